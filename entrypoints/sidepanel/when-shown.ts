/** A frame that its page does not show has no size. */
export function isShown(): boolean {
  return innerWidth > 0;
}

/** At once, or when a frame that was loaded unseen comes into sight. */
export async function whenShown(): Promise<void> {
  while (!isShown()) await new Promise((resolve) => addEventListener('resize', resolve, { once: true }));
}
