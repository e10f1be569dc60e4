const CARD = '#076B5A';
const CUT = '#FFFFFF';

/**
 * Cuecard's own mark as SVG text: a card with three ticks of the ruler and two lines of speech. Drawn anew for each
 * size on whole pixels, so that nothing blurs at 16. @param {number} size in pixels
 */
export function markSvg(size) {
  const { card, radius, ticks, lines } = size < 24 ? SMALL : partsOf(size);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">`,
    rect(card, CARD, radius),
    ...[...ticks, ...lines].map((part) => rect(part, CUT)),
    '</svg>',
  ].join('');
}

/** x, y, width, height; on a grid of 16. */
const SMALL = {
  card: [0, 1, 16, 14],
  radius: 3,
  ticks: [3, 5, 7].map((x) => [x, 4, 1, 3]),
  lines: [
    [3, 9, 10, 1],
    [3, 11, 6, 1],
  ],
};

function partsOf(size) {
  const at = (share) => Math.round(share * size);
  const thick = Math.max(2, at(0.07));
  return {
    card: [at(0.03), at(0.08), size - 2 * at(0.03), size - 2 * at(0.08)],
    radius: at(0.15),
    ticks: [0.21, 0.345, 0.48].map((x) => [at(x), at(0.26), thick, at(0.17)]),
    lines: [
      [at(0.21), at(0.54), at(0.58), thick],
      [at(0.21), at(0.69), at(0.36), thick],
    ],
  };
}

function rect([x, y, width, height], fill, radius = 0) {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}"/>`;
}
