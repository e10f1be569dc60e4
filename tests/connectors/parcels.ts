import * as fc from 'fast-check';
import type { Parcel } from '@/lib/escalation/delivery/parcel';
import { SHARE_ALL, type Share, toParcel } from '@/lib/escalation/delivery/to-parcel';
import type { Escalation } from '@/lib/escalation/escalation';
import { anEscalation } from '../database/fresh';
import { t } from '../escalation/words';

export const formatTime = (epochMs: number) => new Date(epochMs).toISOString().slice(0, 16).replace('T', ' ');

export function aParcel(over: Partial<Escalation> = {}, share: Share = SHARE_ALL): Parcel {
  const escalation = anEscalation({ id: 'CASE-1', createdAt: Date.UTC(2026, 10, 22, 9), ...over });
  return toParcel(escalation, share, t, formatTime);
}

const permalink = 'https://x.com/rui/status/1';

/** A case with something in every field. */
export function aFullParcel(): Parcel {
  return aParcel({
    note: 'Burn from the steam wand.\nHas photos & a <receipt>.',
    snapshot: [
      {
        author: 'Ana P.',
        text: 'Same here in March',
        postedAt: 1_000,
        permalink: 'https://x.com/ana/status/2',
      },
      { author: 'Rui T.', text: 'The wand burned my hand', postedAt: 2_000, permalink },
      { author: 'Rui T.', text: 'Still waiting, @acme', postedAt: null, permalink: '' },
    ],
  });
}

/** Signs that have broken parsers, counters, markup or databases. */
const NASTY = [
  '\u0000',
  '\ud83d',
  '\udc00x',
  '👩‍👩‍👧‍👦',
  `e${'\u0301'.repeat(60)}`,
  '\u202eevil\u2066',
  '<!channel> <https://evil.example|refund> & "quotes"',
  '![x](https://evil.example/p.png) [here](https://evil.example)',
  '{noformat} [~admin] h1. {code:java} \\\\ |a|b| !http://evil.example/p.png!',
  '"}]},"injected":true,{"a":["',
  'استرداد المبلغ',
  '返金してください',
  '\r\n.\r\nBcc: all@evil.example\r\n',
  ' ',
] as const;

const nasty = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);

/** From nothing to far beyond every limit. */
const oddText = fc
  .tuple(fc.array(nasty, { maxLength: 5 }), fc.constantFrom(1, 1, 1, 3, 40, 1_500))
  .map(([parts, times]) => parts.join(' ').repeat(times).slice(0, 60_000));

const time = fc.oneof(fc.constant(null), fc.integer(), fc.constantFrom(Number.NaN, 9e15, -1, 0));

const line = fc.record({
  author: oddText,
  text: oddText,
  postedAt: time,
  permalink: fc.constantFrom('', permalink, 'javascript:alert(1)', `https://x.com/${'a'.repeat(3_000)}`),
});

/** Any case, as a page, a responder and a team might make it. */
export const anyParcel: fc.Arbitrary<Parcel> = fc
  .record({
    note: oddText,
    snapshot: fc.array(line, { maxLength: 20 }),
    routeName: oddText,
    createdBy: oddText,
    masked: fc.boolean(),
    risk: fc.constantFrom(null, 'injury', 'legal-threat'),
    urgency: fc.constantFrom('now', 'today', 'week'),
  })
  // Masking has its own tests, and looks through megabytes slowly.
  .map((over) => ({ ...aParcel({ ...over, masked: false }), masked: over.masked }));
