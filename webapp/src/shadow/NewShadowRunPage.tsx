export function NewShadowRunPage() {
  return null;
}
