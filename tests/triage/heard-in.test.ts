import { expect, it } from 'vitest';
import { cueBooks, SHIPPED_BOOK } from '@/lib/triage/cue-book';
import { type CueStep, cuesAfter } from '@/lib/triage/cues/team-cue';
import { heardIn, turnedBy } from '@/lib/triage/heard-in';

const step = (does: 'add' | 'mute', target: 'injury' | 'abuse' | 'operational', phrase: string): CueStep => ({
  said: { does, target, phrase, lang: null },
  counts: true,
});

function turned(text: string, ...steps: CueStep[]) {
  const targets = [...new Set(steps.map(({ said }) => said.target))];
  return turnedBy(text, targets, SHIPPED_BOOK, cueBooks(cuesAfter([], steps))(null));
}

it('names every kind with its own words, the one that can wait least first', () => {
  expect(heardIn('My lawyer says the blisters came from you', SHIPPED_BOOK)).toEqual([
    { target: 'injury', words: ['blisters'] },
    { target: 'legal-threat', words: ['lawyer'] },
  ]);
});

it('tells what a change would turn, and nothing where it turns nothing', () => {
  expect(turned('The lava cake bit me', step('add', 'injury', 'lava cake'))).toEqual({
    gained: ['injury'],
    lost: [],
  });
  expect(turned('A blister', step('mute', 'injury', 'blister*'))).toEqual({ gained: [], lost: ['injury'] });
  expect(turned('Wobbly jug', step('add', 'operational', 'wobbly jug')).gained).toEqual(['operational']);
  expect(turned('A blister and lava cake', step('add', 'injury', 'lava cake'))).toEqual({
    gained: [],
    lost: [],
  });
  expect(turned('Hello', step('add', 'injury', 'lava cake'))).toEqual({ gained: [], lost: [] });
});

it('reads what is hidden by signs for letters too', () => {
  expect(turned('you m0nk3y', step('add', 'abuse', 'monkey')).gained).toEqual(['abuse']);
});
