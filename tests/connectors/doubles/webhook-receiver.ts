import { Webhook, WebhookVerificationError } from 'standardwebhooks';
import * as z from 'zod';
import { type Booked, bookOf } from './booked';
import { json, startDouble } from './server';

const iso = z.iso.datetime();

/** What a receiver may rely on. */
export const webhookBody = z.strictObject({
  type: z.literal('escalation.created'),
  timestamp: iso,
  data: z.strictObject({
    id: z.string().min(1),
    department: z.string(),
    urgency: z.enum(['now', 'today', 'week']),
    risk: z.string().nullable(),
    platform: z.enum(['x', 'facebook']),
    title: z.string().min(1),
    note: z.string(),
    link: z.url().nullable(),
    responder: z.string().nullable(),
    conversation: z.array(
      z.strictObject({
        author: z.string(),
        text: z.string(),
        posted_at: iso.nullable(),
        link: z.url().nullable(),
        chosen: z.boolean(),
      }),
    ),
    masked: z.boolean(),
    shortened: z.boolean(),
  }),
});

/** Verifies with the reference library, refuses 20 kB and more, and takes each `webhook-id` once. */
export async function startWebhookReceiver(secret: string): Promise<Booked> {
  const verifier = new Webhook(secret);
  const book = bookOf();
  const double = await startDouble((request) => {
    const { headers, body } = request;
    try {
      verifier.verify(body, headers);
    } catch (error) {
      if (error instanceof WebhookVerificationError) return json(401, { error: error.message });
      throw error;
    }
    if (Buffer.byteLength(body) >= 20_000) return json(413, { error: 'too large' });
    const parsed = webhookBody.safeParse(JSON.parse(body));
    if (!parsed.success) return json(400, { error: z.prettifyError(parsed.error) });
    const id = headers['webhook-id'] ?? '';
    if (id !== parsed.data.data.id) return json(400, { error: 'the id is not the one of the case' });
    const { number } = book.once(id, body);
    return json(202, { reference: String(number) });
  });
  return { ...double, ...book.view };
}
