import * as z from 'zod';
import { type Booked, bookOf } from './booked';
import { startDouble } from './server';

/** Only escaped signs, as Slack asks for. */
const escaped = z.string().refine((text) => !/[<>]|&(?!amp;|lt;|gt;)/.test(text), 'unescaped');
const plain = (most: number) =>
  z.strictObject({ type: z.literal('plain_text'), text: escaped.min(1).max(most) });
const markdown = (most: number) =>
  z.strictObject({
    type: z.literal('mrkdwn'),
    text: escaped.min(1).max(most),
    verbatim: z.literal(true),
  });

const block = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('header'), text: plain(150) }),
  z
    .strictObject({
      type: z.literal('section'),
      text: markdown(3_000).optional(),
      fields: z.array(markdown(2_000)).min(1).max(10).optional(),
    })
    .refine(({ text, fields }) => text !== undefined || fields !== undefined, 'empty section'),
  z.strictObject({
    type: z.literal('actions'),
    elements: z
      .array(z.strictObject({ type: z.literal('button'), text: plain(75), url: z.url().max(3_000) }))
      .min(1)
      .max(25),
  }),
]);

export const slackBody = z.strictObject({
  text: escaped.min(1).max(40_000),
  blocks: z.array(block).min(1).max(50),
});

/** Answers in plain text, as Slack does. Takes the same message as often as it comes. */
export async function startSlack(path: string): Promise<Booked> {
  const book = bookOf();
  const double = await startDouble(({ path: asked, headers, body }) => {
    if (asked !== path) return { status: 404, body: 'no_service' };
    if (headers['content-type'] !== 'application/json') return { status: 400, body: 'invalid_payload' };
    const message: unknown = JSON.parse(body);
    if (!slackBody.shape.text.safeParse(Object(message).text).success)
      return { status: 400, body: 'no_text' };
    if (!slackBody.safeParse(message).success) return { status: 400, body: 'invalid_blocks' };
    book.add(caseIn(body), body);
    return { status: 200, body: 'ok' };
  });
  return { ...double, ...book.view };
}

/** The id as people would search for it. */
export function caseIn(body: string): string {
  return /CASE-\d+(?:_\d+)?/.exec(body)?.[0] ?? '';
}
