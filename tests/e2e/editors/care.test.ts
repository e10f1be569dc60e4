import { describe, expect, it } from 'vitest';
import { chromiumSuite, type EditorUnderTest } from './chromium-editors';

const { inEditor } = chromiumSuite();

describe.concurrent('what an insertion takes care of', () => {
  it('keeps a mention that the site put into the draft', async () => {
    await inEditor('lexical-mention', async (editor) => {
      await editor.ours('insert', { text: 'thanks', at: 'end', spacing: true });
      expect(await editor.model()).toBe('Ada Byron thanks');
      expect(await editor.ours('draft')).toBe('Ada Byron thanks');
      await editor.ours('insert', { text: '', at: { start: 10, end: 16 } });
      expect((await editor.model()).trimEnd()).toBe('Ada Byron');
    });
    await inEditor('tiptap-mention', async (editor) => {
      const outcome = await editor.ours('insert', { text: 'thanks', at: 'end', spacing: true });
      expect(outcome).toMatchObject({ type: 'inserted' });
      expect(await editor.model()).toBe('@ada thanks');
      expect(await editor.ours('draft')).toBe('@ada thanks');
      await editor.type('!');
      expect(await editor.model()).toBe('@ada thanks!');
      await editor.ours('insert', { text: '', at: { start: 4, end: 12 } });
      expect(await editor.model()).toBe('@ada');
    });
  });

  it('takes back what a length limit has cut, and says so', () =>
    inEditor('textarea', async (editor) => {
      await editor.type('Hi');
      await editor.page.locator('textarea').evaluate((field) => field.setAttribute('maxlength', '10'));
      expect(await editor.ours('insert', { text: ' there, everyone', at: 'end' })).toEqual({
        type: 'mismatch',
        before: 'Hi',
        after: 'Hi there, ',
        expected: 'Hi there, everyone',
        undone: true,
      });
      expect(await editor.model()).toBe('Hi');
    }));

  it('takes back what an editor has changed, through the editor’s own history', () =>
    inEditor('lexical-rich', async (editor) => {
      await editor.type('Hi');
      await editor.page.waitForTimeout(500);
      await editor.page.evaluate(() => {
        const shout = (event: ClipboardEvent) => {
          if (event.clipboardData?.getData('text/plain') !== 'there') return;
          event.stopImmediatePropagation();
          event.preventDefault();
          const clipboardData = new DataTransfer();
          clipboardData.setData('text/plain', 'THERE');
          const init = { clipboardData, bubbles: true, cancelable: true };
          event.target?.dispatchEvent(new ClipboardEvent('paste', init));
        };
        window.addEventListener('paste', shout, true);
      });
      const outcome = await editor.ours('insert', { text: 'there', at: 'end', spacing: false });
      expect(outcome).toMatchObject({
        type: 'mismatch',
        after: 'HiTHERE',
        expected: 'Hithere',
        undone: true,
      });
      expect(await editor.model()).toBe('Hi');
    }));

  it('reports an editor that swallows the paste, and does not try another way', () =>
    inEditor('draft-decorated', async (editor) => {
      await editor.type('Hi');
      await editor.page.evaluate(() => {
        const swallow = (event: Event) => {
          event.stopImmediatePropagation();
          event.preventDefault();
        };
        window.addEventListener('paste', swallow, true);
      });
      expect(await editor.ours('insert', { text: 'there', at: 'end' })).toEqual({
        type: 'unchanged',
        before: 'Hi',
      });
      expect(await editor.model()).toBe('Hi');
    }));

  it('touches nothing while an input method is in the middle of a word', () =>
    inEditor('lexical-rich', async (editor) => {
      await editor.devtools.send('Input.imeSetComposition', {
        text: 'にほ',
        selectionStart: 2,
        selectionEnd: 2,
      });
      expect(await editor.ours('insert', { text: 'there', at: 'caret' })).toEqual({ type: 'composing' });
      await editor.devtools.send('Input.insertText', { text: '日本' });
      expect(await editor.model()).toBe('日本');
      expect(await editor.ours('insert', { text: 'です', at: 'caret' })).toMatchObject({ type: 'inserted' });
      expect(await editor.model()).toBe('日本です');
    }));

  it('sends no key and no submit, and scrolls nothing', () =>
    inEditor('textarea', async (editor) => {
      await editor.page.evaluate(() => {
        document.body.prepend(Object.assign(document.createElement('div'), { style: 'height: 3000px' }));
        window.scrollTo(0, 0);
        const heard: string[] = [];
        for (const type of ['keydown', 'keypress', 'keyup', 'submit', 'scroll', 'click'])
          window.addEventListener(type, () => heard.push(type), true);
        Object.assign(window, { heard });
      });
      expect(await editor.ours('insert', { text: 'a\nb', at: 'caret' })).toMatchObject({ type: 'inserted' });
      expect(await editor.ours('insert', { text: '', at: 'all' })).toMatchObject({ type: 'inserted' });
      expect(await editor.page.evaluate(() => ({ ...window, scroll: scrollY }).scroll)).toBe(0);
      expect(await editor.page.evaluate('heard')).toEqual([]);
    }));

  it.each(['draft-decorated', 'lexical-rich', 'tiptap', 'plain-shadow'] as const)(
    'paints findings in %s without touching a node of the editor',
    (name) =>
      inEditor(name, async (editor) => {
        await editor.ours('insert', { text: 'It was our fault\nplease call', at: 'caret' });
        const host = editor.page.locator('[contenteditable=true]');
        const unpainted = await host.screenshot();
        const markup = await host.evaluate((element) => element.outerHTML);
        const painted = await editor.ours('paint', [
          { start: 7, end: 16, severity: 'block' },
          { start: 17, end: 23, severity: 'tip' },
        ]);
        expect(painted).toEqual([1, 0, 1]);
        expect(await host.evaluate((element) => element.outerHTML)).toBe(markup);
        expect(unpainted.equals(await host.screenshot())).toBe(false);
        await editor.ours('paint', []);
        expect(unpainted.equals(await host.screenshot())).toBe(true);
      }),
  );
});

