import type { Matcher, PolicyRule } from '@/lib/policy/rule';
import type { WordKey } from '@/lib/shared/words';

/** One line of what a rule looks for: a name and the words or kinds under it. */
export interface LookLine {
  readonly name: WordKey;
  /** Stands in the name: how many words, how many characters. */
  readonly amount?: number;
  /** As the writer of the rule wrote them. */
  readonly words?: readonly string[];
  /** Ours, to be said in the reader's language. */
  readonly kinds?: readonly WordKey[];
  readonly isCode?: boolean;
}

/** What a rule looks for, one list for each of its ways to match; its bare patterns together, last. */
export function looksFor({ looksAt }: PolicyRule): LookLine[][] {
  const patterns = looksAt.flatMap((matcher) => (matcher.kind === 'pattern' ? [matcher.pattern] : []));
  const others = looksAt.filter(({ kind }) => kind !== 'pattern').map(linesOf);
  return patterns.length === 0 ? others : [...others, [patternLine(patterns)]];
}

/** What lets a match pass, whichever way it matched. */
export function excusesOf({ unlessAfter = [], unlessWith = [] }: PolicyRule): LookLine[] {
  return [
    ...listed('policies_look_unless_with', unlessWith),
    ...listed('policies_look_unless_after', unlessAfter),
  ];
}

function linesOf(matcher: Matcher): LookLine[] {
  switch (matcher.kind) {
    case 'words':
      return [...listed('policies_look_says', matcher.any), ...negated(matcher)];
    case 'near': {
      const name = matcher.order === 'a-first' ? 'policies_look_then' : 'policies_look_together';
      const second: LookLine = { name, amount: matcher.within, words: matcher.b };
      return [...listed('policies_look_says', matcher.a), second, ...negated(matcher)];
    }
    case 'missing':
      return missing(matcher);
    case 'pattern':
      return [patternLine([matcher.pattern])];
    case 'personal-data':
      return [{ name: 'policies_look_holds', kinds: matcher.any.map((kind) => DATA_WORDS[kind]) }];
    case 'shape':
      return [{ name: 'policies_look_looks_like', kinds: [SHAPE_WORDS[matcher.shape]] }];
    case 'repeated':
      return [{ name: 'policies_look_looks_like', kinds: ['policies_shape_repeated'] }];
    case 'links':
      return links(matcher);
    case 'length':
      return length(matcher);
    default:
      // Stored by a newer Cuecard.
      matcher satisfies never;
      return [];
  }
}

function missing(matcher: Extract<Matcher, { kind: 'missing' }>): LookLine[] {
  const patterns = matcher.whenPatterns ?? [];
  return [
    ...listed('policies_look_says', matcher.when),
    ...(patterns.length > 0 ? [patternLine(patterns)] : []),
    ...matcher.needs.flatMap((group) => listed('policies_look_without', group)),
    ...negated(matcher),
  ];
}

function patternLine(words: readonly string[]): LookLine {
  return { name: 'policies_look_pattern', words, isCode: true };
}

function links({ allow, deny = [] }: Extract<Matcher, { kind: 'links' }>): LookLine[] {
  const denied = listed('policies_look_links_to', deny);
  if (allow.length > 0) return [...listed('policies_look_links_but', allow), ...denied];
  return [{ name: 'policies_look_looks_like', kinds: ['policies_shape_foreign_link'] }, ...denied];
}

function length({ unit, min, max }: Extract<Matcher, { kind: 'length' }>): LookLine[] {
  const isWords = unit === 'words';
  const longer = isWords ? 'policies_look_longer_words' : 'policies_look_longer_characters';
  const shorter = isWords ? 'policies_look_shorter_words' : 'policies_look_shorter_characters';
  return [
    ...(max === undefined ? [] : [{ name: longer, amount: max } as const]),
    ...(min === undefined ? [] : [{ name: shorter, amount: min } as const]),
  ];
}

function negated({ negation }: { readonly negation?: Extract<Matcher, { kind: 'words' }>['negation'] }) {
  return negation ? listed('policies_look_unless_after', negation.any) : [];
}

function listed(name: WordKey, words: readonly string[]): LookLine[] {
  return words.length === 0 ? [] : [{ name, words }];
}

export const DATA_WORDS = {
  card: 'policies_data_card',
  iban: 'policies_data_iban',
  email: 'policies_data_email',
  phone: 'policies_data_phone',
  'national-id': 'policies_data_national_id',
  'order-number': 'policies_data_order_number',
  address: 'policies_data_address',
  'birth-date': 'policies_data_birth_date',
} as const satisfies Record<Extract<Matcher, { kind: 'personal-data' }>['any'][number], WordKey>;

export const SHAPE_WORDS = {
  'all-caps': 'policies_shape_all_caps',
  'exclamation-run': 'policies_shape_exclamation_run',
  'emoji-run': 'policies_shape_emoji_run',
  emoji: 'policies_shape_emoji',
  'hashtag-case': 'policies_shape_hashtag_case',
  'hashtag-run': 'policies_shape_hashtag_run',
  'letter-run': 'policies_shape_letter_run',
  'long-sentence': 'policies_shape_long_sentence',
  'decorative-letters': 'policies_shape_decorative_letters',
  'too-long': 'policies_shape_too_long',
} as const satisfies Record<Extract<Matcher, { kind: 'shape' }>['shape'], WordKey>;
