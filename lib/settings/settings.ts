import * as z from 'zod/mini';
import { brandAccountSchema } from '@/lib/conversations/account';
import { isDaySpan, isTimeOfDay, isTimeZone } from '@/lib/schedule/hours';

export const SETTINGS_SCHEMA = 1;

const timeOfDay = z.string().check(z.refine(isTimeOfDay, 'time'));
const daySpan = z.nullable(z.object({ from: timeOfDay, to: timeOfDay }).check(z.refine(isDaySpan, 'order')));

export const workingHoursSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('always') }),
  z.object({
    kind: z.literal('weekly'),
    timeZone: z.string().check(z.refine(isTimeZone, 'time-zone')),
    days: z.object({ 1: daySpan, 2: daySpan, 3: daySpan, 4: daySpan, 5: daySpan, 6: daySpan, 7: daySpan }),
  }),
]);

/** A name that goes into replies: one line, not endless. */
const shortName = z.string().check(z.maxLength(80, 'long'), z.regex(/^[^\p{Cc}{}]*$/u, 'characters'));
const wholeNumber = (least: number, most: number) =>
  z
    .number('number')
    .check(z.refine((value) => Number.isInteger(value) && value >= least && value <= most, 'range'));

const ownAccount = brandAccountSchema.check(
  z.refine(({ handle, name }) => handle.trim() !== '' || name.trim() !== '', 'empty'),
);

/** Everything a person can set. Each field has a default, and the product works with none of them touched. */
export const settingsSchema = z.object({
  schema: z.literal(SETTINGS_SCHEMA),
  brandAccounts: z.array(ownAccount),
  responderName: shortName,
  brandName: shortName,
  /** Response target in working time, minutes. */
  targetMinutes: wholeNumber(5, 10_080),
  workingHours: workingHoursSchema,
  /** How long comments and drafts are kept, days. */
  retentionDays: wholeNumber(1, 365),
  /** Letters alone act as keys in the sidebar. */
  singleKeys: z.boolean(),
  /** Where the sidebar opens: in the page, or as the browser's native panel. */
  surface: z.enum(['frame', 'panel']),
  /** CSS pixels. */
  frameWidth: wholeNumber(320, 640),
  /** Host names on which Cuecard keeps still. */
  pausedHosts: z.array(z.string()),
  /** `auto`: the language of the comment where the reply has it. Else a BCP 47 tag. */
  replyLanguage: z.string().check(z.regex(/^(?:auto|[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)$/, 'language')),
  /** First run was gone through or skipped. */
  onboarded: z.boolean(),
});
export type Settings = z.infer<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = {
  schema: SETTINGS_SCHEMA,
  brandAccounts: [],
  responderName: '',
  brandName: '',
  targetMinutes: 60,
  workingHours: { kind: 'always' },
  retentionDays: 30,
  singleKeys: true,
  surface: 'frame',
  frameWidth: 384,
  pausedHosts: [],
  replyLanguage: 'auto',
  onboarded: false,
};
