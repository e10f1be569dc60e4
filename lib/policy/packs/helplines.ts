import { fail, type Result, succeed } from '@/lib/shared/result';
import type { PolicyRule } from '../rule';
import { OWN_PACK } from '../team-policy';

/** Where people in despair are listened to in a country. */
export type Helpline = {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** What kind of service it is. */
  readonly service: string;
  /** As people there know it; null until a lead has looked it up. */
  readonly name: string | null;
  /** As it is dialled there; null until a lead has looked it up. Never guessed. */
  readonly number: string | null;
  /** Where a lead finds or checks it. */
  readonly lookUp: string;
  /** ISO dates. */
  readonly drafted: string;
  readonly confirmed: { readonly by: string; readonly on: string } | null;
};

/** A helpline that may stand in a reply. */
export type UsableHelpline = Helpline & {
  readonly name: string;
  readonly number: string;
  readonly confirmed: NonNullable<Helpline['confirmed']>;
};

export type HelplineProblem = { readonly type: 'nothing-to-confirm' | 'nobody-confirms' };

/**
 * The entry as a lead has checked it, by calling or with the service itself. Without name and number, or without the
 * lead's name and the date, it is not confirmed.
 */
export function confirmHelpline(
  helpline: Helpline,
  checked: { readonly name: string; readonly number: string; readonly by: string; readonly on: string },
): Result<UsableHelpline, HelplineProblem> {
  const { name, number, by, on } = checked;
  if (name.trim() === '' || !/\d/.test(number)) return fail({ type: 'nothing-to-confirm' });
  if (by.trim() === '' || !/^\d{4}-\d\d-\d\d$/.test(on)) return fail({ type: 'nobody-confirms' });
  return succeed({ ...helpline, name, number, confirmed: { by, on } });
}

export function isUsable(helpline: Helpline): helpline is UsableHelpline {
  const { name, number, confirmed } = helpline;
  return name !== null && number !== null && confirmed !== null && confirmed.by.trim() !== '';
}

/** The helplines of a country (ISO 3166-1 alpha-2, in any case) that may stand in a reply. */
export function helplinesFor(country: string, helplines: readonly Helpline[]): UsableHelpline[] {
  return helplines.filter(isUsable).filter((each) => each.country === country.toUpperCase());
}

/** The rules that a helpline belongs under: of the crisis pack, or the team's own that stand in for them. */
export function isAboutDespair({ pack, applies }: Pick<PolicyRule, 'pack' | 'applies'>): boolean {
  return [CRISIS_PACK, OWN_PACK].includes(pack) && applies.commentRisks?.includes('self-harm') === true;
}

const CRISIS_PACK = 'crisis';

const SERVICE = 'Telephone line that listens to people in despair';
const SEEN = 'Seen alike in several public lists, not called; check with the service itself';
const UNKNOWN = 'The health ministry or the national association for suicide prevention of the country';

/** As drafted: nothing here may stand in a reply before a lead has confirmed it. */
export const HELPLINES: readonly Helpline[] = [
  drafted('US', '988', '988'),
  drafted('CA', '988', '988'),
  drafted('GB', 'Samaritans', '116 123'),
  drafted('IE', 'Samaritans', '116 123'),
  drafted('AU', 'Lifeline', '13 11 14'),
  drafted('DE', 'TelefonSeelsorge', '0800 111 0 111'),
  ...[
    'AT',
    'BE',
    'BR',
    'CH',
    'DK',
    'ES',
    'FI',
    'FR',
    'IN',
    'IT',
    'JP',
    'MX',
    'NL',
    'NO',
    'NZ',
    'PL',
    'PT',
    'SE',
    'ZA',
  ].map((country) => drafted(country, null, null)),
];

function drafted(country: string, name: string | null, number: string | null): Helpline {
  const lookUp = number === null ? UNKNOWN : SEEN;
  return { country, service: SERVICE, name, number, lookUp, drafted: '2026-11-22', confirmed: null };
}
