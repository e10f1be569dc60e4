import { signal } from '@preact/signals';
import { afterEach, expect, it, vi } from 'vitest';
import type { DeskModel } from '@/components/sidebar/desk-model';
import type { PolicyModel } from '@/components/sidebar/policy-model';
import { rehearse } from '@/components/sidebar/rehearse';
import type { AnswerParts } from '@/components/sidebar/reply-lists';
import type { SidebarPorts } from '@/components/sidebar/sidebar-ports';
import type { StoredComment } from '@/lib/database/records';
import { buildIndex } from '@/lib/suggestions/snippet-index';
import type { LearnedOrder } from '@/lib/suggestions/suggest';
import { aSnippet } from '@/tests/fixtures/snippets';
import { comment } from './people';

afterEach(() => vi.useRealTimers());

function open(waiting: readonly StoredComment[]) {
  vi.useFakeTimers();
  const ends = new AbortController();
  const asked: string[] = [];
  const index = signal(buildIndex([aSnippet('parcel', 'Parcel is late', 'We will look for your parcel.')]));
  const order: LearnedOrder = {
    rank: (text) => {
      asked.push(text);
      return { scores: Float32Array.of(1), isConfident: true };
    },
    quotes: () => [],
  };
  const learner = signal<LearnedOrder | undefined>(undefined);
  const isRead = signal(false);
  const queue = signal(waiting);
  const ports = {
    learner: {},
    now: signal(5),
    settings: signal({ brandAccounts: [], brandName: '', responderName: 'Ana' }),
    speech: { words: (key: string) => key, lang: 'en' },
    signal: ends.signal,
  };
  const parts = {
    ...{ index, learner, isRead },
    situation: { incident: signal(null) } as unknown as AnswerParts['situation'],
    policy: { checkReply: signal(() => []) } as unknown as PolicyModel,
  };
  rehearse(ports as unknown as SidebarPorts, { waiting: queue } as unknown as DeskModel, parts);
  return { asked, order, learner, isRead, queue, ends };
}

const people = (count: number) =>
  Array.from({ length: count }, (_, nth) => comment(`7${nth}`, { text: `My parcel ${nth} is late` }));

it('waits for library and learner, then works out six comments, each by itself, and never again', () => {
  const { asked, order, learner, isRead, queue } = open(people(8));
  isRead.value = true;
  vi.runAllTimers();
  expect(asked).toEqual([]);
  learner.value = order;
  expect(asked).toEqual([]);
  vi.advanceTimersToNextTimer();
  expect(asked).toEqual(['My parcel 0 is late']);
  vi.runAllTimers();
  expect(asked).toHaveLength(6);
  queue.value = people(3);
  vi.runAllTimers();
  expect(asked).toHaveLength(6);
});

it('stops with the sidebar', () => {
  const { asked, order, learner, isRead, ends } = open(people(8));
  isRead.value = true;
  learner.value = order;
  vi.advanceTimersToNextTimer();
  ends.abort();
  vi.runAllTimers();
  expect(asked).toHaveLength(1);
});
