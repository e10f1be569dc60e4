import { signal } from '@preact/signals';
import { describe, expect, it, vi } from 'vitest';
import { keepOrder } from '@/components/sidebar/keep-order';
import type { LibraryModel } from '@/components/sidebar/library-model';
import { createPick, type Picked } from '@/components/sidebar/pick';
import type { ReplyOption, Suggested } from '@/components/sidebar/reply-options';
import type { SidebarPorts } from '@/components/sidebar/sidebar-ports';
import type { Snippet } from '@/lib/library/snippet';
import { buildIndex } from '@/lib/suggestions/snippet-index';
import type { SuggestionRequest } from '@/lib/suggestions/suggestion';
import { aSnippet } from '@/tests/fixtures/snippets';

const REQUEST: SuggestionRequest = {
  text: '',
  lang: 'en',
  risk: null,
  platform: 'x',
  audience: 'public',
  today: '2026-11-23',
};

function options(...ids: string[]): ReplyOption[] {
  return ids.map((id) => {
    const snippet = aSnippet(id, `Title ${id}`, 'Body');
    const [text] = snippet.texts;
    if (!text) throw new Error('no text');
    return { snippet, text, reason: { kind: 'words', quotes: [id] }, ranges: [], reviewOverdue: false };
  });
}

const shown = (...ids: string[]): Suggested => ({ options: options(...ids), isConfident: true });

describe('a list that a person is at', () => {
  const library = (...snippets: Snippet[]) => ({ index: buildIndex(snippets), request: REQUEST });
  const idsOf = ({ options }: Suggested) => options.map(({ snippet }) => snippet.id);

  it('keeps its order, loses what is gone and takes what is new at its end', () => {
    const kept = keepOrder(shown('a', 'b', 'c'), shown('d', 'c', 'a'), library());
    expect(idsOf(kept)).toEqual(['a', 'c', 'd']);
  });

  it('keeps what is not suggested any more, as it is written now, while it may be used', () => {
    const left = library(aSnippet('b', 'Another title', 'Another body'));
    const kept = keepOrder(shown('a', 'b', 'c'), shown('d', 'c', 'a'), left);
    expect(idsOf(kept)).toEqual(['a', 'b', 'c', 'd']);
    expect(kept.options[1]).toMatchObject({ text: { title: 'Another title' }, reason: { quotes: ['b'] } });
  });

  it('loses what may not be said at this place any more', () => {
    const left = library(
      aSnippet('b', 'B', 'Body', { channels: ['facebook'] }),
      aSnippet('c', 'C', 'Body', { audience: 'private' }),
      aSnippet('d', 'D', 'Body', { expiresOn: '2026-11-01' }),
    );
    expect(idsOf(keepOrder(shown('a', 'b', 'c', 'd'), shown('a'), left))).toEqual(['a']);
  });

  it('stays as sure as it was shown', () => {
    const kept = keepOrder(shown('a'), { ...shown('a'), isConfident: false }, library());
    expect(kept.isConfident).toBe(true);
  });
});

describe('what is chosen of a list', () => {
  const open = () => {
    const commentKey = signal('x:1');
    const picked = signal<Picked | null>(null);
    const listed = signal<readonly ReplyOption[]>(options('a', 'b', 'c'));
    const nothing = signal(buildIndex([]));
    const library = { withheld: () => undefined, rowOf: () => undefined, index: nothing };
    const pick = createPick(
      { signal: new AbortController().signal, onError: vi.fn() } as unknown as SidebarPorts,
      library as unknown as LibraryModel,
      { commentKey, query: signal(''), picked, options: listed },
    );
    return { ...pick, commentKey, listed, chosen: () => pick.standing.value?.snippet.id };
  };

  it('is the first until another one is taken, which then may stand anywhere', () => {
    const { move, listed, active, chosen } = open();
    listed.value = options('b', 'a', 'c');
    expect(chosen()).toBe('b');
    move(1);
    listed.value = options('c', 'b', 'a');
    expect([chosen(), active.value]).toEqual(['a', 2]);
  });

  it('is nothing, and never another reply, once the one that was taken is gone', () => {
    const { move, listed, active, chosen } = open();
    move(1);
    listed.value = options('a', 'c');
    expect([chosen(), active.value]).toEqual([undefined, -1]);
    move(active.value + 1);
    expect(chosen()).toBe('a');
  });

  it('is the first again with another comment', () => {
    const { move, commentKey, listed, active, chosen } = open();
    move(1);
    commentKey.value = 'x:2';
    listed.value = options('d', 'b');
    expect([chosen(), active.value]).toEqual(['d', 0]);
  });
});
