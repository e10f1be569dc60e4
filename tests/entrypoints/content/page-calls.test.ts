import { expect, it, vi } from 'vitest';
import { pageHandlers } from '@/entrypoints/content/page-calls';
import type { PageSession } from '@/entrypoints/content/page-session';

const EDITS = [{ start: 0, end: 5, text: 'Hello' }];
const HASH = 'as it was checked';

/** A page whose reply box holds a draft of this hash; none where it is undefined. */
function handlers(hash: string | undefined, isWritten = true) {
  const replace = vi.fn(async () => isWritten);
  const session = {
    inserter: {},
    selection: { key: () => null },
    drafts: { current: () => (hash === undefined ? undefined : {}), draftOf: () => ({ hash }) },
    findings: { replace },
  } as unknown as PageSession;
  return { replace, ...pageHandlers(session, () => undefined) };
}

const asked = { hash: HASH, edits: EDITS, ruleIds: ['fault'] };

it('writes wordings over the draft they were found in', async () => {
  const page = handlers(HASH);
  expect(await page['composer.replace'](asked)).toEqual({ outcome: 'replaced' });
  expect(page.replace).toHaveBeenCalledWith({}, EDITS, ['fault']);
});

it.each(['as it is now', undefined])('writes nothing when the draft is %s', async (hash) => {
  const page = handlers(hash);
  expect(await page['composer.replace'](asked)).toEqual({ outcome: 'draft-changed' });
  expect(page.replace).not.toHaveBeenCalled();
});

it('says when the reply box did not take them', async () => {
  const page = handlers(HASH, false);
  expect(await page['composer.replace'](asked)).toEqual({ outcome: 'not-written' });
});
