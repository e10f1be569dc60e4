import type { Snippet } from '@/lib/library/snippet';
import { aSnippet, aText } from '../fixtures/snippets.ts';
import { writerInThreeLanguages } from './library/three-languages.ts';

const PRODUCTS =
  words(`kettle toaster grinder lamp router headset scooter mattress blender heater printer keyboard
  backpack jacket boots tent bicycle helmet camera tripod speaker soundbar monitor charger thermostat doorbell drill
  sander mower hose pump filter freezer oven hob dishwasher vacuum purifier fan radiator`);
const PARTS =
  words(`lid cable handle battery screen hinge switch strap wheel valve sensor button remote case cover
  adapter display motor belt nozzle tray drawer shelf plug fuse gasket socket dial lock key manual app account invoice
  voucher parcel label warranty subscription order`);
const PROBLEMS =
  words(`broken missing loose noisy late leaking scratched frozen wrong doubled expired blocked cracked
  empty overheating flickering unpaired unpaid stuck rattling discoloured unreadable rejected refunded cancelled
  delayed returned lost replaced updated`);
const PLACES =
  words(`kitchen garage office balcony bedroom workshop garden school hotel train boat caravan shop
  warehouse airport clinic gym library studio cellar`);
const ASKS = words('photo date model colour size town shop version batch receipt');
const OPENINGS = [
  'thank you for writing',
  'that is a pity',
  'good that you ask',
  'we had a look',
  'here is what helps',
];

/** A library of `count` approved replies, the same for the same seed. Titles are unique; a fifth speak German too. */
export function generateLibrary(count: number, seed: number): Snippet[] {
  const pick = picker(seed);
  return Array.from({ length: count }, (_, nth) => generate(nth, pick));
}

/**
 * The same replies, each in English, German and Spanish, with what a grown library has: promises in numbers, links,
 * copies with a word changed (1 in 50), promises that differ between copies (1 in 400) or languages (1 in 500).
 */
export function generateLibraryInThreeLanguages(count: number, seed: number): Snippet[] {
  const pick = picker(seed);
  const write = writerInThreeLanguages(pick);
  const snippets = Array.from({ length: count }, (_, nth) => generate(nth, pick));
  return snippets.map((snippet, nth) => ({ ...snippet, texts: write(snippet, nth) }));
}

export type Pick = <T>(from: readonly T[]) => T;

function picker(seed: number): Pick {
  const random = mulberry32(seed);
  return (from) => from[Math.floor(random() * from.length)] as (typeof from)[number];
}

/** Numbers from 0 up to 1. Source: the public-domain generator of that name by Tommy Ettinger. */
export function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function generate(nth: number, pick: Pick): Snippet {
  const [product, part, problem, place, ask] = [PRODUCTS, PARTS, PROBLEMS, PLACES, ASKS].map((list) =>
    pick(list),
  );
  const title = `${product} ${part} ${problem} in the ${place}, case ${nth}`;
  const body = `Hi{% if customer_name %} {{ customer_name }}{% endif %}, ${pick(OPENINGS)}. A ${problem} ${part} on the ${product} is something our ${place} team knows. Please send us a direct message with the ${ask}, and we will go through it with you.`;
  const german = aText('de', `${product} ${part} (${problem}), Fall ${nth}`, `Hallo, ${body}`);
  return aSnippet(`generated-${nth}`, title, body, {
    id: `01GENERATED${String(nth).padStart(15, '0')}`,
    folder: place ?? '',
    kind: nth % 10 === 0 ? 'hand-off' : nth % 3 === 0 ? 'follow-up' : 'first-answer',
    texts: [aText('en', title, body), ...(nth % 5 === 0 ? [german] : [])],
    tags: [product, part, problem].map((tag) => tag ?? ''),
    examples: [
      `my ${product} has a ${problem} ${part} since I moved it to the ${place}`,
      `why is the ${part} ${problem} again`,
      `${pick(PRODUCTS)} or ${product}, the ${part} is always ${problem}`,
    ],
    risk: nth % 200 === 7 ? 'injury' : null,
    channels: ['x', 'facebook'],
    audience: nth % 3 === 0 ? 'private' : 'any',
    owner: 'Generated',
    reviewBy: nth % 40 === 0 ? '2026-01-01' : '2027-06-01',
    changedAt: Date.UTC(2026, 0, 1) + nth,
    changedBy: 'Generated',
  });
}

function words(list: string): string[] {
  return list.split(/\s+/);
}
