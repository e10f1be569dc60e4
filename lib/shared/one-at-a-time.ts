/** Work that may be called for at any time and as often as one likes: calls while it works make it work once more. */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let again = false;
  const loop = async () => {
    try {
      do {
        again = false;
        await work();
      } while (again);
    } finally {
      // In the turn of the last look at `again`: a call in between would be lost.
      running = null;
    }
  };
  return () => {
    again = true;
    running ??= loop();
    return running;
  };
}
