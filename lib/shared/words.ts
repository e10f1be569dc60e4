import type messages from '@/public/_locales/en/messages.json';

export type WordKey = keyof typeof messages;

/** Looks a message up and fills `$1`, `$2`, … Handed in, so that nothing but the entrypoints knows the browser. */
export type Words = (key: WordKey, ...substitutions: readonly (string | number)[]) => string;

type PluralStem = { [K in WordKey]: K extends `${infer Stem}_other` ? Stem : never }[WordKey];

/**
 * A message that depends on a number: the catalogue holds `stem_one` and `stem_other`, and may hold the other
 * CLDR categories. The number is the first substitution.
 */
export function countWords(words: Words, lang: string) {
  const rules = pluralRules(lang);
  return (stem: PluralStem, count: number, ...more: readonly (string | number)[]): string => {
    const exact = words(`${stem}_${rules.select(count)}` as WordKey, count, ...more);
    return exact || words(`${stem}_other` as WordKey, count, ...more);
  };
}

/** Making one takes a hundred times as long as asking it, and every line that counts asks. */
const rulesByLang = new Map<string, Intl.PluralRules>();

function pluralRules(lang: string): Intl.PluralRules {
  const rules = rulesByLang.get(lang) ?? new Intl.PluralRules(lang);
  rulesByLang.set(lang, rules);
  return rules;
}

/** Above this many, the texts are looked up anew. */
const WORDS_KEPT = 500;

/** The browser's catalogue answers slowly, and a surface says the same few dozen things again and again. */
export function rememberWords(words: Words): Words {
  const textsByRequest = new Map<string, string>();
  return (...request) => {
    const wanted = request.join('\n');
    const known = textsByRequest.get(wanted);
    if (known !== undefined) return known;
    const text = words(...request);
    if (textsByRequest.size >= WORDS_KEPT) textsByRequest.clear();
    textsByRequest.set(wanted, text);
    return text;
  };
}
