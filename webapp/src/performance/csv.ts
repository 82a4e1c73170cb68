/** Spreadsheets of a Vietnamese machine expect the semicolon, since the comma is part of numbers. */
const separator = ';';
const byteOrderMark = '\uFEFF';

export type Cell = string | number | null;

/** Text for a spreadsheet; numbers are written by `decimal`, and nothing typed can become a formula. */
export function csvOf(rows: Cell[][], decimal: ',' | '.'): string {
  const lines = rows.map((row) => row.map((cell) => cellText(cell, decimal)).join(separator));
  return `${byteOrderMark}${lines.join('\r\n')}\r\n`;
}

function cellText(cell: Cell, decimal: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', decimal);
  const safe = /^[=+\-@\t]/.test(cell) ? `'${cell}` : cell;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
