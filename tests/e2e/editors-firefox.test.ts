import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EditorPageName } from '../editors/pages/pages';
import { type FirefoxEditor, type FirefoxEditors, startFirefox } from './editors/firefox-editors';

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
const REPLY = 'Hi Ada 👩🏽‍🚀, thank you!\n\nWrite to us: <b>not bold</b> & "so on" #help @desk 🇪🇺';
const COPIED = 'copied before';
/** These join changes that follow one another within a second into one undo step. */
const JOINS_CHANGES = /^(lexical|prosemirror|tiptap|quill)/;
const UNDO_STEP_MS = 1100;

const skipped = process.env.CUECARD_NO_FIREFOX === '1';
if (skipped) console.warn('CUECARD_NO_FIREFOX=1: insertion is not checked in Firefox.');

let firefox: FirefoxEditors | undefined;
beforeAll(async () => {
  if (!skipped) firefox = await startFirefox();
});
afterAll(() => firefox?.close());

async function inEditor(name: EditorPageName, check: (editor: FirefoxEditor) => Promise<void>) {
  if (skipped) return;
  if (!firefox) throw new Error('Firefox has not started');
  const editor = await firefox.open(name);
  await check(editor);
  // Where a test failed, nobody else gets its page.
  editor.leaveToOthers();
}

/** Until what comes next is an undo step of its own. */
async function undoStep(name: EditorPageName): Promise<void> {
  if (JOINS_CHANGES.test(name)) await new Promise((resolve) => setTimeout(resolve, UNDO_STEP_MS));
}

/** Some editors take over in a turn of their own what was pasted or typed. */
async function expectDraft(editor: FirefoxEditor, text: string) {
  await expect.poll(editor.model, { timeout: 5_000, message: 'the editor’s model' }).toBe(text);
  expect(await editor.send(), 'what Send would post').toBe(text);
  expect(await editor.ours('draft'), 'our reading').toBe(text);
}

describe.each(EDITORS)('%s in Firefox', (name) => {
  it('takes a reply of several lines, and typing goes on behind it', () =>
    inEditor(name, async (editor) => {
      const outcome = await editor.ours('insert', { text: REPLY, at: 'caret' });
      expect(outcome).toMatchObject({ type: 'inserted', end: REPLY.length });
      await expectDraft(editor, REPLY);
      await editor.page.keyboard.type('Z');
      await expectDraft(editor, `${REPLY}Z`);
    }));

  it('adds to what is typed, replaces a stretch of it, and one undo brings that back', () =>
    inEditor(name, async (editor) => {
      await editor.page.keyboard.type('Hello');
      await editor.ours('insert', { text: 'it was our fault', at: 'end', spacing: true });
      await expectDraft(editor, 'Hello it was our fault');
      await undoStep(name);
      await editor.ours('insert', { text: 'that went\nwrong', at: { start: 6, end: 22 } });
      await expectDraft(editor, 'Hello that went\nwrong');
      await editor.control('z');
      await expectDraft(editor, 'Hello it was our fault');
    }));

  it('puts several lines behind typed text, and one undo takes them out again', () =>
    inEditor(name, async (editor) => {
      await editor.page.keyboard.type('Hello');
      await undoStep(name);
      const outcome = await editor.ours('insert', { text: 'thanks\nAda', at: 'end', spacing: true });
      expect(outcome).toMatchObject({ type: 'inserted', start: 5, end: 16, after: 'Hello thanks\nAda' });
      await expectDraft(editor, 'Hello thanks\nAda');
      await editor.control('z');
      await expectDraft(editor, 'Hello');
      await editor.page.keyboard.type('!');
      await expectDraft(editor, 'Hello!');
    }));

  it('takes a whole insertion out again and one undo brings it back, or leaves it whole', () =>
    inEditor(name, async (editor) => {
      await editor.ours('insert', { text: REPLY, at: 'caret' });
      await undoStep(name);
      const outcome = await editor.ours('insert', { text: '', at: { start: 0, end: REPLY.length } });
      // In a shadow root, Firefox 153 deletes nothing when several bare lines are selected to the very end.
      expect(outcome.type).toBe(name === 'plain-shadow' ? 'unchanged' : 'inserted');
      await expectDraft(editor, name === 'plain-shadow' ? REPLY : '');
      if (name === 'plain-shadow') return;
      await undoStep(name);
      await editor.control('z');
      await expectDraft(editor, REPLY);
      await editor.ours('insert', { text: '', at: 'all' });
      await editor.page.keyboard.type('Z');
      await expectDraft(editor, 'Z');
    }));

  it('takes an insertion out of a draft and leaves the draft, and the clipboard, as they were before', () =>
    inEditor(name, async (editor) => {
      await editor.leave();
      await editor.page.keyboard.type(COPIED);
      await editor.control('a');
      await editor.control('c');
      await editor.page.keyboard.press('Backspace');
      await editor.enter();
      await editor.page.keyboard.type('Hello');
      await editor.ours('insert', { text: 'thanks', at: 'end', spacing: true });
      await editor.ours('insert', { text: '', at: { start: 5, end: 12 } });
      await expectDraft(editor, 'Hello');
      await editor.page.keyboard.type('!');
      await expectDraft(editor, 'Hello!');
      await editor.control('v');
      await expectDraft(editor, `Hello!${COPIED}`);
    }));

  it('replaces the whole draft, or leaves it whole', () =>
    inEditor(name, async (editor) => {
      await editor.page.keyboard.type('Hello');
      await editor.page.keyboard.press('Enter');
      await editor.page.keyboard.type('there');
      const outcome = await editor.ours('insert', { text: 'مرحبًا\nBye 🙂', at: 'all' });
      expect(outcome.type).toBe(name === 'quill1' ? 'unchanged' : 'inserted');
      await expectDraft(editor, name === 'quill1' ? 'Hello\nthere' : 'مرحبًا\nBye 🙂');
    }));
});

describe('findings in Firefox', () => {
  it.each(['draft-decorated', 'plain-shadow'] as const)('are painted in %s', (name) =>
    inEditor(name, async (editor) => {
      await editor.ours('insert', { text: 'It was our fault', at: 'caret' });
      const host = await editor.page.waitForSelector('>>> [contenteditable=true]');
      const unpainted = await host?.screenshot();
      const painted = await editor.ours('paint', [{ start: 7, end: 16, severity: 'block' }]);
      expect(painted).toEqual([1, 0, 0]);
      expect(await host?.screenshot()).not.toEqual(unpainted);
      await editor.ours('paint', []);
      expect(await host?.screenshot()).toEqual(unpainted);
    }),
  );
});
