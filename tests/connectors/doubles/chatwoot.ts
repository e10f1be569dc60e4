import * as z from 'zod';
import { type Booked, bookOf } from './booked';
import { json, startDouble } from './server';

export const chatwootBody = z.strictObject({
  source_id: z.string().min(1),
  inbox_id: z.int(),
  contact_id: z.int(),
  status: z.enum(['open', 'resolved', 'pending']),
  team_id: z.int().optional(),
  custom_attributes: z.strictObject({ cuecard_case: z.string(), cuecard_urgency: z.string() }),
  message: z.strictObject({ content: z.string().min(1).max(150_000) }),
});

export async function startChatwoot(token: string, contact: number): Promise<Booked> {
  const book = bookOf();
  const double = await startDouble(({ method, path, headers, body }) => {
    if (headers.api_access_token !== token) return json(401, { error: 'Invalid Access Token' });
    if (method === 'GET' && path === `/api/v1/accounts/3/contacts/${contact}/conversations`) {
      const payload = book.view.taken.map(({ number, caseId }) => ({
        id: number,
        custom_attributes: { cuecard_case: caseId },
      }));
      return json(200, { payload: payload.slice(-20) });
    }
    const shown = /^\/api\/v1\/accounts\/3\/conversations\/(\d+)$/.exec(path)?.[1];
    if (method === 'GET' && shown !== undefined) {
      const standing = book.standing(Number(shown));
      if (!standing) return json(404, { error: 'Resource could not be found' });
      const { by, solved, assignedByItself } = standing;
      const assignee = by === undefined ? {} : { assignee: { id: 8, name: by, role: 'agent' } };
      return json(200, {
        id: Number(shown),
        status: solved ? 'resolved' : 'open',
        meta: { sender: { id: 9 }, channel: 'Channel::Api', ...assignee },
        assignee_last_seen_at: by === undefined || assignedByItself ? 0 : 1_763_800_000,
        first_reply_created_at: 0,
      });
    }
    if (path !== '/api/v1/accounts/3/conversations')
      return json(404, { error: 'Resource could not be found' });
    const parsed = chatwootBody.safeParse(JSON.parse(body));
    if (!parsed.success) return json(422, { message: z.prettifyError(parsed.error) });
    const { number } = book.add(parsed.data.custom_attributes.cuecard_case, body);
    return json(200, { id: number, account_id: 3, inbox_id: parsed.data.inbox_id, status: 'open' });
  });
  return { ...double, ...book.view };
}
