import fc from 'fast-check';
import { expect, it } from 'vitest';
import { learnLabels, textSigns } from '@/lib/triage/learned/learned-labels';
import type { Lesson } from '@/lib/triage/learned/lesson';
import { readLabels } from '@/lib/triage/read-labels';

const BRICKED = [
  'my frother got bricked by the firmware',
  'the firmware bricked it again',
  'bricked after your firmware thing',
  'new firmware and the machine is bricked',
];
const asOutage = (text: string, nth: number): Lesson => ({
  ...{ id: `0${nth}`, text, field: 'risk', was: null, is: 'outage' },
});

it('hears what it was taught, in comments like the corrected ones and no others', () => {
  const learned = learnLabels(BRICKED.map(asOutage));
  const risk = (text: string) => readLabels(text, 'en', { model: undefined, learned }).risk;
  expect(
    readLabels('firmware bricked mine too', 'en', { model: undefined, learned: undefined }).risk,
  ).toBeNull();
  expect(risk('firmware bricked mine too')).toBe('outage');
  expect(risk('what a lovely mug')).toBeNull();
  expect(risk('my new machine looks nice')).toBeNull();
});

it('unlearns what is erased', () => {
  const learned = learnLabels([]);
  expect(learned.nudge('risk', 'outage', textSigns('firmware bricked'))).toBe(0);
});

it('drops a label that people took away, and not a grave one it heard elsewhere', () => {
  const wrong = ['the rash decision of the referee', 'rash arms deal in the news', 'a rash in the arms race'];
  const learned = learnLabels(
    wrong.map((text, nth) => ({ id: `0${nth}`, text, field: 'risk', was: 'injury', is: null })),
  );
  const risk = (text: string) => readLabels(text, 'en', { model: undefined, learned }).risk;
  for (const text of wrong) expect(risk(text)).toBeNull();
  expect(risk('I burned my hand on the lid and it blistered')).toBe('injury');
});

it.each([
  ['self-harm', 'this queue makes me want to kill myself lol', 'I want to kill myself'],
  ['self-harm', 'I want to die lol', 'I want to die'],
  ['injury', 'the battery exploded and burned my toast', 'the battery exploded and burned my face'],
] as const)('hears %s as before in other words than “%s”', (risk, joke, grave) => {
  const learned = learnLabels([{ id: '01', text: joke, field: 'risk', was: risk, is: null }]);
  const read = (text: string) => readLabels(text, 'en', { model: undefined, learned });
  expect(read(joke).risks).not.toContain(risk);
  expect(read(grave).risk).toBe(risk);
  expect(read(grave).taught).not.toContain('risk');
});

it('gives the same labels whatever the order of the lessons', () => {
  const lessons = BRICKED.map(asOutage);
  fc.assert(
    fc.property(fc.shuffledSubarray(lessons, { minLength: lessons.length }), (shuffled) => {
      const signs = textSigns('the firmware is bricked');
      expect(learnLabels(shuffled).nudge('risk', 'outage', signs)).toBe(
        learnLabels(lessons).nudge('risk', 'outage', signs),
      );
    }),
  );
});

it('lets no number of lessons turn what hardly resembles them', () => {
  const many = Array.from(
    { length: 200 },
    (_, nth): Lesson => ({
      ...{
        id: String(nth).padStart(3, '0'),
        text: `parcel ${nth} is spam`,
        field: 'talk',
        was: 'complaint',
        is: 'spam',
      },
    }),
  );
  const learned = learnLabels(many);
  const talk = (text: string) => readLabels(text, 'en', { model: undefined, learned }).talk.talk;
  expect(talk('Where is my parcel? It should have come on Monday and nobody answers the phone')).toBe(
    'complaint',
  );
});
