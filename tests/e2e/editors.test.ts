import { beforeAll, describe, expect, it } from 'vitest';
import type { EditorPageName } from '../editors/pages/pages';
import { chromiumSuite, type EditorUnderTest } from './editors/chromium-editors';

const EDITORS: readonly EditorPageName[] = [
  'draft-react16',
  'draft-react17',
  'draft-react18',
  'draft-decorated',
  'lexical-plain',
  'lexical-rich',
  'prosemirror',
  'prosemirror-shadow',
  'tiptap',
  'quill1',
  'quill2',
  'textarea',
  'plain',
  'plain-shadow',
];

const REPLY =
  'Hi Ada 👩🏽‍🚀, thank you!\n\nWrite to us: <b>not bold</b> & "so on" #help @desk\n  two  spaces 🇪🇺';
const ARABIC = 'مرحبًا، شكرًا لتواصلك معنا.\nسنرد عليك خلال ساعة 🙏 (رقم 42)';
/** TipTap and Quill join changes that follow one another within a second into one undo step. */
const UNDO_STEP_MS = 1100;

const COPIED = 'copied before';

const { inEditor } = chromiumSuite();

// Once for all: the pages share a clipboard, and a paste during somebody else's copy comes out empty.
beforeAll(() =>
  inEditor('textarea', async (editor) => {
    await editor.type(COPIED);
    await editor.press('Control+a', 'Control+c');
  }),
);

/** Editor's model, page's Send and our reading all agree. */
async function expectDraft(editor: EditorUnderTest, text: string) {
  expect(await editor.model(), 'the editor’s model').toBe(text);
  expect(await editor.send(), 'what Send would post').toBe(text);
  expect(await editor.ours('draft'), 'our reading').toBe(text);
}

