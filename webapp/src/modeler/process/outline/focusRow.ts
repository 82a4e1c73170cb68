/** Back to the step in the outline; to its first one where that is not listed. */
export function focusRow(id: string): void {
  const rows = [...document.querySelectorAll<HTMLElement>('.outline-tree [role="row"]')];
  (rows.find((row) => row.dataset.key === id) ?? rows[0])?.focus();
}
