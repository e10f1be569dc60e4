/** A place on the page as its script tells it, in CSS pixels from the corner of what is in view. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * The part of a picture of what is in view that shows `box`, in whole pixels of the picture; a little around it, as
 * far as there is. `view` in CSS pixels: the screen's density and the page's zoom are what `picture` is larger by.
 * `coveredPx`: what lies over the page at its right edge is left out. `undefined` when nothing of it is in view.
 */
export function cropOf(box: Box, view: Size, picture: Size, coveredPx = 0): Box | undefined {
  const [across, down] = [picture.width / view.width, picture.height / view.height];
  const left = Math.max(0, box.x - AROUND_PX);
  const top = Math.max(0, box.y - AROUND_PX);
  const right = Math.min(view.width - coveredPx, box.x + box.width + AROUND_PX);
  const bottom = Math.min(view.height, box.y + box.height + AROUND_PX);
  const x = Math.floor(left * across);
  const y = Math.floor(top * down);
  const width = Math.min(picture.width, Math.ceil(right * across)) - x;
  const height = Math.min(picture.height, Math.ceil(bottom * down)) - y;
  const isSeen = right - left > 2 * AROUND_PX && bottom - top > 2 * AROUND_PX;
  return isSeen && width > 0 && height > 0 ? { x, y, width, height } : undefined;
}

const AROUND_PX = 4;
