import * as z from 'zod/mini';
import { platformIdSchema } from '@/lib/conversations/account';
import { riskKindSchema } from '@/lib/conversations/risk';
import { SHARE_ALL, shareSchema } from './share';

export const ROUTE_SCHEMA = 2;

/** What the form asks for before a case may go. */
export const requiredFieldSchema = z.enum(['note', 'risk', 'hand-off']);
export type RequiredField = z.infer<typeof requiredFieldSchema>;

const shiftsSchema = z.array(z.object({ from: z.string(), to: z.string() }));

/** `ShiftHours` of lib/schedule/hours.ts. */
export const shiftHoursSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('always') }),
  z.object({
    kind: z.literal('weekly'),
    timeZone: z.string(),
    days: z.object({
      1: shiftsSchema,
      2: shiftsSchema,
      3: shiftsSchema,
      4: shiftsSchema,
      5: shiftsSchema,
      6: shiftsSchema,
      7: shiftsSchema,
    }),
    holidays: z.array(z.string()),
  }),
]);

/** A department that takes cases over. */
export const routeSchema = z.object({
  id: z.string(),
  schema: z.literal(ROUTE_SCHEMA),
  name: z.string(),
  /** One line: what it takes. */
  purpose: z.string(),
  risks: z.array(riskKindSchema),
  /** What the team calls such comments; for people to find the route by. */
  tags: z.array(z.string()),
  /** Words in a comment that point here, any language, matched like policy words. */
  words: z.array(z.string()),
  /** Empty: any. */
  platforms: z.array(platformIdSchema),
  /** BCP 47 languages of comments it takes, "pt" for all of "pt-BR"; empty: any. */
  langs: z.array(z.string()),
  /** Comments that must land here: the route is tried with them. */
  examples: z.array(z.string()),
  /** Null: those of the team. */
  hours: z.nullable(shiftHoursSchema),
  /** Working minutes until somebody there should have taken a case over; null: no goal. */
  goalMinutes: z.nullable(z.number()),
  /** Whom to ring out of hours, in the team's own words. */
  onCall: z.string(),
  /** Who gets a case that nobody took over in time. */
  deputyRouteId: z.nullable(z.string()),
  /** Hand it to the deputy without asking. */
  useDeputy: z.boolean(),
  /** The snippet whose text tells the customer that the case was handed over. */
  handOffSnippetId: z.nullable(z.string()),
  /** The snippet whose text tells the customer that the case is solved. Routes of before 2026-11-22 lack it. */
  followUpSnippetId: z.optional(z.nullable(z.string())),
  required: z.array(requiredFieldSchema),
  /** Where its cases go by themselves; null: by hand. */
  destinationId: z.nullable(z.string()),
  /** What of a case may leave. */
  share: shareSchema,
  position: z.number(),
  changedAt: z.number(),
  changedBy: z.string(),
  deletedAt: z.nullable(z.number()),
});
export type Route = z.infer<typeof routeSchema>;

/** What routes of before 2026-11-22 lacked, and what a new one begins with: by hand, no goal, taking anything. */
export const PLAIN_ROUTE = {
  schema: ROUTE_SCHEMA,
  tags: [] as string[],
  platforms: [] as Route['platforms'],
  langs: [] as string[],
  examples: [] as string[],
  hours: null,
  goalMinutes: null,
  onCall: '',
  deputyRouteId: null,
  useDeputy: false,
  required: [] as RequiredField[],
  destinationId: null,
  share: SHARE_ALL,
} as const satisfies Partial<Route>;

/** A route in a file, of any age. */
export const routeInFileSchema = z.pipe(z.transform(routeOfToday), routeSchema);

/** A row of any age as it is read today. */
export function routeOfToday(row: unknown): unknown {
  if (typeof row !== 'object' || row === null || !('schema' in row) || row.schema !== 1) return row;
  return { ...PLAIN_ROUTE, ...row, schema: ROUTE_SCHEMA };
}
