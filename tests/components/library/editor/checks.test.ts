import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeFrom, freeCode } from '@/components/library/editor/blank-content';
import { bodyMarks, bodyPieces, signAtCaret } from '@/components/library/editor/body-marks';
import { editorHash, editorPlaceOf } from '@/components/library/editor/editor-place';
import { renameVariable } from '@/components/library/editor/rename-variable';
import { suggestionTrial } from '@/components/library/editor/try-suggesting';
import { contentProblems } from '@/components/library/editor/validate-content';
import { lintTemplate } from '@/lib/library/lint-template';
import { aPlaceholder, aSnippet, aText } from '@/tests/fixtures/snippets';
import { aContent } from './contents';

const fields = (content: ReturnType<typeof aContent>) => contentProblems(content).map(({ field }) => field);

test('a content without mistakes has no problems', () => {
  expect(contentProblems(aContent())).toEqual([]);
});

test('every problem names its field', () => {
  const wrong = aContent({
    code: 'Not A Code',
    owner: ' ',
    channels: [],
    reviewBy: '2027-02-30',
    expiresOn: 'soon',
    source: { text: '', url: 'javascript:alert(1)', checkedOn: '2027' },
    texts: [aText('en', '', ''), aText('de', 'Titel', 'Worte')],
  });
  expect(fields(wrong)).toEqual([
    'title:en',
    'body:en',
    'code',
    'channels',
    'owner',
    'reviewBy',
    'expiresOn',
    'source',
    'source.url',
    'source.checkedOn',
  ]);
});

test('the marked pieces put together are the body again, whatever is typed', () => {
  const bit = fc.constantFrom('{{', '}}', '{%', '%}', ' name ', 'if x', '\n', 'words ', '👍🏽');
  fc.assert(
    fc.property(fc.array(bit, { maxLength: 12 }), (bits) => {
      const body = bits.join('');
      const problems = lintTemplate(body, { placeholders: [] });
      const pieces = bodyPieces(body, bodyMarks(body, problems, []));
      expect(pieces.map(({ text }) => text).join('')).toBe(body);
    }),
  );
});

test('a caret behind a variable deletes it as a whole, one inside words does not', () => {
  const body = 'Hi {{ customer_name }}, yes';
  expect(signAtCaret(body, 22, true)).toMatchObject({ from: 3, to: 22 });
  expect(signAtCaret(body, 3, false)).toMatchObject({ from: 3, to: 22 });
  expect(signAtCaret(body, 3, true)).toBeUndefined();
  expect(signAtCaret(body, 25, true)).toBeUndefined();
});

test('a variable is renamed wherever a body uses it, and nowhere else', () => {
  const content = aContent({
    texts: [aText('en', 'T', 'day {{ day }} {% if day %}day{% endif %} {{ days }} {{ x | default: "day" }}')],
    placeholders: [aPlaceholder('day')],
  });
  const renamed = renameVariable(content, 0, 'pick up');
  expect(renamed.placeholders[0]?.name).toBe('pick_up');
  expect(renamed.texts[0]?.body).toBe(
    'day {{ pick_up }} {% if pick_up %}day{% endif %} {{ days }} {{ x | default: "day" }}',
  );
  expect(renameVariable(content, 0, ' ')).toBe(content);
});

test('a short code is made from a title, and a taken one gets a number', () => {
  expect(codeFrom('Réfund: where is it?')).toBe('refund-where-is-it');
  expect(codeFrom('وين')).toBe('');
  expect(freeCode('refund', new Set(['refund', 'refund-2']))).toBe('refund-3');
  expect(freeCode('', new Set())).toBe('reply');
});

test('an example is tried with all examples read, and other words by what they have in common', () => {
  const library = [aSnippet('parcel', 'Parcel late', 'On its way.', { examples: ['my parcel is late'] })];
  const content = aContent({
    examples: ['water drips from my machine', 'the machine drips water', 'qqq zzz'],
  });
  const placeOf = suggestionTrial(content, null, library, '2026-11-22');
  expect(placeOf('water drips from my machine')).toBe(1);
  expect(placeOf('qqq zzz')).toBe(1);
  expect(placeOf('a machine that drips')).toBe(1);
  expect(placeOf('my parcel is late')).toBeNull();
});

test('the editor has an address of its own for every id', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (snippetId) => {
      expect(editorPlaceOf(editorHash(snippetId))).toEqual({
        kind: 'edit',
        snippetId,
        lang: null,
        field: null,
      });
    }),
  );
  expect(editorPlaceOf('#replies/new')).toEqual({ kind: 'new', lang: null, field: null });
  expect(editorPlaceOf('#replies/edit/%E0%A4%A')).toBeUndefined();
  expect(editorPlaceOf('#replies')).toBeUndefined();
});
