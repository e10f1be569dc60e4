import { describe, expect, it } from 'vitest';
import { cuesAfter, LONGEST_PHRASE, MOST_OWN_CUES, type TeamCue } from '@/lib/triage/cues/team-cue';
import { readTypedCues } from '@/lib/triage/cues/typed-cues';

function read(typed: string, rows: readonly TeamCue[] = []) {
  const { phrases, problems } = readTypedCues(typed, 'injury', rows);
  return { phrases, problems: problems.map(({ line, why }) => `${line} ${why}`) };
}

const said = (does: 'add' | 'mute', phrase: string) =>
  ({ said: { does, target: 'injury', phrase, lang: null }, counts: true }) as const;

describe('words as typed, one a line', () => {
  it('are tidied and kept in their order', () => {
    expect(read('  lava   cake\nSteam jet*\n\n')).toEqual({
      phrases: ['lava cake', 'Steam jet*'],
      problems: [],
    });
  });

  it('are named at their line where nothing stands, or the same again', () => {
    expect(read('lava cake\n\nLÁVA CAKE')).toEqual({
      phrases: ['lava cake'],
      problems: ['2 empty', '3 twice'],
    });
    expect(read('').problems).toEqual(['1 empty']);
  });

  it.each([
    ['a|b', 'signs'],
    ['hot + cold', 'signs'],
    ['(burn)+', 'signs'],
    ['🔥', 'signs'],
    ["'- -'", 'signs'],
    ['* burn', 'star'],
    ['bu*rn', 'star'],
    ['burn**', 'star'],
    ['x', 'short'],
    ['ab*', 'short'],
    ['the', 'common'],
    ['und', 'common'],
    ['merci', 'common'],
    ['in the', 'common'],
    ['tha*', 'common'],
    ['Bestellung', 'common'],
    ['x'.repeat(LONGEST_PHRASE + 1), 'long'],
    ['blister*', 'shipped'],
    ['no injury', 'excepted'],
  ])('“%s” is refused: %s', (line, why) => {
    expect(read(line)).toEqual({ phrases: [], problems: [`1 ${why}`] });
  });

  it('may be words that are heard already only with others near', () => {
    expect(read('rash').phrases).toEqual(['rash']);
  });

  it('are compared with what the team has and has switched off', () => {
    const rows = cuesAfter([], [said('add', 'lava cake'), said('mute', 'blister*')]);
    expect(read('lava cake\nblister*', rows).problems).toEqual(['1 known', '2 muted']);
  });

  it('find room for so many and no more', () => {
    const steps = Array.from({ length: MOST_OWN_CUES - 1 }, (_, nth) => said('add', `lava ${nth}`));
    expect(read('magma cake\nmagma pie', cuesAfter([], steps))).toEqual({
      phrases: ['magma cake'],
      problems: ['2 many'],
    });
  });
});
