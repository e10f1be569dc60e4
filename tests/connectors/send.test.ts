import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { afterEach, describe, expect, it } from 'vitest';
import type { PreparedRequest } from '@/lib/connectors/connector';
import { send } from '@/lib/connectors/send';
import { type Double, startDouble } from './doubles/server';

const close: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const each of close.splice(0)) await each();
});

async function aServer(behave: Parameters<typeof startDouble>[0]): Promise<Double> {
  const server = await startDouble(behave);
  close.push(server.close);
  return server;
}

const clock = () => 5;

function post(url: string): PreparedRequest {
  return { method: 'POST', url, headers: { 'content-type': 'application/json' }, body: '{}', trimmed: [] };
}

describe('sending a request', () => {
  it('answers with status, headers in lower case and body', async () => {
    const { address } = await aServer(() => ({ status: 201, headers: { 'X-Case': '1' }, body: 'été' }));
    const answer = await send(post(address), { fetch, clock });
    expect(answer).toMatchObject({ type: 'answer', status: 201, body: 'été', at: 5 });
    expect(answer).toHaveProperty(['headers', 'x-case'], '1');
  });

  it('does not follow a redirect, not even to the same host', async () => {
    const server = await aServer(() => ({ status: 302, headers: { location: '/other' } }));
    expect(await send(post(server.address), { fetch, clock })).toEqual({ type: 'none', why: 'redirect' });
    expect(server.received).toHaveLength(1);
  });

  it('reads no more than it may, and splits no sign', async () => {
    const { address } = await aServer(() => ({ status: 200, body: 'é'.repeat(5_000) }));
    const answer = await send(post(address), { fetch, clock, maxBytes: 101 });
    expect(answer).toMatchObject({ body: 'é'.repeat(50) });
  });

  it('gives up when nobody answers, and keeps the status when only the body is late', async () => {
    const server = await aServer(() => ({ status: 202, body: 'late' }));
    server.mood({ as: 'hang' }, { as: 'drip' });
    const ports = { fetch, clock, timeoutMs: 80 };
    expect(await send(post(server.address), ports)).toEqual({ type: 'none', why: 'timeout' });
    expect(await send(post(server.address), ports)).toMatchObject({ status: 202, body: 'l' });
  });

  it('refuses a certificate that nobody vouches for', async () => {
    const { private: key, cert } = await generate([{ name: 'commonName', value: '127.0.0.1' }]);
    const server: Server = createServer({ key, cert }, (_, response) => response.end('ok'));
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    close.push(() => new Promise((closed) => server.close(() => closed())));
    const { port } = server.address() as AddressInfo;
    const answer = await send(post(`https://127.0.0.1:${port}`), { fetch, clock });
    expect(answer).toEqual({ type: 'none', why: 'network' });
  });

  it('asks for no cookies, no referrer, no cache and no redirect', async () => {
    let asked: RequestInit | undefined;
    const spy = (_: string, init: RequestInit) => {
      asked = init;
      return Promise.resolve(new Response(null, { status: 204 }));
    };
    await send(post('https://care.acme.example'), { fetch: spy, clock });
    expect(asked).toMatchObject({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'manual',
    });
  });
});
