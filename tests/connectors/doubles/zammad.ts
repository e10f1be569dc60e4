import * as z from 'zod';
import { type Booked, bookOf } from './booked';
import { json, startDouble } from './server';
import { caseIn } from './slack';

export const zammadBody = z.strictObject({
  title: z.string().min(1).max(250),
  group: z.string().min(1),
  customer_id: z.string().regex(/^guess:[^@\s]+@[^@\s]+$/),
  priority: z.enum(['1 low', '2 normal', '3 high']),
  state: z.literal('open'),
  article: z.strictObject({
    subject: z.string().min(1).max(250),
    body: z.string().min(1),
    type: z.literal('note'),
    internal: z.literal(true),
    content_type: z.literal('text/plain'),
  }),
});

/** Each request is another ticket; the search finds the case's id in the note. */
export async function startZammad(token: string, group: string): Promise<Booked> {
  const book = bookOf();
  const double = await startDouble(({ method, path, headers, body }) => {
    if (headers.authorization !== `Token token=${token}`) return json(401, { error: 'Invalid token!' });
    const ticketOf = (number: number) => ({ id: number - 4_700, number: String(number) });
    if (method === 'GET' && path.startsWith('/api/v1/tickets/search?')) {
      const query = new URLSearchParams(path.split('?')[1]);
      const wanted = wordsIn(query.get('query') ?? '');
      const found = book.view.taken.filter((each) => {
        const words = new Set(wordsIn(each.body));
        return wanted.every((word) => words.has(word));
      });
      return json(
        200,
        found.map(({ number }) => ticketOf(number)),
      );
    }
    const shown = /^\/api\/v1\/tickets\/(\d+)\?expand=true$/.exec(path)?.[1];
    if (method === 'GET' && shown !== undefined) {
      const number = Number(shown) + 4_700;
      const standing = book.standing(number);
      if (!standing) return json(404, { error: `Couldn't find Ticket with 'id'=${shown}` });
      const { by, solved } = standing;
      const owner = by === undefined ? '-' : `${by}@acme.example`;
      const state = solved ? 'closed' : by === undefined ? 'new' : 'open';
      return json(200, { ...ticketOf(number), state, owner, owner_id: by === undefined ? 1 : 12 });
    }
    if (path !== '/api/v1/tickets') return json(404, { error: 'No route matches' });
    const parsed = zammadBody.safeParse(JSON.parse(body));
    if (!parsed.success) return json(422, { error: z.prettifyError(parsed.error) });
    if (parsed.data.group !== group) {
      return json(422, { error: "No lookup value found for 'group'", error_human: 'No such group' });
    }
    return json(201, ticketOf(book.add(caseIn(body), body).number));
  });
  return { ...double, ...book.view };
}

/** As search engines split text (UAX #29): at "-", not at "_". */
function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/\w+/g) ?? [];
}
