import { signal } from '@preact/signals';
import { afterEach, expect, it, vi } from 'vitest';
import type { AnswerParts } from '@/components/sidebar/answer-to';
import type { DeskModel } from '@/components/sidebar/desk-model';
import type { PolicyModel } from '@/components/sidebar/policy-model';
import { rehearse } from '@/components/sidebar/rehearse';
import { requestFor } from '@/components/sidebar/reply-options';
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
    settings: signal({ brandAccounts: [], brandName: '', responderName: 'Ana', replyLanguage: 'auto' }),
    speech: { words: (key: string) => key, lang: 'en' },
    signal: ends.signal,
  };
  const situation: AnswerParts['situation'] = { incident: signal(null) };
  const parts = {
    ...{ index, learner, isRead, situation },
    policy: { checkReply: signal(() => []) } as unknown as PolicyModel,
  };
  const desk = { waiting: queue, commentKey: signal<string | null>(null) };
  const answers = rehearse(ports as unknown as SidebarPorts, desk as unknown as DeskModel, parts);
  return { asked, order, learner, isRead, queue, ends, answers };
}

const people = (count: number) =>
  Array.from({ length: count }, (_, nth) => comment(`7${nth}`, { text: `My parcel ${nth} is late` }));

it('waits for library and learner, then answers the comments that wait, each once', () => {
  const { asked, order, learner, isRead, queue } = open(people(3));
  isRead.value = true;
  vi.runAllTimers();
  expect(asked).toEqual([]);
  learner.value = order;
  expect(asked).toEqual([]);
  vi.advanceTimersByTime(1_000);
  expect(asked).toEqual(people(3).map(({ text }) => text));
  queue.value = people(4);
  vi.advanceTimersByTime(1_000);
  expect(asked).toHaveLength(4);
});

it('answers a press from what was worked out ahead', () => {
  const { asked, order, learner, isRead, answers } = open(people(2));
  isRead.value = true;
  learner.value = order;
  vi.advanceTimersByTime(1_000);
  const [first] = people(1);
  const request = first && requestFor(first, null, '1970-01-01');
  expect(request && answers.answer(request, []).options).toHaveLength(1);
  expect(asked).toHaveLength(2);
});

it('answers anew when more was learned', () => {
  const { asked, order, learner, isRead } = open(people(2));
  isRead.value = true;
  learner.value = order;
  vi.advanceTimersByTime(1_000);
  learner.value = { ...order };
  vi.advanceTimersByTime(1_000);
  expect(asked).toHaveLength(4);
});

it('leaves those that can wait longest of a long queue', () => {
  const { asked, order, learner, isRead } = open(people(40));
  isRead.value = true;
  learner.value = order;
  vi.advanceTimersByTime(2_000);
  expect(asked).toHaveLength(24);
});

it('stops with the sidebar', () => {
  const { asked, order, learner, isRead, ends } = open(people(8));
  isRead.value = true;
  learner.value = order;
  vi.advanceTimersByTime(100);
  ends.abort();
  vi.advanceTimersByTime(1_000);
  expect(asked).toEqual([]);
});
