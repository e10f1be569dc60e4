import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editorHash, editorPlaceOf } from '@/components/library/editor/editor-place';
import type { CareField } from '@/lib/library/care/care-item';

const FIELDS: readonly CareField[] = ['title', 'code', 'body', 'examples', 'dates', 'owner'];

test('the address of a reply, a language and a field leads back to them', () => {
  const asked = fc.record({
    lang: fc.option(fc.constantFrom('en', 'de', 'pt-BR', 'zh-Hant')),
    field: fc.option(fc.constantFrom(...FIELDS)),
  });
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), asked, (snippetId, { lang, field }) => {
      const hash = editorHash(snippetId, { lang, field });
      expect(editorPlaceOf(hash)).toEqual({ kind: 'edit', snippetId, lang, field });
    }),
  );
});

test('without a language and a field the address is the plain one', () => {
  expect(editorHash('leak')).toBe('#replies/edit/leak');
  expect(editorPlaceOf('#replies/edit/leak')).toEqual({
    kind: 'edit',
    snippetId: 'leak',
    lang: null,
    field: null,
  });
});

test('a field nobody knows is passed over', () => {
  expect(editorPlaceOf('#replies/edit/leak?field=__proto__&lang=')).toMatchObject({ field: null });
  expect(editorPlaceOf('#replies/edit/%E0%A4%A?field=body')).toBeUndefined();
});