describe.concurrent.each(EDITORS)('%s', (name) => {
  it('takes several lines, emoji, a blank line and markup as plain text, and typing goes on behind it', () =>
    inEditor(name, async (editor) => {
      const outcome = await editor.ours('insert', { text: REPLY, at: 'caret' });
      expect(outcome).toMatchObject({ type: 'inserted', before: '', start: 0, end: REPLY.length });
      await expectDraft(editor, REPLY);
      await editor.type('Zx');
      await editor.press('Backspace');
      await expectDraft(editor, `${REPLY}Z`);
    }));

  it('replaces what the responder selected, and one undo brings it back', () =>
    inEditor(name, async (editor) => {
      await editor.type('Hello there world');
      await editor.press('Control+ArrowLeft', 'Control+Shift+ArrowLeft', 'Shift+ArrowLeft');
      await editor.page.waitForTimeout(UNDO_STEP_MS);
      await editor.ours('insert', { text: ' big\nround ', at: 'caret' });
      await expectDraft(editor, 'Hello big\nround world');
      await editor.press('Control+z');
      await expectDraft(editor, 'Hello there world');
    }));

  it('replaces the whole draft, right-to-left text included, and one undo brings it back', () =>
    inEditor(name, async (editor) => {
      await editor.typeLines('One\nThree');
      await editor.page.waitForTimeout(UNDO_STEP_MS);
      const before = await editor.model();
      await editor.ours('insert', { text: ARABIC, at: 'all' });
      await expectDraft(editor, ARABIC);
      await editor.press('Control+z');
      await expectDraft(editor, before);
    }));

  it('finds the caret again after the responder has been elsewhere', () =>
    inEditor(name, async (editor) => {
      await editor.type('Hello world');
      await editor.press('ArrowLeft', 'ArrowLeft');
      await editor.leave();
      await editor.ours('insert', { text: '🙂\nnew', at: 'caret' });
      await expectDraft(editor, 'Hello wor🙂\nnewld');
      await editor.type('Z');
      await expectDraft(editor, 'Hello wor🙂\nnewZld');
    }));

  it('replaces a stretch in the middle of the draft and leaves the caret behind it', () =>
    inEditor(name, async (editor) => {
      await editor.ours('insert', { text: 'Dear Ada\nit was our fault 👍 sorry', at: 'caret' });
      await editor.ours('insert', { text: 'that went wrong', at: { start: 9, end: 25 } });
      await expectDraft(editor, 'Dear Ada\nthat went wrong 👍 sorry');
      await editor.type('!');
      await expectDraft(editor, 'Dear Ada\nthat went wrong! 👍 sorry');
      await editor.ours('insert', { text: '', at: { start: 18, end: 25 } });
      await expectDraft(editor, 'Dear Ada\nthat went 👍 sorry');
    }));

  it('writes a better wording over exactly its words, leaves the caret, and one undo brings the words back', () =>
    inEditor(name, async (editor) => {
      await editor.typeLines('Dear Ada 👩🏽‍🚀\nthat’s our fault 🙏 sorry');
      await editor.page.waitForTimeout(UNDO_STEP_MS);
      const before = await editor.model();
      const start = before.indexOf('that’s');
      const span = { start, end: start + 'that’s our fault'.length };
      expect(await editor.ours('use', { ...span, text: 'I’ll help put it right' })).toBe(true);
      const after = 'Dear Ada 👩🏽‍🚀\nI’ll help put it right 🙏 sorry';
      await expectDraft(editor, after);
      const caret = { start: after.length, end: after.length };
      expect(await editor.ours('caret')).toEqual(caret);
      await editor.press('Control+z');
      await expectDraft(editor, before);
    }));

  it('takes words, a line break and the start out of the draft, and typing goes on there', () =>
    inEditor(name, async (editor) => {
      await editor.ours('insert', { text: 'Dear Ada\nvery sorry for that', at: 'caret' });
      await editor.ours('insert', { text: '', at: { start: 14, end: 19 } });
      await expectDraft(editor, 'Dear Ada\nvery  for that');
      await editor.ours('insert', { text: '', at: { start: 8, end: 9 } });
      await expectDraft(editor, 'Dear Adavery  for that');
      await editor.ours('insert', { text: '', at: { start: 0, end: 5 } });
      await expectDraft(editor, 'Adavery  for that');
      await editor.type('Z');
      await expectDraft(editor, 'ZAdavery  for that');
    }));

  it('takes a whole insertion out again, one undo brings it back, and typing goes on in the empty draft', () =>
    inEditor(name, async (editor) => {
      await editor.ours('insert', { text: REPLY, at: 'caret' });
      await editor.page.waitForTimeout(UNDO_STEP_MS);
      const outcome = await editor.ours('insert', { text: '', at: { start: 0, end: REPLY.length } });
      expect(outcome).toEqual({ type: 'inserted', before: REPLY, after: '', start: 0, end: 0, text: '' });
      await expectDraft(editor, '');
      await editor.page.waitForTimeout(UNDO_STEP_MS);
      await editor.press('Control+z');
      await expectDraft(editor, REPLY);
      await editor.ours('insert', { text: '', at: 'all' });
      await editor.type('Zx');
      await editor.press('Backspace');
      await expectDraft(editor, 'Z');
    }));

  it('takes an insertion out of a draft and leaves the draft, and the clipboard, as they were before', () =>
    inEditor(name, async (editor) => {
      await editor.type('Hello');
      await editor.ours('insert', { text: 'thanks\nAda', at: 'end', spacing: true });
      await editor.ours('insert', { text: '', at: { start: 5, end: 16 } });
      await expectDraft(editor, 'Hello');
      await editor.type('!');
      await expectDraft(editor, 'Hello!');
      await editor.press('Control+v');
      await expectDraft(editor, `Hello!${COPIED}`);
    }));

  it('keeps what is typed, adds it once at the end with a space, and a second pick replaces it', () =>
    inEditor(name, async (editor) => {
      await editor.type('Hello');
      const both = await editor.ours('insertTwiceAtOnce', { text: 'thanks\nAda', at: 'end', spacing: true });
      expect(both.map(({ type }) => type)).toEqual(['inserted', 'busy']);
      await expectDraft(editor, 'Hello thanks\nAda');
      await editor.ours('insert', { text: 'first', at: 'end', spacing: true });
      const untouched = await editor.ours('untouched');
      expect(untouched).toEqual({ start: 16, end: 22 });
      await editor.ours('insert', { text: 'second', at: { start: 16, end: 22 }, spacing: true });
      await expectDraft(editor, 'Hello thanks\nAda second');
    }));
});
