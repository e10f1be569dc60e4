import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createReporting } from '@/entrypoints/content/reporting';
import type { CallFailure } from '@/lib/messaging/client';
import { fail, type Result, succeed } from '@/lib/shared/result';

type Answer = Result<string, CallFailure>;
const SILENT: Answer = fail({ type: 'silent' });
const HEARD: Answer = succeed('heard');

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Answers one after the other, the last one for ever. */
function answering(...answers: Answer[]) {
  return vi.fn(async () => (answers.length > 1 ? answers.shift() : answers[0]) ?? SILENT);
}

async function settled<T>(work: Promise<T>): Promise<T> {
  await vi.runAllTimersAsync();
  return work;
}

it('tells an insertion again until it is heard', async () => {
  const report = createReporting(() => true);
  const send = answering(SILENT, SILENT, HEARD);
  expect(await settled(report('reply.inserted', send))).toEqual(HEARD);
  expect(send).toHaveBeenCalledTimes(3);
});

it('gives up after three times', async () => {
  const report = createReporting(() => true);
  const send = answering(SILENT);
  expect(await settled(report('reply.inserted', send))).toEqual(SILENT);
  expect(send).toHaveBeenCalledTimes(3);
});

it('asks once for what must not happen twice, and where the answer was no', async () => {
  const report = createReporting(() => true);
  const ask = answering(SILENT);
  await settled(report('finding.fixed', ask));
  expect(ask).toHaveBeenCalledTimes(1);
  const refused = answering(fail({ type: 'refused' }));
  await settled(report('comments.seen', refused));
  expect(refused).toHaveBeenCalledTimes(1);
});

it('stops when the extension was updated meanwhile', async () => {
  const report = createReporting(() => false);
  const send = answering(SILENT);
  await settled(report('comments.seen', send));
  expect(send).toHaveBeenCalledTimes(1);
});

it('keeps descriptions in their order', async () => {
  const report = createReporting(() => true);
  const heard: string[] = [];
  const slow = answering(SILENT, HEARD);
  const first = report('page.described', async () => {
    const answer = await slow();
    if (answer.ok) heard.push('older');
    return answer;
  });
  const second = report('page.described', async () => {
    heard.push('newer');
    return HEARD;
  });
  await settled(Promise.all([first, second]));
  expect(heard).toEqual(['older', 'newer']);
});
