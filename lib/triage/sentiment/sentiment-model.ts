import type { ValenceOf } from '../signs/hashed-signs';

/** What was learned about feelings (scripts/train-triage.mjs). Weights are relative to neutral. */
export interface SentimentModel {
  readonly bits: number;
  readonly negative: Int8Array;
  readonly positive: Int8Array;
  /** What one step of a weight is worth. */
  readonly step: number;
  readonly languages: Readonly<Record<string, LanguageTrust>>;
  readonly valenceOf: ValenceOf;
}

/** How far the numbers can be trusted in a language, fitted on texts that were kept back from training. */
export interface LanguageTrust {
  /** The sums are multiplied by this before they become chances. */
  readonly heat: number;
  /** Below this chance it is said to be unsure. Above 1: always. */
  readonly least: number;
}

interface Header extends Pick<SentimentModel, 'bits' | 'step' | 'languages'> {
  readonly version: 1;
  /** Words by how good or bad they are: "-3" to a text of words. */
  readonly valences: Readonly<Record<string, string>>;
}

const HEADER_LENGTH_BYTES = 4;

/** Reads `public/triage/sentiment.bin`. `undefined` when it is something else. */
export function readSentimentModel(bytes: Uint8Array): SentimentModel | undefined {
  if (bytes.length < HEADER_LENGTH_BYTES) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = HEADER_LENGTH_BYTES + view.getUint32(0, true);
  const header = headerIn(bytes.subarray(HEADER_LENGTH_BYTES, start));
  if (!header) return undefined;
  const { bits, step, languages, valences } = header;
  const size = 2 ** bits;
  if (bytes.length !== start + 2 * size) return undefined;
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + start, 2 * size);
  return {
    bits,
    step,
    languages,
    negative: weights.subarray(0, size),
    positive: weights.subarray(size),
    valenceOf: valenceOf(valences),
  };
}

function headerIn(bytes: Uint8Array): Header | undefined {
  try {
    const header = JSON.parse(new TextDecoder().decode(bytes)) as Partial<Header>;
    return header.version === 1 ? (header as Header) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function valenceOf(valences: Header['valences']): ValenceOf {
  const valueByWord = new Map(
    Object.entries(valences).flatMap(([value, words]) =>
      words.split(' ').map((word) => [word, Number(value)] as const),
    ),
  );
  return (word) => valueByWord.get(word) ?? 0;
}
