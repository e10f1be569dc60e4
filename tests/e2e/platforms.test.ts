import { describe, expect, it, vi } from 'vitest';
import type { Follower } from '../platforms/follower';
import { type Followed, replicaSuite } from '../platforms/replica';
import { commentsBySlug, idFor } from '../sites/comments/comments.mjs';
import { pfbidFor, postIdFor } from '../sites/facebook/page/ids.mjs';

const REPAIR_DESK = idFor('brand-repair-desk');
const POST = pfbidFor(postIdFor('page-0'));
const LOCALES = ['en', 'de', 'ar', 'ja'];

// Most of a test is scrolling as slowly as a person does, through hundreds of posts.
vi.setConfig({ maxConcurrency: 4, testTimeout: 180_000 });
const onReplica = replicaSuite();

type SeenComment = ReturnType<Follower['comments']>[number];

interface XTruth {
  id: string;
  name: string;
  handle: string;
  text: string;
  permalink: string;
  time: string;
  isReply: boolean;
  focused: boolean;
  truncated: boolean;
  translated: boolean;
  own: boolean;
  lang: string;
  customer: boolean;
}

interface FacebookTruth {
  id: string;
  name: string;
  handle?: string;
  uid?: string;
  text: string;
  permalink: string;
  isReply: boolean;
  truncated: boolean;
  own: boolean;
  hidden: string | null;
}

/** Every comment once, none twice, none lost, nothing else, every field right. */
async function expectXTruth(followed: Followed) {
  const truth = await followed.truth<XTruth>();
  // The replica's generated comments name no parent; below the brand's post they answer it all the same.
  const isBelowBrand = /\/brevoli\/status\/\d+\?count=/.test(followed.page.url());
  const comments = await followed.ask('comments');
  const strays = new Set(await followed.notComments());
  expect(comments.filter(({ id }) => strays.has(id))).toEqual([]);
  expect(await followed.ask('doubled')).toEqual([]);
  const read = comments.map((one) => ({
    id: one.id,
    name: one.author.name,
    handle: one.author.handle,
    text: one.text,
    permalink: one.permalink,
    time: new Date(one.postedAt ?? 0).toISOString(),
    isReply: one.role === 'reply',
    truncated: one.truncated,
    translated: one.translated,
    customer: one.customer,
  }));
  const expected = truth.map(({ focused, own, lang: _, ...known }) => ({
    ...known,
    isReply: known.isReply || (isBelowBrand && !focused),
    customer: known.customer || (isBelowBrand && !own),
  }));
  expect(sorted(read)).toEqual(sorted(expected));
  return comments;
}

async function expectFacebookTruth(followed: Followed) {
  const truth = await followed.truth<FacebookTruth>();
  const comments = await followed.ask('comments');
  expect(await followed.ask('doubled')).toEqual([]);
  const read = comments.map((one) => ({
    id: one.id,
    name: one.author.name,
    handle: one.author.handle,
    text: one.text,
    permalink: one.permalink,
    isReply: one.role === 'reply',
    truncated: one.truncated,
    isCustomer: one.customer,
    postedAt: one.postedAt,
  }));
  const shown = truth.filter(({ hidden }) => hidden === null);
  const expected = shown.map(({ id, name, handle, uid, text, permalink, isReply, truncated, own }) => ({
    id,
    name,
    handle: handle ?? uid,
    text,
    permalink,
    isReply,
    truncated,
    isCustomer: !own,
    postedAt: null,
  }));
  expect(sorted(read)).toEqual(sorted(expected));
  return comments;
}

function sorted<T extends { id: string }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => a.id.localeCompare(b.id));
}

