import type { Matcher, PolicyExample, PolicyRule, RuleApplies } from '@/lib/policy/rule';
import type { WordKey, Words } from '@/lib/shared/words';
import { SEVERITY_WORDS } from '../../names';
import { looksFor } from '../looks-for';
import { isDrawn } from './edit-rule';
import type { FieldKey } from './merge-rules';
import { placeChips } from './place-chips';

/** What a part of the form is called; a part of a newer Cuecard by the name it is stored under. */
export function fieldName(words: Words, key: FieldKey): string {
  const word = NAMES[key];
  return word ? words(word) : words('rule_field_newer', key);
}

/** What stands in it, for two people's words to be compared. `rule`: one that it may stand in. */
export function fieldText(
  words: Words,
  lang: string,
  key: FieldKey,
  value: unknown,
  rule: PolicyRule,
): string {
  if (value === undefined || value === null || value === '') return words('rule_field_empty');
  if (key === 'severity' && isSeverity(value)) return words(SEVERITY_WORDS[value]);
  if (key === 'applies') return placesText(words, lang, value as RuleApplies);
  if (key === 'looksAt') return (value as Matcher[]).map((each) => matcherText(words, each, rule)).join('\n');
  if (key === 'mustFlag' || key === 'mustPass')
    return (value as PolicyExample[]).map(({ text }) => text).join('\n');
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return value.join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value, null, 1);
}

function placesText(words: Words, lang: string, applies: RuleApplies): string {
  const chips = placeChips(applies, words, lang);
  return chips.length === 0 ? words('rule_everywhere') : chips.map(({ text }) => text).join(', ');
}

function matcherText(words: Words, matcher: Matcher, rule: PolicyRule): string {
  if (!isDrawn(matcher)) return JSON.stringify(matcher);
  const lines = looksFor({ ...rule, looksAt: [matcher] }).flat();
  return lines
    .map(({ name, amount, words: said = [], kinds = [] }) => {
      const items = [...said, ...kinds.map((kind) => words(kind))];
      const title = words(name, amount ?? '');
      return items.length === 0 ? title : `${title}: ${items.join(', ')}`;
    })
    .join('; ');
}

function isSeverity(value: unknown): value is keyof typeof SEVERITY_WORDS {
  return typeof value === 'string' && Object.hasOwn(SEVERITY_WORDS, value);
}

const NAMES: Readonly<Record<string, WordKey | undefined>> = {
  title: 'rule_title',
  severity: 'rule_when_matches',
  reason: 'rule_reason',
  applies: 'rule_field_applies',
  looksAt: 'rule_looks_for',
  precedence: 'rule_field_precedence',
  unlessAfter: 'rule_unless_after',
  unlessWith: 'rule_unless_with',
  wording: 'library_fact_wording',
  ask: 'rule_ask',
  source: 'library_fact_source',
  mustFlag: 'rule_must_flag',
  mustPass: 'rule_must_pass',
  owner: 'library_fact_owner',
  acknowledge: 'rule_acknowledge',
};
