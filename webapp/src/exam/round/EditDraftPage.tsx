export function EditDraftPage() {
  return null;
}
