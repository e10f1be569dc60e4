import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCommitments } from '@/lib/policy/commitments/find-commitments';
import { FRESH_NO_PROMISES, FRESH_PROMISES } from '../fixtures/policy/commitments/fresh';
import { PROMISES_IN_ENGLISH } from '../fixtures/policy/commitments/must-find-en';
import {
  PROMISES_IN_FRENCH,
  PROMISES_IN_GERMAN,
  PROMISES_IN_SPANISH,
} from '../fixtures/policy/commitments/must-find-others';
import { NO_PROMISES } from '../fixtures/policy/commitments/must-pass';
import {
  type NoPromise,
  POSTED_AT,
  POSTED_IN,
  type PromiseMade,
} from '../fixtures/policy/commitments/promise';

const PROMISES = [
  ...PROMISES_IN_ENGLISH,
  ...PROMISES_IN_GERMAN,
  ...PROMISES_IN_SPANISH,
  ...PROMISES_IN_FRENCH,
];

function read(reply: string, lang: string | null) {
  const text = reply.replace(/\[\[|\]\]/gu, '');
  const wanted = { start: reply.indexOf('[['), end: reply.indexOf(']]') - 2 };
  return { wanted, found: findCommitments(text, { now: POSTED_AT, lang, timeZone: POSTED_IN }) };
}

/** What a finder does with a corpus: what it missed, found for nothing, and gave a wrong time. */
function score(promises: readonly PromiseMade[], others: readonly NoPromise[], langOf: LangOf) {
  const missed: string[] = [];
  const wrong: string[] = [];
  const late: string[] = [];
  for (const [lang, reply, due] of promises) {
    const { wanted, found } = read(reply, langOf(lang));
    const hit = found.find(({ start, end }) => start === wanted.start && end === wanted.end);
    if (!hit) missed.push(reply);
    wrong.push(...found.filter((each) => each !== hit).map(({ words }) => `${words} (in ${reply})`));
    const told = hit && (hit.dueAt === null ? null : localTime(hit.dueAt));
    if (hit && told !== due) late.push(`${reply}: ${told}, not ${due}`);
  }
  for (const [lang, reply] of others)
    wrong.push(...read(reply, langOf(lang)).found.map(({ words }) => words));
  const hits = promises.length - missed.length;
  const shares = {
    recall: hits / promises.length,
    precision: hits / (hits + wrong.length),
    onTime: 1 - late.length / hits,
  };
  return { ...shares, missed, wrong, late };
}

function tell(name: string, { recall, precision, onTime, ...wrong }: ReturnType<typeof score>): void {
  const shares = Object.entries({ recall, precision, 'times right': onTime });
  console.info(
    `${name}: ${shares.map(([what, share]) => `${what} ${(share * 100).toFixed(1)} %`).join(', ')}`,
  );
  if (Object.values(wrong).some(({ length }) => length > 0)) console.info(wrong);
}

/** "2026-11-26T10:30" in Berlin. */
function localTime(at: number): string {
  return new Date(at).toLocaleString('sv-SE', { timeZone: POSTED_IN }).slice(0, 16).replace(' ', 'T');
}

type LangOf = (lang: string) => string | null;

describe.each<[string, LangOf]>([
  ['with the language known', (lang) => lang],
  ['with no language known', () => null],
])('promises in posted replies, %s', (name, langOf) => {
  it('are found in 95 of 100, and 95 of 100 found are promises', () => {
    const scored = score(PROMISES, NO_PROMISES, langOf);
    tell(`${name}, ${PROMISES.length} promises and ${NO_PROMISES.length} look-alikes`, scored);
    expect(scored.recall).toBeGreaterThanOrEqual(0.95);
    expect(scored.precision).toBeGreaterThanOrEqual(0.95);
    expect(scored.onTime).toBeGreaterThanOrEqual(0.95);
  });

  it('are found in replies that the finder was mended by, too', () => {
    const scored = score(FRESH_PROMISES, FRESH_NO_PROMISES, langOf);
    tell(
      `${name}, later ${FRESH_PROMISES.length} promises and ${FRESH_NO_PROMISES.length} look-alikes`,
      scored,
    );
    expect(scored.recall).toBeGreaterThanOrEqual(0.95);
    expect(scored.precision).toBeGreaterThanOrEqual(0.95);
    expect(scored.onTime).toBeGreaterThanOrEqual(0.95);
  });
});

describe('a promise', () => {
  it('is a whole sentence of the text, due after it was posted, for any text', () => {
    const piece = fc.constantFrom(
      ...PROMISES.map(([, reply]) => reply.replace(/\[\[|\]\]/gu, '')),
      ...NO_PROMISES.map(([, reply]) => reply),
      '\n',
      'if ',
      '👍🏽',
      ' 12.5. ',
      'we will ',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 5 }),
        (pieces) => {
          const text = pieces.join(' ');
          let last = 0;
          for (const { start, end, words, dueAt } of findCommitments(text, { now: POSTED_AT, lang: null })) {
            expect(text.slice(start, end)).toBe(words);
            expect(start).toBeGreaterThanOrEqual(last);
            if (dueAt !== null) expect(dueAt).toBeGreaterThan(POSTED_AT);
            last = end;
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is looked for in time that grows no faster than the text, and not at all in what nobody posts', () => {
    const long = 'we will, our team of teams and if i '.repeat(30_000);
    const started = performance.now();
    findCommitments(long, { now: POSTED_AT, lang: null });
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it('is due by the clock of the zone it was made in, over a change of clocks too', () => {
    const posted = Date.parse('2026-10-24T12:00:00+02:00');
    const [found] = findCommitments('We will call you tomorrow.', {
      now: posted,
      lang: 'en',
      timeZone: POSTED_IN,
    });
    expect(found?.dueAt).toBe(Date.parse('2026-10-25T23:59:00+01:00'));
    const [there] = findCommitments('We will call you by 5 pm.', {
      now: Date.parse('2026-11-25T10:30:00-08:00'),
      lang: 'en',
      timeZone: 'America/Los_Angeles',
    });
    expect(there?.dueAt).toBe(Date.parse('2026-11-25T17:00:00-08:00'));
  });
});

it.each([
  ['en', 'We will call you tomorrow by 5 pm.', '2026-11-26T17:00'],
  ['en', 'We will call you on Friday, no later than 17:00.', '2026-11-27T17:00'],
  ['en', 'We will call you tomorrow by noon.', '2026-11-26T12:00'],
  ['es', 'Le llamaremos mañana antes de las 17:00.', '2026-11-26T17:00'],
  ['fr', 'Nous vous appellerons demain avant 17 h.', '2026-11-26T17:00'],
])('hears the hour that ends a named day (%s: %s)', (lang, reply, due) => {
  const [promise] = read(reply, lang).found;
  expect(localTime(promise?.dueAt ?? 0)).toBe(due);
});
