import { afterEach, describe, expect, it, vi } from 'vitest';
import { IndexKeeper } from '@/components/sidebar/index-keeper';
import type { Snippet } from '@/lib/library/snippet';
import { buildIndex, IndexUpdate } from '@/lib/suggestions/snippet-index';
import { type StoredIndex, toStoredIndex } from '@/lib/suggestions/stored-index';
import { generateLibrary } from '@/tests/bench/generated-library';
import { QUIET_DAY } from '@/tests/fixtures/situation';

const LIBRARY = generateLibrary(600, 3);
/** Some 4 ms on a slow machine. */
const MOST_IN_A_STEP = 8;
const MOST_AT_ONCE = 100;

afterEach(() => vi.restoreAllMocks());

/** A keeper, and how many replies it read before the page could do something else. */
function keep(stored?: StoredIndex) {
  const until = new AbortController();
  const onMore = vi.fn();
  const steps = vi.spyOn(IndexUpdate.prototype, 'read');
  const keeper = new IndexKeeper({ onMore, until: until.signal });
  if (stored) keeper.restore(stored, LIBRARY);
  const mostRead = () => Math.max(0, ...steps.mock.calls.map(([most]) => most ?? MOST_AT_ONCE));
  return { keeper, onMore, mostRead, end: () => until.abort() };
}

const recalled = (row: Snippet | undefined) =>
  ({ ...row, recall: { by: 'Ada', at: 1, reason: 'wrong' }, changedAt: 9 }) as Snippet;

describe('the index of a large library in the page', () => {
  it('is read a few replies at a time, and is there when all are', async () => {
    const { keeper, onMore, mostRead } = keep();
    expect(keeper.indexOf(LIBRARY, QUIET_DAY)).toBeUndefined();
    await vi.waitFor(() => expect(onMore).toHaveBeenCalledTimes(1));
    expect(mostRead()).toBe(MOST_IN_A_STEP);
    expect(keeper.indexOf(LIBRARY, QUIET_DAY)?.indexed).toHaveLength(LIBRARY.length);
  });

  it('is taken over from what was saved, of which only what changed is read', () => {
    const stored = structuredClone(toStoredIndex(buildIndex(LIBRARY.slice(0, 590))));
    const { keeper, onMore, mostRead } = keep(stored);
    const reader = vi.spyOn(IndexUpdate.prototype, 'unread', 'get');
    const index = keeper.indexOf(LIBRARY, QUIET_DAY);
    expect(index?.indexed).toHaveLength(LIBRARY.length);
    expect(Math.max(...reader.mock.results.map(({ value }) => value as number))).toBe(10);
    expect(mostRead()).toBeLessThanOrEqual(MOST_AT_ONCE);
    expect(onMore).not.toHaveBeenCalled();
  });

  it('loses what was taken out of use at once, while many others are still to be read', async () => {
    const { keeper, onMore } = keep(structuredClone(toStoredIndex(buildIndex(LIBRARY))));
    expect(keeper.indexOf(LIBRARY, QUIET_DAY)?.indexed).toHaveLength(LIBRARY.length);
    const changed = LIBRARY.map((row, nth) => (nth < 300 ? { ...row, version: 2 } : row));
    const after = [recalled(LIBRARY[0]), ...changed.slice(1)];
    const [gone, still] = [LIBRARY[0]?.id ?? '', LIBRARY[400]?.id ?? ''];
    const during = keeper.indexOf(after, QUIET_DAY);
    expect(during?.indexedById.has(gone)).toBe(false);
    expect(during?.indexedById.has(still)).toBe(true);
    await vi.waitFor(() => expect(onMore).toHaveBeenCalled());
    expect(keeper.indexOf(after, QUIET_DAY)?.indexed).toHaveLength(LIBRARY.length - 1);
  });

  it('is not read on for a page that was closed', async () => {
    const { keeper, onMore, end } = keep();
    keeper.indexOf(LIBRARY, QUIET_DAY);
    end();
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(onMore).not.toHaveBeenCalled();
  });
});
