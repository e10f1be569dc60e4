import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Received = {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

export type Reply = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
};

/**
 * What happens to the next request, once. `after`: the double does its work first, and the answer is lost or late,
 * as when a connection breaks on the way back.
 */
export type Mood =
  | { readonly as: 'reply'; readonly reply: Reply }
  | { readonly as: 'drop'; readonly after?: boolean }
  | { readonly as: 'hang'; readonly after?: boolean }
  | { readonly as: 'drip' }
  | { readonly as: 'half' }
  | { readonly as: 'flood'; readonly bytes: number };

/** A real HTTP server on loopback that behaves as a target does, and can be put into a mood. */
export type Double = {
  readonly address: string;
  readonly received: readonly Received[];
  /** Works through these before it behaves again. */
  mood(...moods: readonly Mood[]): void;
  close(): Promise<void>;
};

export async function startDouble(behave: (request: Received) => Reply | Promise<Reply>): Promise<Double> {
  const received: Received[] = [];
  const moods: Mood[] = [];
  const server = createServer((request, response) => {
    void answer(request, response).catch(() => response.destroy());
  });
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const got = await readRequest(request);
    received.push(got);
    const mood = moods.shift();
    if (mood === undefined) return reply(response, await behave(got));
    await actOut(mood, response, () => behave(got));
  }
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    received,
    mood: (...more) => moods.push(...more),
    close: () => closeServer(server),
  };
}

export function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Reply {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) };
}

function reply(response: ServerResponse, { status, headers = {}, body = '' }: Reply): void {
  response.writeHead(status, headers);
  response.end(body);
}

async function actOut(
  mood: Mood,
  response: ServerResponse,
  behave: () => Reply | Promise<Reply>,
): Promise<void> {
  if ((mood.as === 'drop' || mood.as === 'hang') && mood.after) await behave();
  switch (mood.as) {
    case 'reply':
      return reply(response, mood.reply);
    case 'drop':
      response.destroy();
      return;
    case 'hang':
      return;
    case 'drip': {
      const { status, headers = {}, body = '' } = await behave();
      response.writeHead(status, headers);
      response.write(body.slice(0, 1));
      return;
    }
    case 'half': {
      const { status, body = '' } = await behave();
      response.writeHead(status, { 'content-length': String(Buffer.byteLength(body) + 100) });
      response.write(body);
      response.destroy();
      return;
    }
    case 'flood': {
      const { status, body = '' } = await behave();
      response.writeHead(status);
      response.end(body + ' '.repeat(mood.bytes));
    }
  }
}

async function readRequest(request: IncomingMessage): Promise<Received> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
  );
  const body = Buffer.concat(chunks).toString('utf8');
  return { method: request.method ?? '', path: request.url ?? '', headers, body };
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((closed) => server.close(() => closed()));
}
