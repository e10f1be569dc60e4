import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingKey } from '@/lib/policy/finding-key';
import { guardFindings, joinFindings } from '@/lib/policy/guards/guard-finding';
import { lockedSpans } from '@/lib/policy/guards/locked-spans';
import { KEYS } from './some-words';

const TEXT = 'Hi Marit, thank you for telling us. Capital is at risk. The refund takes five days.';
const RISK = 'Capital is at risk.';

function found(draft: string, locked: readonly string[] = [RISK], text = TEXT) {
  return lockedSpans({ text, provenance: 'verbatim', locked }, draft, KEYS);
}

function mended(
  draft: string,
  { start, end, wording }: { start: number; end: number; wording: string | null },
) {
  return draft.slice(0, start) + wording + draft.slice(end);
}

describe('locked wording', () => {
  it('may stand anywhere in the draft, and white space may differ', () => {
    expect(found(TEXT)).toEqual([]);
    expect(found(`Hello! ${TEXT.replace('telling', 'writing to')}`)).toEqual([]);
    expect(found(TEXT.replace('is at', 'is\u00a0at'))).toEqual([]);
  });

  it('that was changed is named, and comes back in its place', () => {
    const draft = TEXT.replace('at risk', 'perfectly safe');
    const [finding] = found(draft);
    expect(finding).toMatchObject({ ruleId: 'guard.locked-span' });
    expect(finding?.reason).toContain(RISK);
    expect(finding && mended(draft, finding)).toBe(TEXT);
  });

  it('that was taken out comes back beside the words it stood by', () => {
    const draft = TEXT.replace(` ${RISK}`, '');
    const [finding] = found(draft);
    expect(finding && finding.end > finding.start).toBe(true);
    expect(finding && mended(draft, finding)).toBe(TEXT);
  });

  it('that began the reply comes back at its beginning', () => {
    const text = `${RISK} The refund takes five days.`;
    const draft = 'The refund takes five days.';
    const [finding] = found(draft, [RISK], text);
    expect(finding && mended(draft, finding)).toBe(text);
  });

  it('is not missed in a draft that is another text by now', () => {
    expect(found('Could you send your order number by message? Then we look it up at once.')).toEqual([]);
    expect(found('')).toEqual([]);
    expect(lockedSpans(null, TEXT, KEYS)).toEqual([]);
  });

  it('is listed by each wording that went', () => {
    const draft = 'Hi Marit, thank you for telling us. The refund takes six days.';
    expect(found(draft, [RISK, 'five days']).map(({ reason }) => reason)).toEqual([
      expect.stringContaining(RISK),
      expect.stringContaining('five days'),
    ]);
  });

  it('that is locked twice has to stand there twice, and each that went comes back in its own place', () => {
    const text = `${RISK} The refund takes five days. ${RISK}`;
    const twice = [RISK, RISK];
    expect(found(text, twice, text)).toEqual([]);
    const once = `Perfectly safe. The refund takes five days. ${RISK}`;
    const [first, ...more] = found(once, twice, text);
    expect(more).toEqual([]);
    expect(first && mended(once, first)).toBe(text);
    const last = `${RISK} The refund takes five days.`;
    const [second] = found(last, twice, text);
    expect(second && mended(last, second)).toBe(text);
  });

  it('that is locked once may stand in other words of the reply as well', () => {
    const text = `${RISK} As we said: ${RISK} The refund takes five days.`;
    expect(found(text.replace(`: ${RISK}`, ' before.'), [RISK], text)).toEqual([]);
  });

  const token = fc.constantFrom(
    'we',
    'refund',
    'five',
    'days',
    'at',
    'risk',
    '.',
    'Größe',
    '👍🏽',
    '返金',
    '\n',
  );
  const tokens = fc.array(token, { minLength: 1, maxLength: 12 });
  const locking = fc.record({
    head: tokens,
    locked: tokens,
    tail: tokens,
    draft: tokens,
    cut: fc.nat(40),
    keep: fc.nat(40),
  });

  it('locked twice comes back press by press, until nothing of it is missing', () => {
    fc.assert(
      fc.property(locking, ({ head, locked, tail, draft, cut, keep }) => {
        const wording = locked.join(' ').trim();
        fc.pre(wording !== '');
        const text = [head.join(' '), wording, tail.join(' '), wording].join(' ');
        let written = `${text.slice(0, cut)} ${draft.slice(0, 3).join(' ')} ${text.slice(keep)}`;
        const twice = [wording, wording];
        for (let press = 0; press < 3; press += 1) {
          const [finding] = found(written, twice, text);
          if (!finding || finding.wording === null) return;
          expect(press).toBeLessThan(2);
          written = mended(written, finding);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('has its place inside the draft, and its wording makes its own finding go away', () => {
    fc.assert(
      fc.property(locking, ({ head, locked, tail, draft, cut, keep }) => {
        const wording = locked.join(' ').trim();
        fc.pre(wording !== '');
        const text = [head.join(' '), wording, tail.join(' ')].join(' ');
        const written = `${text.slice(0, cut)} ${draft.slice(0, 3).join(' ')} ${text.slice(keep)}`;
        for (const finding of found(written, [wording], text)) {
          expect(finding.start).toBeGreaterThanOrEqual(0);
          expect(finding.end).toBeGreaterThanOrEqual(finding.start);
          expect(finding.end).toBeLessThanOrEqual(written.length);
          expect(written.slice(finding.start, finding.end)).toBe(finding.matched);
          if (finding.wording !== null) expect(found(mended(written, finding), [wording], text)).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('findings of the guards', () => {
  it('are blocks that a reason lets pass, in one list with those of the rules', () => {
    const draft = TEXT.replace('at risk', 'safe');
    const open = guardFindings(found(draft), {}, 'own');
    expect(open).toMatchObject([{ id: 'guard.locked-span@1', severity: 'block', keptBecause: null }]);
    const key = findingKey('guard.locked-span', open[0]?.matched ?? '');
    const kept = guardFindings(found(draft), { [key]: 'Legal agreed' }, 'own');
    expect(kept[0]?.keptBecause).toBe('Legal agreed');
    const [block] = open;
    if (!block) throw new Error('no finding');
    const tip = { ...block, id: 'tip', severity: 'tip', start: 0, end: 2 } as const;
    expect(joinFindings([tip], open).map(({ id }) => id)).toEqual(['guard.locked-span@1', 'tip']);
  });
});
