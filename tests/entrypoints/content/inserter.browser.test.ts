import { afterEach, expect, it, vi } from 'vitest';
import { Inserter, type InsertRequest } from '@/entrypoints/content/inserter';
import { type FakePage, fakePage, replyBox, toComment } from './fake-page';

const REQUEST: InsertRequest = {
  requestId: 'press',
  commentKey: 'x:1',
  text: 'Thank you for writing to us.',
  audience: 'public',
  snippet: { id: 'thanks', version: 1 },
  provenance: 'verbatim',
};
const SOMEONE = { known: true, account: { name: 'Someone', handle: 'someone_else' } };

let page: FakePage;
afterEach(() => {
  page.end();
  document.body.replaceChildren();
});

function inserter(allowed: () => boolean = () => true) {
  page = fakePage({ 'reply.allowed': () => ({ allowed: allowed() }) });
  const onSettled = vi.fn();
  const made = new Inserter(page.context, {
    container: () => document.body,
    onSettled,
    onPoint: () => undefined,
    onInserted: () => undefined,
  });
  return { made, onSettled };
}

async function waiting(allowed?: () => boolean) {
  const { made, onSettled } = inserter(allowed);
  expect((await made.insert(REQUEST)).type).toBe('waiting');
  return { made, onSettled };
}

it('writes into the box that opens later', async () => {
  const { onSettled } = await waiting();
  const box = replyBox(page, toComment('1'));
  await vi.waitFor(() => expect(onSettled).toHaveBeenCalledWith(REQUEST, { type: 'inserted' }));
  expect(box.value).toBe(REQUEST.text);
});

it('asks again who would post when the account was changed while it waited', async () => {
  const { made, onSettled } = await waiting();
  page.acting = SOMEONE;
  const box = replyBox(page, toComment('1'));
  const refused = { type: 'refused', why: 'acting-wrong' };
  await vi.waitFor(() => expect(onSettled).toHaveBeenCalledWith(REQUEST, refused));
  expect(box.value).toBe('');
  expect(await made.insert(REQUEST)).toEqual(refused);
});

it('asks also when the account is changed while the worker is asked', async () => {
  const { onSettled } = await waiting(() => {
    page.acting = { known: false, account: null };
    return true;
  });
  const box = replyBox(page, toComment('1'));
  const refused = { type: 'refused', why: 'acting-unknown' };
  await vi.waitFor(() => expect(onSettled).toHaveBeenCalledWith(REQUEST, refused));
  expect(box.value).toBe('');
});

it('writes into neither when a second box of the comment opens while the worker is asked', async () => {
  const boxes: HTMLTextAreaElement[] = [];
  const { onSettled } = await waiting(() => {
    boxes.push(replyBox(page, toComment('1')));
    return true;
  });
  boxes.push(replyBox(page, toComment('1')));
  const refused = { type: 'refused', why: 'other-composer' };
  await vi.waitFor(() => expect(onSettled).toHaveBeenCalledWith(REQUEST, refused));
  expect(boxes.map(({ value }) => value)).toEqual(['', '']);
});

it('refuses two open boxes of the comment at once, and waits for no third', async () => {
  const { made } = inserter();
  const boxes = [replyBox(page, toComment('1')), replyBox(page, toComment('1'))];
  expect(await made.insert(REQUEST)).toEqual({ type: 'refused', why: 'other-composer' });
  expect(boxes.map(({ value }) => value)).toEqual(['', '']);
});

it('says that there is no box when it is gone again while the worker is asked', async () => {
  const { onSettled } = await waiting(() => {
    box.remove();
    return true;
  });
  const box = replyBox(page, toComment('1'));
  const refused = { type: 'refused', why: 'no-composer' };
  await vi.waitFor(() => expect(onSettled).toHaveBeenCalledWith(REQUEST, refused));
});

it('never says inserted when the site swallows the text', async () => {
  const { made } = inserter();
  const box = replyBox(page, toComment('1'), 'Mine. ');
  box.addEventListener('input', () => {
    box.value = 'Mine. ';
  });
  expect(await made.insert(REQUEST)).toEqual({ type: 'failed', undone: true });
  expect(made.lastFor(REQUEST.commentKey)).toBeUndefined();
});
