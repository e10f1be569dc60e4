import { platformIdSchema } from '@/lib/conversations/account';
import { riskKindSchema } from '@/lib/conversations/risk';
import { riskWord } from '@/lib/escalation/risk-words';
import { factSourceSchema, placeholderSchema, snippetTextSchema } from '@/lib/library/snippet';
import type { WordKey, Words } from '@/lib/shared/words';
import { languageName } from '../../ui/intl';
import { audienceWord, PLATFORM_NAMES } from '../names';
import type { FieldKey } from './content-fields';

/** A field's name as the page shows it. */
export function fieldName(words: Words, lang: string, key: FieldKey): string {
  const [what = '', name = '', site = ''] = key.split(':');
  const platform = platformIdSchema.safeParse(site);
  if (what === 'variant' && platform.success)
    return words('editor_field_variant', languageName(lang, name), PLATFORM_NAMES[platform.data]);
  if (what === 'placeholder') return words('editor_field_placeholder', name);
  const word = (FIELD_WORDS as Record<string, WordKey | undefined>)[what];
  return word ? words(word, name && languageName(lang, name)) : key;
}

/** What stands in a field, as text to compare. */
export function fieldText(words: Words, lang: string, key: FieldKey, value: unknown): string {
  if (value === null || value === undefined) return words('editor_nothing');
  if (Array.isArray(value)) return value.join(key === 'tags' || key === 'channels' ? ', ' : '\n');
  if (key === 'risk') {
    const risk = riskKindSchema.safeParse(value);
    return risk.success ? riskWord(words, risk.data) : String(value);
  }
  if (key === 'audience' && (value === 'any' || value === 'public' || value === 'private'))
    return audienceWord(words, value);
  if (key === 'leading') return languageName(lang, String(value));
  return typeof value === 'object' ? objectText(words, value) : String(value);
}

function objectText(words: Words, value: object): string {
  const text = snippetTextSchema.safeParse(value);
  if (text.success) {
    const { title, body, variants } = text.data;
    return [title, body, ...variants.map((each) => `${PLATFORM_NAMES[each.platform]}: ${each.body}`)].join(
      '\n',
    );
  }
  const placeholder = placeholderSchema.safeParse(value);
  if (placeholder.success) {
    const { label, type, example, choices, required, default: usual } = placeholder.data;
    return [
      label,
      type,
      required ? words('editor_asks') : words('editor_leaves_out'),
      usual,
      example,
      ...choices,
    ]
      .filter(Boolean)
      .join(', ');
  }
  const source = factSourceSchema.safeParse(value);
  if (!source.success) return JSON.stringify(value);
  return [source.data.text, source.data.url, source.data.checkedOn].filter(Boolean).join(', ');
}

const FIELD_WORDS = {
  title: 'editor_field_title',
  body: 'editor_field_body',
  language: 'editor_field_language',
  leading: 'editor_field_leading',
  code: 'editor_code',
  folder: 'editor_folder',
  kind: 'editor_kind_of_reply',
  tags: 'library_fact_tags',
  examples: 'editor_examples',
  counterExamples: 'editor_counter_examples',
  risk: 'library_fact_risk',
  channels: 'library_fact_sites',
  audience: 'library_fact_where',
  role: 'editor_role',
  owner: 'library_fact_owner',
  source: 'editor_source',
  reviewBy: 'editor_review_by',
  expiresOn: 'editor_expires_on',
} as const satisfies Record<string, WordKey>;
