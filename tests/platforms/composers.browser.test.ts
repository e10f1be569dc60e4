import { describe, expect, it } from 'vitest';
import type { Composer } from '@/lib/platforms/platform';
import { FIXTURE_PAGES, type FixturePage, open } from './fixture-pages';
import { replaceLabels } from './mutations';

const WITH_COMPOSERS = FIXTURE_PAGES.filter(({ composers }) => composers.length > 0);
const ENTER = { key: 'Enter', ctrlKey: false, metaKey: false, shiftKey: false, isComposing: false };

describe.each(WITH_COMPOSERS.map((saved) => [`${saved.platform.id}/${saved.name}`, saved] as const))(
  '%s',
  (_, saved) => {
    const url = new URL(saved.url);

    it('tells what each open box would answer, and who could read it', () => {
      expect(describeAll(saved, open(saved))).toEqual(expected(saved, open(saved)));
    });

    it('tells the same when every label is in another language', () => {
      const root = open(saved);
      replaceLabels(root);
      expect(describeAll(saved, root)).toEqual(expected(saved, open(saved)));
    });

    it('finds the same composer from its editable, from inside it and from its box', () => {
      const root = open(saved);
      for (const composer of saved.platform.composers(root, url)) {
        expect(saved.platform.composerOf(composer.editable, url)).toEqual(composer);
        expect(saved.platform.composerOf(composer.box, url)).toEqual(composer);
        const inside = composer.editable.firstChild;
        if (inside) expect(saved.platform.composerOf(inside, url)).toEqual(composer);
      }
    });

    it('knows its own submit button from every other, and that one that is off posts nothing', () => {
      const root = open(saved);
      for (const composer of saved.platform.composers(root, url)) {
        const { submit } = composer;
        expect(submit).toBeDefined();
        if (!submit) continue;
        const isOff = submit.getAttribute('aria-disabled') === 'true';
        expect(saved.platform.submits(submit, url) === undefined).toBe(isOff);
        submit.removeAttribute('disabled');
        submit.setAttribute('aria-disabled', 'false');
        expect(saved.platform.submits(submit.querySelector('svg, span') ?? submit, url)?.editable).toBe(
          composer.editable,
        );
      }
      const submitting = saved.platform.composers(root, url).map(({ submit }) => submit);
      for (const button of root.querySelectorAll('button, [role=button]'))
        if (!submitting.includes(button as HTMLElement))
          expect(saved.platform.submits(button, url)).toBeUndefined();
    });

    it('leaves Enter to the input method while a word is being composed', () => {
      for (const composer of saved.platform.composers(open(saved), url)) {
        expect(saved.platform.submitKeys({ ...ENTER, isComposing: true }, composer)).toBe(false);
        expect(saved.platform.submitKeys({ ...ENTER, key: 'a', ctrlKey: true }, composer)).toBe(false);
        expect(saved.platform.submitKeys({ ...ENTER, shiftKey: true }, composer)).toBe(false);
      }
    });
  },
);

it('posts by Ctrl or Cmd Enter on X, by Enter on Facebook', () => {
  const first = (id: string) => {
    const saved = WITH_COMPOSERS.find(({ platform }) => platform.id === id);
    const composer = saved?.platform.composers(open(saved), new URL(saved.url))[0];
    if (!saved || !composer) throw new Error(`no saved composer on ${id}`);
    return (key: Partial<typeof ENTER>) => saved.platform.submitKeys({ ...ENTER, ...key }, composer);
  };
  expect([first('x')({}), first('x')({ ctrlKey: true }), first('x')({ metaKey: true })]).toEqual([
    false,
    true,
    true,
  ]);
  expect(first('facebook')({})).toBe(true);
});

function describeAll({ platform, url }: FixturePage, root: Document) {
  return platform.composers(root, new URL(url)).map(brief);
}

function brief({ answers, audience }: Composer) {
  return {
    answers: answers.kind === 'comment' ? { kind: answers.kind, ids: answers.ids } : { kind: answers.kind },
    audience,
  };
}

/** On Facebook every box is its post's, but for the reply box and the private conversation. */
function expected(saved: FixturePage, root: Document) {
  if (saved.composers !== 'posts') return saved.composers;
  return [...root.querySelectorAll('[role=textbox]')].map((box) => {
    if (box.closest('[role=dialog]:not([aria-modal])'))
      return { answers: { kind: 'unknown' }, audience: 'private' };
    const reply = saved.replyBox === 'first' ? firstReply(saved) : saved.replyBox;
    return reply && box.textContent !== '' ? reply : { answers: { kind: 'post' }, audience: 'public' };
  });
}

function firstReply({ comments }: FixturePage) {
  return { answers: { kind: 'comment', ids: [comments[0]?.id] }, audience: 'public' };
}
