export function ExcusesPage() {
  return null;
}