describe.concurrent('X', () => {
  it('yields 500 mentions through cells that are filled again and again', () =>
    onReplica('https://x.com/notifications/mentions?count=500', async (followed) => {
      await followed.scrollThrough();
      const comments = await expectXTruth(followed);
      expect(comments.length).toBe(500);
      expect(comments.filter(({ customer }) => customer).length).toBeGreaterThan(450);
    }));

  it('yields 500 replies on a status page, and none of its ads, quotes or "discover more"', () =>
    onReplica(`https://x.com/brevoli/status/${REPAIR_DESK}?count=500`, async (followed) => {
      await followed.scrollThrough();
      const comments = await expectXTruth(followed);
      expect(comments.length).toBeGreaterThan(500);
      expect((await followed.notComments()).length).toBeGreaterThan(4);
    }));

  it.each(LOCALES)('reads a whole conversation the same in %s', (locale) =>
    onReplica(`https://x.com/brevoli/status/${REPAIR_DESK}?locale=${locale}`, async (followed) => {
      await followed.scrollThrough();
      const comments = await expectXTruth(followed);
      expect(comments.filter(({ translated }) => translated).length).toBeGreaterThan(0);
      expect(comments.filter(({ truncated }) => truncated).length).toBeGreaterThan(0);
    }),
  );

  it('knows what a customer’s answer to an answer stands under once its ancestors have mounted', () => {
    const closing = commentsBySlug.get('ok-close');
    return onReplica(`https://x.com/${closing?.handle}/status/${closing?.id}`, async (followed) => {
      await followed.page.waitForTimeout(1000);
      const comments = await expectXTruth(followed);
      const focused = comments.find(({ id }) => id === closing?.id);
      expect(focused).toMatchObject({
        role: 'reply',
        parentId: idFor('answer-niko'),
        postAuthor: { handle: 'brevoli' },
      });
    });
  });

  it.each(['', '&bareModal', '&nativeDialog'])('knows whom the reply dialog answers (%s)', (option) =>
    onReplica(`https://x.com/notifications/mentions?locale=ja${option}`, async (followed) => {
      const [comment] = await followed.ask('comments');
      const place = comment && (await followed.ask('replyButton', comment.id));
      if (!comment || !place) throw new Error('no comment to answer');
      await followed.page.mouse.click(place.x, place.y);
      await followed.page.waitForSelector('[role=dialog] [contenteditable=true]');
      const composers = await followed.ask('composers');
      const answers = { kind: 'comment', ids: [comment.id] };
      expect(composers.filter(({ isFocused }) => isFocused)).toMatchObject([{ answers, audience: 'public' }]);
    }),
  );
});

describe.concurrent('Facebook', () => {
  it('yields the comments of every post of a timeline that mounts and unmounts them', () =>
    onReplica('https://www.facebook.com/brevoli?count=160', async (followed) => {
      await followed.scrollThrough();
      await expectFacebookTruth(followed);
    }));

  it('yields 300 comments of a dialog, and none of the feed below it', () =>
    onReplica(`https://www.facebook.com/brevoli/posts/${POST}?count=300`, async (followed) => {
      await followed.page.waitForSelector('[aria-modal=true]');
      await followed.scrollThrough();
      const comments = await expectFacebookTruth(followed);
      expect(comments.length).toBeGreaterThanOrEqual(300);
    }));

  it('reads the dialog alone when the same post lies mounted in the timeline below', () =>
    onReplica('https://www.facebook.com/brevoli', async (followed) => {
      await followed.page.locator('[role=article][aria-posinset="1"] a[href*="/posts/"]').first().click();
      await followed.page.waitForSelector('[aria-modal=true]');
      await followed.page.waitForTimeout(300);
      expect(await followed.ask('doubled')).toEqual([]);
    }));

  it.each(LOCALES)('reads the timeline the same in %s', (locale) =>
    onReplica(`https://www.facebook.com/brevoli?locale=${locale}`, async (followed) => {
      await followed.scrollThrough();
      await expectFacebookTruth(followed);
    }),
  );

  it.each(['brevoli', `brevoli/posts/${POST}`])('knows whom the reply box of %s answers', (path) =>
    onReplica(`https://www.facebook.com/${path}?locale=ar`, async (followed) => {
      await followed.page.waitForTimeout(400);
      const { comment, reply } = threadIn(await followed.ask('comments'));
      for (const answered of [comment, reply]) {
        const place = await followed.ask('replyButton', answered.id);
        if (!place) throw new Error('no reply button');
        await followed.page.mouse.click(place.x, place.y);
        await followed.page.waitForTimeout(200);
        const focused = (await followed.ask('composers')).filter(({ isFocused }) => isFocused);
        expect(focused).toMatchObject([
          { answers: { kind: 'comment', ids: [answered.id] }, audience: 'public' },
        ]);
      }
    }),
  );
});

/** A customer's comment and another customer's reply to it. */
function threadIn(comments: readonly SeenComment[]) {
  for (const reply of comments) {
    const comment = comments.find(({ id }) => id === reply.parentId);
    if (comment && reply.role === 'reply' && reply.customer && reply.author.name !== comment.author.name)
      return { comment, reply };
  }
  throw new Error('no thread of two customers on the page');
}
