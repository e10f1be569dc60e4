import * as z from 'zod';
import { type Booked, bookOf } from './booked';
import { json, type Received, type Reply, startDouble } from './server';
import { caseIn } from './slack';

const comment = z.string().min(1).max(65_535);

export const zendeskTicketBody = z.strictObject({
  ticket: z.strictObject({
    subject: z.string().min(1).max(150),
    comment: z.strictObject({ body: comment, public: z.literal(false) }),
    priority: z.enum(['urgent', 'high', 'normal', 'low']),
    tags: z.array(z.string().regex(/^[a-z0-9_-]+$/)),
    external_id: z.string().min(1),
    group_id: z.int().optional(),
  }),
});

export const zendeskRequestBody = z.strictObject({
  request: z.strictObject({
    requester: z.strictObject({ name: z.string().min(1), email: z.email().optional() }),
    subject: z.string().min(1).max(150),
    comment: z.strictObject({ body: comment }),
  }),
});

const REJECTED = (error: z.ZodError) =>
  json(422, {
    error: 'RecordInvalid',
    description: 'Record validation errors',
    details: { base: [{ description: z.prettifyError(error), error: 'BlankValue' }] },
  });

/** Tickets with a token and an idempotency key, requests by anybody. */
export async function startZendesk(login: string): Promise<Booked> {
  const book = bookOf();
  const bodies = new Map<string, string>();
  const basic = `Basic ${Buffer.from(login).toString('base64')}`;
  function ticket({ headers, body }: Received): Reply {
    if (headers.authorization !== basic) return json(401, { error: "Couldn't authenticate you" });
    const parsed = zendeskTicketBody.safeParse(JSON.parse(body));
    if (!parsed.success) return REJECTED(parsed.error);
    const key = headers['idempotency-key'] ?? '';
    const before = bodies.get(key);
    if (before !== undefined && before !== body) return json(400, { error: 'IdempotentRequestError' });
    bodies.set(key, body);
    const { number } = book.once(key, body);
    const lookup = before === undefined ? 'miss' : 'hit';
    return json(201, { ticket: { id: number, url: 'x' } }, { 'x-idempotency-lookup': lookup });
  }
  function show({ path, headers }: Received): Reply {
    if (headers.authorization !== basic) return json(401, { error: "Couldn't authenticate you" });
    const number = Number(/\/(\d+)\.json\?include=users$/.exec(path)?.[1]);
    const standing = book.standing(number);
    if (!standing) return json(404, { error: 'RecordNotFound', description: 'Not found' });
    const { by, solved } = standing;
    const status = solved ? 'solved' : by === undefined ? 'new' : 'open';
    const users = by === undefined ? [] : [{ id: 77, name: by }];
    const ticket = { id: number, status, assignee_id: by === undefined ? null : 77, tags: [] };
    return json(200, { ticket, users: [{ id: 5, name: 'Requester' }, ...users] });
  }
  function request({ body }: Received): Reply {
    const parsed = zendeskRequestBody.safeParse(JSON.parse(body));
    if (!parsed.success) return REJECTED(parsed.error);
    const { number } = book.add(caseIn(body), body);
    return json(201, { request: { id: number } });
  }
  const double = await startDouble((got) => {
    if (got.path === '/api/v2/tickets.json') return ticket(got);
    if (got.path === '/api/v2/requests.json') return request(got);
    if (got.method === 'GET' && got.path.startsWith('/api/v2/tickets/')) return show(got);
    return json(404, { error: 'InvalidEndpoint', description: 'Not found' });
  });
  return { ...double, ...book.view };
}
