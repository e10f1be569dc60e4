import { describe, expect, it } from 'vitest';
import type { Comment } from '@/lib/conversations/comment';
import { contextFor, FIXTURE_PAGES, type FixturePage, open, readAll } from './fixture-pages';
import {
  dropAttribute,
  randomiseClasses,
  recycle,
  replaceLabels,
  reverseSiblings,
  wrapChildren,
} from './mutations';

/** What sites change without notice. Each leaves the page's meaning as it was, so nothing read may differ. */
const CHANGES: Record<string, (root: Document) => void> = {
  'every class is another': randomiseClasses,
  'every label is in another language': replaceLabels,
  'classes and labels both change': (root) => {
    randomiseClasses(root);
    replaceLabels(root);
  },
  'the cells were appended in another order': (root) => reverseSiblings(root, '[data-testid=cellInnerDiv]'),
  'comments are wrapped once more': (root) => wrapChildren(root, 'article, [role=article]'),
  'texts and name rows are wrapped once more': (root) =>
    wrapChildren(root, '[data-testid=tweetText], [data-testid=User-Name], ul'),
  'comments bear no id of their own': (root) => dropAttribute(root, 'data-commentid'),
  'headings and regions lose their roles': (root) => {
    for (const element of root.querySelectorAll('section[role], h2[role]')) element.removeAttribute('role');
  },
};

describe.each(FIXTURE_PAGES.map((saved) => [`${saved.platform.id}/${saved.name}`, saved] as const))(
  '%s',
  (_, saved) => {
    it.each(Object.entries(CHANGES))('reads the same when %s', (_change, change) => {
      const expected = readAll(saved, open(saved));
      const root = open(saved);
      change(root);
      expect(readAll(saved, root)).toEqual(expected);
    });

    it('reads what an element shows now, after the site has put other comments into the same elements', () => {
      const root = open(saved);
      const context = contextFor(saved, root);
      const reused = reusable(saved, context.subject);
      expect(reused.length).toBeGreaterThan(1);
      const read = (element: Element) => saved.platform.readComment(container(saved, element), context);
      const before = reused.map((element) => identity(read(element)));
      recycle(reused);
      expect(reused.map((element) => identity(read(element)))).toEqual([...before.slice(1), before[0]]);
    });

    it('declines an element that still shows half of the comment before', () => {
      const root = open(saved);
      const context = contextFor(saved, root);
      const [first, second] = saved.platform.candidates(context.subject);
      const name = first?.querySelector(HEAD_LINK[saved.platform.id]);
      const other = second?.querySelector(HEAD_LINK[saved.platform.id]);
      if (!first || !name || !other) throw new Error(`${saved.name} has fewer than two comments`);
      name.replaceWith(other.cloneNode(true));
      expect(saved.platform.readComment(first, context)).toBeUndefined();
    });
  },
);

it('declines a comment on Facebook whose wrapper names another', () => {
  const saved = FIXTURE_PAGES.find(({ name }) => name === 'timeline');
  if (!saved) throw new Error('no saved timeline');
  const root = open(saved);
  root.querySelector('[data-commentid]')?.setAttribute('data-commentid', '1');
  expect(readAll(saved, root)).toEqual(readAll(saved, open(saved)).slice(1));
});

it('is not misled by a link to another comment in a text on Facebook', () => {
  const saved = FIXTURE_PAGES.find(({ name }) => name === 'timeline');
  if (!saved) throw new Error('no saved timeline');
  const root = open(saved);
  for (const line of root.querySelectorAll('[data-commentid] [role=article] div[dir=auto]')) {
    const link = root.createElement('a');
    link.href = 'https://www.facebook.com/other/posts/1?comment_id=99';
    line.prepend(link);
  }
  expect(readAll(saved, root).map(identity)).toEqual(readAll(saved, open(saved)).map(identity));
});

it('declines the comments of the feed below an open dialog, even when handed to the reader', () => {
  const saved = FIXTURE_PAGES.find(({ name }) => name === 'dialog-over-feed');
  if (!saved) throw new Error('no saved dialog');
  const root = open(saved);
  const context = contextFor(saved, root);
  const below = saved.platform.candidates(root).filter((container) => !context.subject.contains(container));
  expect(below.length).toBeGreaterThan(0);
  for (const container of below) expect(saved.platform.readComment(container, context)).toBeUndefined();
});

const HEAD_LINK = {
  x: '[data-testid=User-Name]',
  facebook: 'a[href*="comment_id="]:has(span)',
};

/** Elements that the sites fill again: cells of a virtualised list, articles within their wrappers. */
function reusable({ platform }: FixturePage, root: Element): Element[] {
  const { x, facebook } = {
    x: '[data-testid=cellInnerDiv]:has(> div > div > article[tabindex="0"])',
    facebook: '[data-commentid]:not(:has([data-commentid])), [aria-modal] [role=article] [role=article]',
  };
  return [...root.querySelectorAll(platform.id === 'x' ? `${x} article` : facebook)];
}

function container({ platform }: FixturePage, element: Element): Element {
  return platform.candidates(element)[0] ?? element;
}

/** What does not depend on where in the conversation a comment stands. */
function identity(comment: Comment | undefined) {
  return (
    comment && { id: comment.id, author: comment.author, text: comment.text, permalink: comment.permalink }
  );
}
