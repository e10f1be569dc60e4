import { expect, it } from 'vitest';
import { labelGroups } from '@/components/sidebar/label-groups';
import { CLASSES, correctionOf, FEELINGS, RISKS, TALKS, URGENCIES } from '@/components/sidebar/label-keys';
import type { Triage } from '@/lib/database/records';
import type { Words } from '@/lib/shared/words';

const words = ((key: string, ...parts: unknown[]) => [key, ...parts].join(' ')) as Words;
const TRIAGE: Triage = {
  ...{ risk: null, words: [], lang: null, classes: ['regulatory'], classWords: ['the price'] },
  sentiment: { label: 'negative', confidence: 0.83, words: ['ruined'] },
  talk: { label: 'complaint', words: ['waiting'] },
};

function whys(triage: Triage): Record<string, string> {
  const groups = labelGroups(words, 'en', triage, { urgency: 'today', words: ['by tomorrow'] });
  return Object.fromEntries(groups.map(({ name, why }) => [name, why]));
}

it('says of each label by which of the customer’s words it is so, and of a feeling how surely', () => {
  expect(whys(TRIAGE)).toEqual({
    labels_kind: 'labels_cue waiting',
    labels_feeling: 'labels_chance 83%, labels_cue ruined',
    labels_urgency: 'labels_cue by tomorrow',
    labels_risk: '',
    labels_class: 'labels_cue the price',
    labels_lang: 'labels_unsure',
  });
});

it('says where it is unsure, what a person put right and what was taught', () => {
  const sentiment = { label: 'unsure' as const, confidence: 0.4, words: [] };
  const told = whys({ ...TRIAGE, sentiment, corrected: ['risk'], taught: ['class', 'talk'] });
  expect(told.labels_feeling).toBe('labels_unsure');
  expect(told.labels_risk).toBe('labels_by_person');
  expect([told.labels_class, told.labels_kind]).toEqual(['labels_by_teaching', 'labels_by_teaching']);
  expect(whys({ ...TRIAGE, sentiment: null }).labels_feeling).toBe('labels_unsure');
});

it('marks what is set, and offers the language a comment has', () => {
  const groups = labelGroups(words, 'en', { ...TRIAGE, lang: 'sv-SE' }, { urgency: 'today', words: [] });
  const set = groups.flatMap(({ choices }) => choices.filter(({ isSet }) => isSet).map(({ text }) => text));
  expect(set).toEqual([
    ...['labels_talk_complaint', 'labels_feeling_negative', 'escalation_urgency_today'],
    ...['labels_no_risk', 'labels_class_regulatory', 'Swedish'],
  ]);
});

it('has a key of its own for every label with one, and none that opens the labels', () => {
  const caps = [TALKS, FEELINGS, RISKS, CLASSES, URGENCIES].flatMap((list) => list.map(([, cap]) => cap));
  expect(new Set(caps).size).toBe(caps.length);
  expect(caps).not.toContain('G');
  expect(correctionOf('y')).toEqual({ field: 'urgency', is: 'today' });
  expect(correctionOf('c')).toEqual({ field: 'class', is: 'legal-privacy' });
});
