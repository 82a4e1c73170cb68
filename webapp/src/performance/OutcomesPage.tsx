export function OutcomesPage() {
  return null;
}
