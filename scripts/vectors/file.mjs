/** What falls outside this many deviations of a word's values is cut: steps of four bits are best used so. */
const WIDEST = 2.6;
const HIGHEST = 7;

/**
 * The file that lib/suggestions/ranker/word-vectors.ts reads: "CCV2", three 32-bit numbers (words, dimensions, bytes of
 * the words), a 32-bit scale per word, four-bit steps two to a byte, the words, one a line.
 * @param {string[]} words @param {Float32Array} vectors @returns {Buffer}
 */
export function vectorFile(words, vectors) {
  const width = vectors.length / words.length;
  const scales = new Float32Array(words.length);
  const packed = new Uint8Array(vectors.length / 2);
  for (let row = 0; row < words.length; row += 1) {
    const own = vectors.subarray(row * width, (row + 1) * width);
    const deviation = Math.sqrt(own.reduce((sum, value) => sum + value * value, 0) / width);
    const scale = (deviation * WIDEST) / HIGHEST || 1;
    scales[row] = scale;
    for (let at = 0; at < width; at += 2) {
      packed[(row * width + at) / 2] = stepOf(own[at] / scale) | (stepOf(own[at + 1] / scale) << 4);
    }
  }
  const text = Buffer.from(words.join('\n'));
  const header = Buffer.alloc(16);
  header.write('CCV2');
  for (const [nth, value] of [words.length, width, text.length].entries()) {
    header.writeUInt32LE(value, 4 + nth * 4);
  }
  return Buffer.concat([header, Buffer.from(scales.buffer), packed, text]);
}

/** 1 to 15, with 8 for nought. */
function stepOf(value) {
  return Math.max(-HIGHEST - 1, Math.min(HIGHEST, Math.round(value))) + 8;
}
