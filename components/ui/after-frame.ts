/** A page that nobody sees draws nothing. */
const AT_LATEST_MS = 100;

/**
 * Has it done once what stands in the document now is on screen: nothing that can wait holds up the frame. Gives what
 * calls it off.
 */
export function afterFrame(act: () => void): () => void {
  let isDone = false;
  const once = () => {
    if (!isDone) act();
    isDone = true;
  };
  if (typeof requestAnimationFrame === 'undefined') setTimeout(once);
  else {
    setTimeout(once, AT_LATEST_MS);
    requestAnimationFrame(() => setTimeout(once));
  }
  return () => {
    isDone = true;
  };
}

/** Asked for before it is worked out, the frame that shows what comes need not be waited for afterwards. */
export function askForFrame(): void {
  if (typeof requestAnimationFrame !== 'undefined') requestAnimationFrame(() => undefined);
}
