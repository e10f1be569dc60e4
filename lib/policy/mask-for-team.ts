import { maskPersonalData } from '@/lib/personal-data/mask-personal-data';
import type { TeamFacts } from './team-policy';

/**
 * The text with all personal data covered that the team's region and order numbers, and where no region is known the
 * text's language, tell.
 */
export function maskForTeam(
  text: string,
  { region, orderFormats }: Pick<TeamFacts, 'region' | 'orderFormats'>,
  lang: string | null = null,
): string {
  return maskPersonalData(text, {
    region: region ?? undefined,
    language: lang ?? undefined,
    orderFormats,
  });
}
