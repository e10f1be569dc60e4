/** What moves or fades has arrived: half-faded words are no fault of contrast. What goes round for ever goes on. */
export function comeToRest(): void {
  for (const animation of document.getAnimations()) {
    const { endTime } = animation.effect?.getComputedTiming() ?? {};
    if (Number.isFinite(endTime)) animation.finish();
  }
}
