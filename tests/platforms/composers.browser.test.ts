import { describe, expect, it } from 'vitest';
import type { Composer } from '@/lib/platforms/platform';
import { PLATFORMS } from '@/lib/platforms/registry';
import { contextFor, FIXTURE_PAGES, type FixturePage, open } from './fixture-pages';
import { dropAttribute, replaceLabels } from './mutations';

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

    it('tells the same where comments bear no id of their own', () => {
      const root = open(saved);
      dropAttribute(root, 'data-commentid');
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

describe('a box on Facebook', () => {
  const saved = (name: string) => {
    const found = WITH_COMPOSERS.find((one) => one.platform.id === 'facebook' && one.name === name);
    if (!found) throw new Error(`no saved page ${name}`);
    return found;
  };

  it('for a new comment answers no comment, though the post has a single one and no ids of its own', () => {
    const page = saved('timeline');
    const root = open(page);
    dropAttribute(root, 'data-commentid');
    const [first, ...others] = contextFor(page, root).subject.querySelectorAll(
      '[role=article] [role=article]',
    );
    for (const article of others) article.remove();
    expect(first).toBeDefined();
    const answers = page.platform.composers(root, new URL(page.url)).map((composer) => composer.answers.kind);
    expect(new Set(answers)).toEqual(new Set(['post']));
  });

  it('answers the thread’s comment when the name the site began the reply with is gone', () => {
    const page = saved('timeline-with-reply-box');
    const root = open(page);
    const answered = () =>
      page.platform.composers(root, new URL(page.url)).find(({ answers }) => answers.kind === 'comment');
    const before = answered()?.answers;
    answered()?.editable.replaceChildren();
    expect(before).toBeDefined();
    expect(answered()?.answers).toEqual(before);
  });

  it('of a private conversation is never taken for a public one', () => {
    const page = saved('dialog-with-reply-box-and-chat');
    const root = open(page);
    const chat = root.querySelector('[role=dialog]:not([aria-modal])');
    const inChat = page.platform
      .composers(root, new URL(page.url))
      .filter(({ editable }) => chat?.contains(editable));
    expect(inChat.map(({ answers, audience }) => [answers.kind, audience])).toEqual([['unknown', 'private']]);
    const elsewhere = new URL('https://www.facebook.com/messages/t/1');
    expect(page.platform.composerOf(inChat[0]?.editable ?? root, elsewhere)?.audience).toBe('private');
  });

  it('whose surroundings prove nothing has no audience and no comment', () => {
    const root = document.implementation.createHTMLDocument();
    root.body.innerHTML =
      '<div role="main"><form><div role="textbox" contenteditable="true"></div></form></div>';
    const [composer] = saved('timeline').platform.composers(root, new URL('https://www.facebook.com/brand'));
    expect(composer).toMatchObject({ answers: { kind: 'unknown' }, audience: undefined, submit: undefined });
  });
});

describe('a page whose layout is not known', () => {
  const [x, facebook] = PLATFORMS;

  it('has no subject when there are two columns, or none', () => {
    const root = document.implementation.createHTMLDocument();
    const url = new URL('https://x.com/home');
    expect(x?.subject(root, url)).toBeUndefined();
    root.body.innerHTML = '<div data-testid="primaryColumn"></div>';
    expect(x?.subject(root, url)).toBe(root.body.firstElementChild);
    root.body.append(root.body.firstElementChild?.cloneNode(true) ?? '');
    expect(x?.subject(root, url)).toBeUndefined();
  });

  it('has no subject while two posts are open, or a single post is not open yet over the feed', () => {
    const page = FIXTURE_PAGES.find(({ name }) => name === 'dialog-over-feed');
    if (!page) throw new Error('no saved page with a dialog');
    const root = open(page);
    const url = new URL(page.url);
    const dialog = root.querySelector('[aria-modal=true]');
    expect(facebook?.subject(root, url)).toBe(dialog);
    dialog?.after(dialog.cloneNode(true));
    expect(facebook?.subject(root, url)).toBeUndefined();
    for (const one of root.querySelectorAll('[aria-modal=true]')) one.remove();
    expect(facebook?.subject(root, url)).toBeUndefined();
  });
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
