export function ShadowRunPage() {
  return null;
}
