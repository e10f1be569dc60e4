import { expect, test } from 'vitest';
import { DRAFT_COPY } from '@/components/library/editor/draft-copy';
import { RULE_COPY } from '@/components/library/policies/editor/rule-copy';
import { blankForm } from '@/components/library/policies/editor/rule-form';
import { copiesIn, eraseCopies } from '@/components/library/window-copies';
import { contentOf } from '@/lib/library/governance';
import { aSnippet } from '@/tests/fixtures/snippets';
import { windowsOf } from './windows-of';

const content = contentOf(aSnippet('leak', 'Leak', 'Please unplug it.'));
const typed = { content: { ...content, owner: 'Typed' }, note: '', base: content };

test('typed words of a reply are taken once a window is gone, and only once', async () => {
  const { copies, close } = windowsOf(DRAFT_COPY);
  copies('a').write('leak', typed);
  expect(await copies('b').takeLeftBehind('leak')).toBeUndefined();
  close('a');
  expect(await copies('b').takeLeftBehind('leak')).toEqual(typed);
  expect(await copies('b').takeLeftBehind('leak')).toBeUndefined();
});

test.each([
  ['no JSON', '{'],
  ['nothing', 'null'],
  ['no words', JSON.stringify({ ...typed, content: { ...content, texts: [] } })],
  ['words of another shape', JSON.stringify({ ...typed, content: { ...content, texts: [{ lang: 'en' }] } })],
  ['a base of another shape', JSON.stringify({ ...typed, base: {} })],
])('what is no copy of a reply is passed over for the one before, and stays: %s', async (_, text) => {
  const { storage, copies, close } = windowsOf(DRAFT_COPY);
  copies('a').write('leak', typed);
  close('a');
  storage.set('cuecard-draft/leak/b', text);
  expect(await copies('c').takeLeftBehind('leak')).toEqual(typed);
  expect([...storage.values()]).toEqual([text]);
});

test('a field of a newer Cuecard stays in the copy', async () => {
  const { copies, close } = windowsOf(DRAFT_COPY);
  const newer = { ...typed, content: { ...typed.content, mood: 'calm' } };
  copies('a').write('leak', newer);
  close('a');
  expect(await copies('b').takeLeftBehind('leak')).toEqual(newer);
});

test('replies and policies of one name keep apart, and erasing takes both and nothing else', async () => {
  const { storage, asStorage, copies, close } = windowsOf(DRAFT_COPY);
  const openWindows = async () => new Set<string>();
  const form = blankForm('own-1', 'Ines', '2026-11-22');
  const rules = copiesIn({ storage: asStorage, windowId: 'r', openWindows }, RULE_COPY);
  copies('a').write('new', typed);
  rules.write('new', { form, base: form, version: null });
  close('a');
  expect(await copies('b').takeLeftBehind('new')).toEqual(typed);
  expect(await rules.takeLeftBehind('new')).toMatchObject({ version: null });
  copies('b').write('leak', typed);
  rules.write('new', { form, base: form, version: null });
  storage.set('theme', 'dark');
  eraseCopies(asStorage);
  expect([...storage.keys()]).toEqual(['theme']);
});
