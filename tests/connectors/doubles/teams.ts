import * as z from 'zod';
import { type Booked, bookOf } from './booked';
import { json, startDouble } from './server';
import { caseIn } from './slack';

const element = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('TextBlock'),
    text: z.string(),
    wrap: z.literal(true),
    weight: z.literal('Bolder').optional(),
    size: z.literal('Medium').optional(),
  }),
  z.strictObject({
    type: z.literal('FactSet'),
    facts: z.array(z.strictObject({ title: z.string().min(1), value: z.string() })).min(1),
  }),
]);

export const teamsBody = z.strictObject({
  type: z.literal('message'),
  attachments: z.tuple([
    z.strictObject({
      contentType: z.literal('application/vnd.microsoft.card.adaptive'),
      contentUrl: z.null(),
      content: z.strictObject({
        $schema: z.literal('http://adaptivecards.io/schemas/adaptive-card.json'),
        type: z.literal('AdaptiveCard'),
        version: z.literal('1.4'),
        body: z.array(element).min(1),
        actions: z
          .array(
            z.strictObject({ type: z.literal('Action.OpenUrl'), title: z.string().min(1), url: z.url() }),
          )
          .optional(),
      }),
    }),
  ]),
});

export async function startTeams(path: string): Promise<Booked> {
  const book = bookOf();
  const double = await startDouble(({ path: asked, body }) => {
    if (asked !== path) return json(404, { error: { code: 'WorkflowNotFound', message: 'not found' } });
    if (Buffer.byteLength(body) > 20_480) return json(413, { error: { message: 'too large' } });
    const parsed = teamsBody.safeParse(JSON.parse(body));
    if (!parsed.success) {
      return json(400, {
        error: { code: 'TriggerInputSchemaMismatch', message: z.prettifyError(parsed.error) },
      });
    }
    book.add(caseIn(body), body);
    return { status: 202 };
  });
  return { ...double, ...book.view };
}

/** How the older connectors said that there were too many: with 200. */
export const TEAMS_TOO_MANY =
  'Webhook message delivery failed with error: Microsoft Teams endpoint returned HTTP error 429 with ContextId x';
