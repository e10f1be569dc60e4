import { riskWord } from '@/lib/escalation/risk-words';
import type { RuleApplies, Sentiment } from '@/lib/policy/rule';
import type { WordKey, Words } from '@/lib/shared/words';
import { languageName } from '../../../ui/intl';
import { dayName } from '../../days';
import { audienceWord, PLATFORM_NAMES } from '../../names';
import { ROLE_WORDS } from '../../team/AddPerson';
import { placeName } from '../places';
import { withOptional } from './edit-rule';

/** One condition on where a rule speaks, and the conditions without it. */
export interface PlaceChip {
  readonly text: string;
  readonly without: RuleApplies;
}

export function placeChips(applies: RuleApplies, words: Words, lang: string): PlaceChip[] {
  const { audience, from, until } = applies;
  return [
    ...(audience === 'any'
      ? []
      : [{ text: audienceWord(words, audience), without: { ...applies, audience: 'any' as const } }]),
    ...listChips(applies, 'platforms', (site) => PLATFORM_NAMES[site] ?? site),
    ...listChips(applies, 'sentiments', (each) => sentimentWord(words, each)),
    ...listChips(applies, 'commentRisks', (risk) => words('rule_place_risk', riskWord(words, risk))),
    ...listChips(applies, 'langs', (each) => words('rule_place_lang', languageName(lang, each))),
    ...listChips(applies, 'jurisdictions', (each) => words('rule_place_team', placeName(lang, each))),
    ...listChips(applies, 'roles', (role) => words('rule_place_role', words(ROLE_WORDS[role]))),
    ...(from === undefined
      ? []
      : [
          { text: words('rule_place_from', dayName(lang, from)), without: withOptional(applies, 'from', '') },
        ]),
    ...(until === undefined
      ? []
      : [
          {
            text: words('rule_place_until', dayName(lang, until)),
            without: withOptional(applies, 'until', ''),
          },
        ]),
  ];
}

export function sentimentWord(words: Words, sentiment: Sentiment): string {
  return words(SENTIMENT_WORDS[sentiment]);
}

type ListKey = 'platforms' | 'sentiments' | 'commentRisks' | 'langs' | 'jurisdictions' | 'roles';
type Item<K extends ListKey> = NonNullable<RuleApplies[K]>[number];

function listChips<K extends ListKey>(
  applies: RuleApplies,
  key: K,
  name: (item: Item<K>) => string,
): PlaceChip[] {
  const items: readonly Item<K>[] = (applies[key] as readonly Item<K>[] | undefined) ?? [];
  return items.map((item) => {
    const left = items.filter((each) => each !== item);
    return { text: name(item), without: withOptional(applies, key, left as RuleApplies[K]) };
  });
}

const SENTIMENT_WORDS = {
  negative: 'rule_sentiment_negative',
  neutral: 'rule_sentiment_neutral',
  positive: 'rule_sentiment_positive',
} as const satisfies Record<Sentiment, WordKey>;
