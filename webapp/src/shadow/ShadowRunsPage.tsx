export function ShadowRunsPage() {
  return null;
}
