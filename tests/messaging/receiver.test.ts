import { describe, expect, it, vi } from 'vitest';
import { pageClient, workerClient } from '@/lib/messaging/client';
import { WORKER_CALLS } from '@/lib/messaging/messages';
import {
  answerPageCall,
  answerWorkerCall,
  type PageHandlers,
  type WorkerHandlers,
} from '@/lib/messaging/receiver';

const never = () => {
  throw new Error('must not be called');
};

function workerHandlers(some: Partial<WorkerHandlers>): WorkerHandlers {
  return new Proxy(some, { get: (known, name) => Reflect.get(known, name) ?? never }) as WorkerHandlers;
}

describe('a call to the worker', () => {
  it('reaches its handler with checked params and comes back as a value', async () => {
    const handlers = workerHandlers({ 'frame.ticket': async () => ({ nonce: 'n1' }) });
    const call = workerClient((message) =>
      answerWorkerCall(message, { caller: 'page', tabId: 7 }, handlers, never),
    );
    expect(await call('frame.ticket', {})).toEqual({ ok: true, value: { nonce: 'n1' } });
  });

  it.each(Object.keys(WORKER_CALLS))('%s is refused for a caller that is not in the table', async (name) => {
    const entry = WORKER_CALLS[name as keyof typeof WORKER_CALLS];
    const callers: readonly string[] = entry.from;
    const stranger = (['page', 'sidebar', 'library'] as const).find((caller) => !callers.includes(caller));
    const message = { call: name, params: {} };
    const unknown = await answerWorkerCall(message, undefined, workerHandlers({}), never);
    expect(unknown).toMatchObject({ ok: false, failure: { type: 'refused' } });
    if (!stranger) return;
    const answer = await answerWorkerCall(message, { caller: stranger, tabId: 1 }, workerHandlers({}), never);
    expect(answer).toMatchObject({ ok: false, failure: { type: 'refused', detail: 'caller' } });
  });

  it('is refused when its params are not what the table says', async () => {
    const message = { call: 'marks.read', params: { keys: 'x:1' } };
    const answer = await answerWorkerCall(message, { caller: 'page', tabId: 1 }, workerHandlers({}), never);
    expect(answer).toMatchObject({ ok: false, failure: { type: 'refused' } });
  });

  it('is left to others when the table does not know it', async () => {
    for (const message of [{ call: 'no.such', params: {} }, { call: 'toString', params: {} }, 'text', null]) {
      expect(await answerWorkerCall(message, undefined, workerHandlers({}), never)).toBeUndefined();
    }
  });

  it('tells of a handler that throws, and reports the mistake once', async () => {
    const onError = vi.fn();
    const handlers = workerHandlers({ 'frame.ticket': () => Promise.reject(new Error('broke')) });
    const sender = { caller: 'page', tabId: 1 } as const;
    const answer = await answerWorkerCall({ call: 'frame.ticket', params: {} }, sender, handlers, onError);
    expect(answer).toEqual({ ok: false, failure: { type: 'broken', detail: 'broke' } });
    expect(onError).toHaveBeenCalledOnce();
  });

  it('is silent when nobody answers in time', async () => {
    const call = workerClient(() => new Promise(() => undefined));
    expect(await call('frame.ticket', {}, { timeoutMs: 20 })).toEqual({
      ok: false,
      failure: { type: 'silent' },
    });
  });

  it('is outdated when the extension was updated under the page', async () => {
    const call = workerClient(() => Promise.reject(new Error('Extension context invalidated.')));
    expect(await call('frame.ticket', {})).toMatchObject({ ok: false, failure: { type: 'outdated' } });
  });

  it('is broken when the answer is not what the table says', async () => {
    const call = workerClient(async () => ({ ok: true, value: { nonce: 5 } }));
    expect(await call('frame.ticket', {})).toMatchObject({ ok: false, failure: { type: 'broken' } });
  });
});

describe('a call to the page', () => {
  it('is carried by the worker and answered by the page', async () => {
    const page = { 'comment.show': async () => ({ shown: true }) } as unknown as PageHandlers;
    const tell = pageClient(async (_name, params) => {
      const { name, params: inner } = params as { name: string; params: unknown };
      return { ok: true, value: await answerPageCall({ call: name, params: inner }, page, never) } as never;
    }, 3);
    expect(await tell('comment.show', { key: 'x:1' })).toEqual({ ok: true, value: { shown: true } });
  });

  it('fails as the page failed, not as the worker that carried it', async () => {
    const silent = { ok: false, failure: { type: 'silent' } } as const;
    const tell = pageClient(async () => ({ ok: true, value: silent }) as never, 3);
    expect(await tell('composer.focus', {})).toEqual(silent);
  });

  it('is refused with params of another shape', async () => {
    const message = { call: 'comment.show', params: {} };
    expect(await answerPageCall(message, {} as PageHandlers, never)).toMatchObject({
      ok: false,
      failure: { type: 'refused' },
    });
  });
});
