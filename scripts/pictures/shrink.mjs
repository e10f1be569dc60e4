import { decodePng, encodePng } from './png.mjs';

const MOST_COLOURS = 256;

/** The same picture with at most 256 colours, a third as large. Screens of text and flat areas lose nothing visible.
 *  @param {Buffer} png as Chromium saves it @returns {Buffer} */
export function shrinkPng(png) {
  const { width, height, colours } = decodePng(png);
  const counts = new Map();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const palette = paletteOf(counts);
  const indexByColour = new Map();
  for (const colour of counts.keys()) indexByColour.set(colour, nearest(palette, colour));
  const indexes = Uint8Array.from(colours, (colour) => indexByColour.get(colour));
  return encodePng({ width, height, indexes, palette });
}

/** Median cut: the box whose colours differ most is split at its mean until there are enough. */
function paletteOf(counts) {
  const all = [...counts].map(([colour, count]) => ({
    channels: channelsOf(colour),
    weight: Math.sqrt(count),
  }));
  const boxes = [boxOf(all)];
  while (boxes.length < MOST_COLOURS) {
    const worst = boxes.reduce((one, other) => (other.spread > one.spread ? other : one));
    if (worst.spread === 0) break;
    const { axis, mean } = worst;
    const low = worst.entries.filter(({ channels }) => channels[axis] <= mean[axis]);
    const high = worst.entries.filter(({ channels }) => channels[axis] > mean[axis]);
    boxes.splice(boxes.indexOf(worst), 1, boxOf(low), boxOf(high));
  }
  return boxes.map(({ commonest }) => (commonest[0] << 16) | (commonest[1] << 8) | commonest[2]);
}

function boxOf(entries) {
  const total = entries.reduce((sum, { weight }) => sum + weight, 0);
  const mean = [0, 1, 2].map(
    (axis) => entries.reduce((sum, { channels, weight }) => sum + channels[axis] * weight, 0) / total,
  );
  const spreads = mean.map((middle, axis) =>
    entries.reduce((sum, { channels, weight }) => sum + weight * (channels[axis] - middle) ** 2, 0),
  );
  const spread = Math.max(...spreads);
  const { channels } = entries.reduce((one, other) => (other.weight > one.weight ? other : one));
  return {
    entries,
    mean,
    axis: spreads.indexOf(spread),
    spread: entries.length === 1 ? 0 : spread,
    commonest: channels,
  };
}

function nearest(palette, colour) {
  const wanted = channelsOf(colour);
  let best = 0;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (let index = 0; index < palette.length; index += 1) {
    const distance = channelsOf(palette[index]).reduce(
      (sum, part, axis) => sum + (part - wanted[axis]) ** 2,
      0,
    );
    if (distance >= bestDistance) continue;
    best = index;
    bestDistance = distance;
  }
  return best;
}

function channelsOf(colour) {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}
