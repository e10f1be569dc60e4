/** At the most usual rate. */
const FRAME_MS = 1000 / 60;
/** Asked for in this part of a frame, so that a key before it still gets the frame. */
const LATE = 0.7;

/**
 * Asks for so many empty frames after the one that comes next. Chromium goes to rest two frames after the last it drew,
 * and a key that meets it doing so waits for one frame more; a key that is held always does (156, seen 2026-11). Gives
 * what calls it off.
 */
export function stayAwake(frames: number): () => void {
  let left = frames;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const goOn = (startedAt: number) => {
    if (left === 0) return;
    left -= 1;
    const inNext = startedAt + (1 + LATE) * FRAME_MS;
    timer = setTimeout(() => {
      frame = requestAnimationFrame(goOn);
    }, inNext - performance.now());
  };
  let frame = requestAnimationFrame(goOn);
  return () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  };
}
