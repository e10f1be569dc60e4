import { describe, expect, it } from 'vitest';
import { freshDatabase } from '../fresh';
import { aLiveSnippet } from '../library';
import { brokenPromises } from './check';
import { newLedger } from './ledger';
import { runAtRandom } from './run';

describe('two pages and the worker at random', () => {
  it('lose no word without a merge view, keep the whole history and one version live, in 500 steps', async () => {
    const { broken, counts } = await runAtRandom(500, 42);
    expect(broken).toEqual([]);
    expect(counts.merges).toBeGreaterThan(10);
    expect(counts.approvals).toBeGreaterThan(10);
  });

  it('are found out when a word, a version or a tag goes missing', async () => {
    const db = freshDatabase();
    const live = await aLiveSnippet(db, 'late', 'One. kept');
    const [row] = await db.revisions.toArray();
    if (!row) throw new Error('no version');
    const ledger = { ...newLedger(), words: new Map([[row.id, new Set(['kept'])]]) };
    ledger.counts.approvals = 1;
    expect(await brokenPromises(db, ledger)).toEqual([]);
    ledger.words.get(row.id)?.add('lost');
    ledger.versions.set(live.id, new Set([1, 2]));
    ledger.tags.set(live.id, new Set(['crisis']));
    await db.revisions.put({ ...row, id: 'second' });
    expect((await brokenPromises(db, ledger)).map((each) => each.replace(/^\S+ /, ''))).toEqual([
      '2 live',
      'two rows approved',
      'versions 1,1',
      'no version 2',
      'lost lost',
      'lost crisis',
    ]);
  });
});