describe('a window without the focus', () => {
  it.each(['draft-react18', 'lexical-rich', 'tiptap', 'quill2', 'textarea'] as const)(
    'takes an insertion in %s, and the caret stands behind it when the responder comes back',
    (name) =>
      inEditor(name, async (editor) => {
        await editor.type('Hello');
        await loseFocus(editor);
        const outcome = await editor.ours('insert', { text: 'a\nb', at: 'caret', spacing: true });
        expect(outcome).toMatchObject({ type: 'inserted', after: 'Hello a\nb' });
        await editor.page.bringToFront();
        await editor.devtools.send('Emulation.setFocusEmulationEnabled', { enabled: true });
        await editor.page.waitForTimeout(300);
        await editor.type('Z');
        expect(await editor.model()).toBe('Hello a\nbZ');
      }),
  );

  it.each(['draft-react18', 'lexical-rich', 'tiptap', 'quill2', 'textarea'] as const)(
    'has an insertion taken out of %s, or left whole in Draft.js, which follows no selection there',
    (name) =>
      inEditor(name, async (editor) => {
        await editor.type('Hello');
        await loseFocus(editor);
        await editor.ours('insert', { text: ' a\nb', at: 'caret' });
        const outcome = await editor.ours('insert', { text: '', at: { start: 5, end: 9 } });
        const left = name === 'draft-react18' ? 'Hello a\nb' : 'Hello';
        expect(outcome.type).toBe(name === 'draft-react18' ? 'unchanged' : 'inserted');
        expect(await editor.model()).toBe(left);
        expect(await editor.ours('draft')).toBe(left);
      }),
  );
});

async function loseFocus({ page, devtools }: EditorUnderTest) {
  await devtools.send('Emulation.setFocusEmulationEnabled', { enabled: false });
  const other = await page.context().newPage();
  await other.bringToFront();
  await expect.poll(() => page.evaluate(() => document.hasFocus())).toBe(false);
}
