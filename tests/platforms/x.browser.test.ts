import { expect, it } from 'vitest';
import { commentsBySlug, idFor } from '../sites/comments/comments.mjs';
import { contextFor, FIXTURE_PAGES, open, readAll } from './fixture-pages';

const WHOLE = saved('status-whole');
const REPAIR_DESK = idFor('brand-repair-desk');

function saved(name: string) {
  const found = FIXTURE_PAGES.find((page) => page.platform.id === 'x' && page.name === name);
  if (!found) throw new Error(`no saved page ${name}`);
  return found;
}

function written(slug: string): string {
  const comment = commentsBySlug.get(slug);
  if (!comment) throw new Error(`nothing was written as ${slug}`);
  return comment.id;
}

/** From each to what it answers, by their places in the replica's data. */
const PARENTS = [
  [written('jo-praise'), REPAIR_DESK],
  [idFor('answer-jo'), written('jo-praise')],
  [idFor('brand-repair-desk-2'), REPAIR_DESK],
  [idFor('brand-repair-desk-3'), idFor('brand-repair-desk-2')],
  [idFor('ines-again-2'), written('ines-again')],
  [idFor('answer-niko'), written('niko-locked')],
  [written('ok-close'), idFor('answer-niko')],
] as const;

it('knows what each comment of a conversation answers, by the line that joins it to the one above', () => {
  const parentById = new Map(readAll(WHOLE, open(WHOLE)).map(({ id, parentId }) => [id, parentId]));
  expect(PARENTS.map(([id]) => [id, parentById.get(id)])).toEqual(PARENTS);
  expect(parentById.get(REPAIR_DESK)).toBeNull();
});

it('knows it in whatever order the page is read', () => {
  const root = open(WHOLE);
  const context = contextFor(WHOLE, root);
  const backwards = WHOLE.platform.candidates(context.subject).reverse();
  for (const container of backwards) WHOLE.platform.readComment(container, context);
  const comments = backwards.flatMap((container) => WHOLE.platform.readComment(container, context) ?? []);
  expect(comments.reverse()).toEqual(readAll(WHOLE, open(WHOLE)));
});

it('remembers what cells proved that the page has unmounted since', () => {
  const root = open(WHOLE);
  const context = contextFor(WHOLE, root);
  const containers = WHOLE.platform.candidates(context.subject);
  const before = containers.map((container) => WHOLE.platform.readComment(container, context));
  for (const container of containers.slice(0, 20)) container.closest('[data-testid=cellInnerDiv]')?.remove();
  const after = containers.slice(20).map((container) => WHOLE.platform.readComment(container, context));
  expect(after).toEqual(before.slice(20));
  root.querySelector('h2:not([id])')?.closest('[data-testid=cellInnerDiv]')?.remove();
  expect(containers.slice(20).map((container) => WHOLE.platform.readComment(container, context))).toEqual(
    after,
  );
});

it('claims no post author for cells that nothing mounted or remembered connects to the conversation', () => {
  const root = open(WHOLE);
  const cells = [...root.querySelectorAll('[data-testid=cellInnerDiv]')];
  for (const cell of cells) if (!cell.querySelector(`a[href*="${written('teo-grind')}"]`)) cell.remove();
  const [comment, ...others] = readAll(WHOLE, root);
  expect(others).toEqual([]);
  expect(comment).toMatchObject({ id: written('teo-grind'), postAuthor: null, parentId: null });
});

it('reads a comment’s own words beside a quoted post, and counts what is attached', () => {
  const commentsById = new Map(readAll(WHOLE, open(WHOLE)).map((comment) => [comment.id, comment]));
  expect(commentsById.get(written('piet-rumour'))?.text).toBe(commentsBySlug.get('piet-rumour')?.text);
  expect(commentsById.get(written('diego-crash'))?.media).toBe(1);
  expect(commentsById.get(written('jo-praise'))?.media).toBe(0);
});

it('takes nothing from a quoted post when the comment around it has no words', () => {
  const root = open(WHOLE);
  const quote = root.querySelector('div[role=link]');
  quote?.closest('article')?.querySelector('[data-testid=tweetText]')?.remove();
  const comment = readAll(WHOLE, root).find(({ id }) => id === written('piet-rumour'));
  expect(quote?.querySelector('[data-testid=tweetText]')).not.toBeNull();
  expect(comment).toMatchObject({ text: '', lang: null, mentions: [] });
});

it('spells shortened links out and takes mentions from the text alone', () => {
  const comments = readAll(WHOLE, open(WHOLE));
  const link = comments.find(({ id }) => id === written('pell-tracking'));
  expect(link?.text).toContain('https://brevoli.example/orders/track/parcel/88213-duo-cream\n\n');
  for (const { text, mentions, author } of comments) {
    expect(mentions.map((handle) => text.includes(`@${handle}`))).toEqual(mentions.map(() => true));
    expect(mentions).not.toContain(author.handle);
  }
});

it('does not know the account when the switcher and the profile link name different ones', () => {
  const root = open(WHOLE);
  root.querySelector('[data-testid=AppTabBar_Profile_Link]')?.setAttribute('href', '/robinashby');
  expect(WHOLE.platform.actingAccount(root, [])).toEqual({ known: false, account: null });
});
