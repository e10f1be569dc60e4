import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { composerFor } from '@/entrypoints/content/answers';
import { ComposerWait } from '@/entrypoints/content/composer-wait';
import { type FakePage, fakePage, replyBox, toComment } from './fake-page';

const KEY = 'x:1';
const MINE = toComment('1');
const OTHER = toComment('2');

let page: FakePage;
beforeEach(() => {
  page = fakePage();
});
afterEach(() => {
  page.end();
  vi.useRealTimers();
  document.body.replaceChildren();
});

function begin(commentKey = KEY, requestId = 'press') {
  const wait = new ComposerWait(page.context);
  const onEnd = vi.fn();
  wait.begin({ requestId, commentKey }, onEnd);
  return { wait, onEnd };
}

/** Longer than a fresh editor is given to listen. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 300));

describe('the composer of a comment', () => {
  it('is the one that answers it', () => {
    replyBox(page, OTHER);
    const mine = replyBox(page, toComment('7', '1'));
    expect(composerFor(page.context, KEY)?.editable).toBe(mine);
  });

  it('is none of two', () => {
    replyBox(page, MINE);
    replyBox(page, MINE);
    expect(composerFor(page.context, KEY)).toBeUndefined();
  });

  it.each([{ kind: 'post' }, { kind: 'nothing' }, { kind: 'unknown' }] as const)(
    'is none that answers %o',
    (answers) => {
      replyBox(page, answers);
      expect(composerFor(page.context, KEY)).toBeUndefined();
    },
  );
});

describe('waiting for the reply box', () => {
  it('ends when the box of the comment opens', async () => {
    const { onEnd } = begin();
    replyBox(page, MINE);
    await vi.waitFor(() => expect(onEnd).toHaveBeenCalledWith('opened'));
    await settled();
    expect(onEnd).toHaveBeenCalledOnce();
  });

  it('refuses two that open at once', async () => {
    const { onEnd } = begin();
    replyBox(page, MINE);
    replyBox(page, MINE);
    await vi.waitFor(() => expect(onEnd).toHaveBeenCalledWith('other-composer'));
  });

  it('refuses two of which the second opens a moment later', async () => {
    const { onEnd } = begin();
    replyBox(page, MINE);
    await new Promise((resolve) => setTimeout(resolve, 50));
    replyBox(page, MINE);
    await vi.waitFor(() => expect(onEnd).toHaveBeenCalledWith('other-composer'));
  });

  it('goes on when the box is gone before it listens', async () => {
    const { onEnd } = begin();
    replyBox(page, MINE).remove();
    await settled();
    expect(onEnd).not.toHaveBeenCalled();
    replyBox(page, MINE);
    await vi.waitFor(() => expect(onEnd).toHaveBeenCalledWith('opened'));
  });

  it('is not ended by a box that was open before', async () => {
    replyBox(page, OTHER);
    const { onEnd } = begin();
    document.body.append(document.createElement('p'));
    await settled();
    expect(onEnd).not.toHaveBeenCalled();
  });

  it('gives up when the box of another comment opens', async () => {
    const { onEnd } = begin();
    replyBox(page, OTHER);
    await vi.waitFor(() => expect(onEnd).toHaveBeenCalledWith('other-composer'));
  });

  it('leaves a box alone that cannot be told yet: it may still be mounting', async () => {
    const { onEnd } = begin();
    replyBox(page, { kind: 'unknown' });
    await settled();
    expect(onEnd).not.toHaveBeenCalled();
  });

  it('gives up for a newer press, and only for that one on a wish to end it', async () => {
    const { wait, onEnd } = begin();
    const newer = vi.fn();
    wait.begin({ requestId: 'newer', commentKey: KEY }, newer);
    expect(onEnd).toHaveBeenCalledWith('replaced');
    wait.end('escape', 'press');
    expect(newer).not.toHaveBeenCalled();
    wait.end('escape', 'newer');
    expect(newer).toHaveBeenCalledWith('escape');
  });

  it('gives up after a minute, and when the page is left', () => {
    vi.useFakeTimers();
    const { onEnd } = begin();
    vi.advanceTimersByTime(60_000);
    expect(onEnd).toHaveBeenCalledWith('timeout');
    const later = begin();
    page.end();
    expect(later.onEnd).toHaveBeenCalledWith('navigation');
  });
});
