import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cueBooks, SHIPPED_BOOK } from '@/lib/triage/cue-book';
import { CUE_TARGETS, type CueTarget } from '@/lib/triage/cues/cue-target';
import { shippedCues } from '@/lib/triage/cues/shipped-cues';
import { type CueStep, cuesAfter, type TeamCue } from '@/lib/triage/cues/team-cue';
import { hearing } from '@/lib/triage/hearing';
import { readLabels } from '@/lib/triage/read-labels';
import { riskOf } from '@/lib/triage/risk-of';
import { english } from '../fixtures/english';

const RULES_ALONE = { model: undefined, learned: undefined };
const add = (target: CueTarget, phrase: string, lang: string | null = null): CueStep => ({
  said: { does: 'add', target, phrase, lang },
  counts: true,
});
const mute = (target: CueTarget, phrase: string): CueStep => ({
  said: { does: 'mute', target, phrase, lang: null },
  counts: true,
});

function read(rows: readonly TeamCue[], text: string, lang: string | null = null) {
  return hearing(cueBooks(rows)(lang), () => readLabels(text, lang, RULES_ALONE));
}

describe('words of a team', () => {
  it('are heard beside the shipped ones, quoted as the customer wrote them', () => {
    const rows = cuesAfter([], [add('injury', 'lava cak*'), add('operational', 'wobbly jug')]);
    expect(read(rows, 'Your LAVA CAKES attacked me')).toMatchObject({
      risk: 'injury',
      words: ['LAVA CAKES'],
    });
    expect(read(rows, 'It caught fire')).toMatchObject({ risk: 'injury' });
    expect(read(rows, 'Mine is the wobbly jug')).toMatchObject({
      risk: null,
      classes: ['operational'],
      classWords: ['wobbly jug'],
    });
  });

  it('of one language are heard in it, in its regions and where nobody said the language', () => {
    const rows = cuesAfter([], [add('injury', 'gift', 'de'), add('injury', 'lava', 'fr')]);
    const heard = (lang: string | null) => read(rows, 'A gift of lava', lang).words;
    expect(heard('de')).toEqual(['gift']);
    expect(heard('de-AT')).toEqual(['gift']);
    expect(heard('fr')).toEqual(['lava']);
    expect(heard('en')).toEqual([]);
    expect(heard(null)).toEqual(['gift', 'lava']);
  });

  it('mean letters: no sign of the shipped lists works in them', () => {
    const rows = cuesAfter([], [add('injury', 'lava|spoon'), add('injury', 'magma + fork')]);
    expect(read(rows, 'a spoon').risk).toBeNull();
    expect(read(rows, 'a lava spoon').risk).toBe('injury');
    expect(read(rows, 'fork, magma').risk).toBeNull();
  });

  it('leave nothing behind, even when reading fails', () => {
    const book = cueBooks(cuesAfter([], [add('injury', 'lava cake')]))(null);
    const broken = () =>
      hearing(book, () => {
        throw new Error('broken');
      });
    expect(broken).toThrow('broken');
    expect(riskOf('lava cake').risk).toBeNull();
  });

  it('that hold no word are heard nowhere and break nothing', () => {
    const rows = cuesAfter([], [add('injury', '…'), add('injury', 'lava cake')]);
    expect(read(rows, 'lava cake').risk).toBe('injury');
  });

  it('take time that grows with the text alone', () => {
    const phrases = Array.from({ length: 500 }, (_, nth) =>
      add('injury', `lava ${'lava '.repeat(nth % 9)}cake${nth}`),
    );
    const book = cueBooks(cuesAfter([], phrases))(null);
    const time = (words: number) => {
      const text = 'lava '.repeat(words);
      return least(() => hearing(book, () => riskOf(text)));
    };
    time(500);
    const [short, long] = [time(500), time(4_000)];
    expect(long / short).toBeLessThan(24);
  });
});

describe('a shipped word that is switched off', () => {
  it('is heard no more, others of the same line are', () => {
    const rows = cuesAfter([], [mute('injury', 'anaphyla*')]);
    expect(read(rows, 'Anaphylaxis!').risk).toBeNull();
    expect(read(rows, 'An allergic reaction').risk).toBe('injury');
  });

  it('is heard no more with others near it either, for its own kind alone', () => {
    const rows = cuesAfter([], [mute('injury', 'burned')]);
    expect(read(rows, 'It burned my hand').risk).toBeNull();
    expect(read(rows, 'It burns my hand').risk).toBe('injury');
  });

  it('tells no topic either', () => {
    const text = 'It has a side effect';
    expect(read([], text).topics).toContain('adverse-event');
    expect(read(cuesAfter([], [mute('injury', 'side effect*')]), text).topics).toEqual([]);
  });
});

const phrases = fc
  .constantFrom(...CUE_TARGETS)
  .chain((target) =>
    fc
      .constantFrom(...shippedCues(target).flatMap(({ cues }) => cues))
      .map(({ phrase }) => ({ target, phrase })),
  );
const texts = fc.constantFrom(...Object.values(english).flatMap(({ flag, pass }) => [...flag, ...pass]));

describe('switching off and on again', () => {
  it('is as if nothing had been: the very same cues', () => {
    fc.assert(
      fc.property(fc.array(phrases, { maxLength: 5 }), texts, (chosen, text) => {
        const off = chosen.map(({ target, phrase }) => mute(target, phrase));
        const rows = cuesAfter(
          cuesAfter([], off),
          off.map((step) => ({ ...step, counts: false })),
        );
        const book = cueBooks(rows)(null);
        expect(CUE_TARGETS.every((target) => book(target) === SHIPPED_BOOK(target))).toBe(true);
        expect(read(rows, text)).toEqual(read([], text));
      }),
    );
  });

  it('reaches every shipped word', () => {
    const all = shippedCues('injury').flatMap(({ cues }) => cues.map(({ phrase }) => mute('injury', phrase)));
    const rows = cuesAfter([], all);
    const risks = english.injury.flag.flatMap((text) => read(rows, text).risks);
    expect(risks).not.toContain('injury');
  });
});

function least(work: () => void): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}
