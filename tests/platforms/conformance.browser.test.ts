import { describe, expect, it } from 'vitest';
import { type Comment, isCustomerComment, isOwn } from '@/lib/conversations/comment';
import { PLATFORMS, platformFor } from '@/lib/platforms/registry';
import { COUNTS, SELECTORS_OF } from './counts';
import { BRAND, contextFor, FIXTURE_PAGES, type FixturePage, open, readAll } from './fixture-pages';

/** Where the replicas put it; no reader may rely on Facebook's list. */
const REPLY_BUTTON = { x: '[data-testid=reply]', facebook: 'li:nth-child(3) > [role=button]' };

it('has saved pages of every platform', () => {
  const covered = new Set(FIXTURE_PAGES.map(({ platform }) => platform));
  expect([...covered]).toEqual(expect.arrayContaining([...PLATFORMS]));
});

describe.each(FIXTURE_PAGES.map((saved) => [`${saved.platform.id}/${saved.name}`, saved] as const))(
  '%s',
  (name, saved) => {
    it('is claimed by its platform alone', () => {
      const claiming = PLATFORMS.filter((platform) => platform.claims(new URL(saved.url)));
      expect(claiming).toEqual([saved.platform]);
      expect(platformFor(new URL(saved.url))).toBe(saved.platform);
    });

    it('is the kind of page its address says', () => {
      expect(saved.platform.page(new URL(saved.url))).toEqual(saved.page);
    });

    it('holds as many matches of each selector as it was saved with', () => {
      const root = open(saved);
      const selectors = Object.entries(SELECTORS_OF[saved.platform.id]);
      const found = selectors.map(
        ([key, selector]) => [key, root.querySelectorAll(selector).length] as const,
      );
      expect(Object.fromEntries(found.filter(([, count]) => count > 0))).toEqual(COUNTS[name]);
    });

    it('yields every comment once and nothing else', () => {
      const ids = readAll(saved, open(saved)).map(({ id }) => id);
      const expected = saved.comments.map(({ id }) => id);
      // The replica knows nothing of the other pages' posts in a home feed, which are comments of nobody's here.
      if (saved.name === 'home' && saved.platform.id === 'facebook') expect(ids).toHaveLength(9);
      else expect([...ids].sort()).toEqual([...expected].sort());
      expect(new Set(ids).size).toBe(ids.length);
      for (const stray of saved.notComments) expect(ids).not.toContain(stray);
    });

    it('reads every field as the site has it', () => {
      const commentsById = new Map(readAll(saved, open(saved)).map((comment) => [comment.id, comment]));
      const read = saved.comments
        .map(({ id }) => commentsById.get(id))
        .map((comment) => comment && shape(comment));
      expect(read).toEqual(saved.comments.map((comment) => expectedShape(saved, comment)));
      if (saved.platform.id !== 'facebook') return;
      for (const { id, parentId, postId } of saved.comments)
        expect(commentsById.get(id)?.parentId).toBe(parentId ?? postId);
    });

    it('tells its own comments and customers’ comments apart', () => {
      const comments = readAll(saved, open(saved));
      for (const comment of comments) {
        const known = saved.comments.find(({ id }) => id === comment.id);
        const isBrands = comment.author.handle === 'brevoli';
        expect(isOwn(comment, BRAND), comment.text).toBe(isBrands);
        const isOnBrandPage = saved.platform.id === 'facebook' && known !== undefined;
        const isCustomer = known?.customer ?? isOnBrandPage;
        expect(isCustomerComment(comment, BRAND), comment.text).toBe(isCustomer && !isBrands);
      }
    });

    it('declines elements that are no comments', () => {
      const root = open(saved);
      const context = contextFor(saved, root);
      const stray = root.createElement('div');
      stray.innerHTML = '<article data-testid="tweet" role="article"><a href="/home">Home</a></article>';
      context.subject.append(stray);
      for (const element of [stray, stray.firstElementChild, context.subject, root.body])
        expect(element && saved.platform.readComment(element, context)).toBeUndefined();
    });

    it('finds the comment from anything inside it, and each container among the candidates of a subtree', () => {
      const root = open(saved);
      const { subject } = contextFor(saved, root);
      for (const container of saved.platform.candidates(subject)) {
        expect(saved.platform.candidates(container)).toEqual([container]);
        for (const inside of [
          container,
          container.querySelector('time, li a'),
          container.querySelector('svg, img'),
        ])
          if (inside) expect(saved.platform.containerOf(inside)).toBe(container);
      }
    });

    it('has one place for a mark at each comment, and a second mounting changes nothing', () => {
      const root = open(saved);
      const { subject } = contextFor(saved, root);
      const before = readAll(saved, root);
      for (const container of saved.platform.candidates(subject)) {
        const mark = root.createElement('cuecard-chip');
        expect(mount(saved, container, mark)).toBe(true);
        const once = container.innerHTML;
        mount(saved, container, mark);
        expect(container.innerHTML).toBe(once);
        expect(saved.platform.containerOf(mark)).toBe(container);
      }
      expect(readAll(saved, root)).toEqual(before);
    });

    it('points at the site’s own reply button in each comment', () => {
      const root = open(saved);
      const { subject } = contextFor(saved, root);
      const buttons = saved.platform.candidates(subject).map((one) => saved.platform.replyButton(one));
      expect(buttons).not.toContain(undefined);
      expect(new Set(buttons).size).toBe(buttons.length);
      for (const button of buttons) expect(button?.matches(REPLY_BUTTON[saved.platform.id])).toBe(true);
    });

    it('knows the acting account only where the page proves it', () => {
      const { known, account } = saved.platform.actingAccount(open(saved), BRAND);
      expect({ known, handle: account?.handle ?? undefined }).toEqual({ handle: undefined, ...saved.acting });
    });
  },
);

function mount({ platform }: FixturePage, container: Element, mark: Element): boolean {
  const place = platform.chipPlace(container);
  if (place && place.before !== mark) place.parent.insertBefore(mark, place.before);
  return place !== undefined;
}

function shape(comment: Comment) {
  const { id, author, text, permalink, role, truncated, translated, postedAt } = comment;
  return {
    id,
    name: author.name,
    handle: author.handle,
    text,
    permalink,
    role,
    truncated,
    translated,
    postedAt,
  };
}

function expectedShape({ platform }: FixturePage, comment: FixturePage['comments'][number]) {
  const { id, name, text, permalink, truncated } = comment;
  return {
    id,
    name,
    handle: comment.handle ?? comment.uid,
    text,
    permalink,
    role: comment.isReply ? 'reply' : 'root',
    truncated,
    translated: comment.translated ?? false,
    postedAt: platform.id === 'x' ? Date.parse(comment.time ?? '') : null,
  };
}
