import type { WordKey, Words } from '@/lib/shared/words';
import { languageName } from '../../ui/intl';

/** "German: wording" from `body:de`. */
export function changedField(words: Words, lang: string, key: string): string {
  const [what = '', name = '', site] = key.split(':');
  if (what === 'placeholder') return words('files_field_detail', name);
  if (what === 'title') return words('files_field_title', languageName(lang, name));
  if (what === 'body' || what === 'language') return words('files_field_body', languageName(lang, name));
  if (what === 'variant') return words('files_field_variant', languageName(lang, name), site ?? '');
  return words(wordOf(what) ?? 'files_field_other');
}

/** "Review date" from `reviewBy`, "Wording (text 2)" from `texts.1.body`. What only the file's own tool knows stays as it calls it. */
export function problemField(words: Words, field: string): string {
  const [, nth, inText = ''] = /^texts\.(\d+)\.(.+)$/.exec(field) ?? [];
  const key = wordOf(nth === undefined ? field : (inText.split('.')[0] ?? ''));
  if (key === undefined) return field;
  return nth === undefined ? words(key) : words('files_field_of_text', words(key), Number(nth) + 1);
}

function wordOf(field: string): WordKey | undefined {
  return Object.hasOwn(FIELD_WORDS, field) ? FIELD_WORDS[field as keyof typeof FIELD_WORDS] : undefined;
}

const FIELD_WORDS = {
  leading: 'files_field_leading',
  code: 'files_field_code',
  folder: 'files_field_folder',
  kind: 'files_field_kind',
  tags: 'files_field_tags',
  examples: 'files_field_examples',
  counterExamples: 'files_field_counter',
  risk: 'files_field_risk',
  channels: 'files_field_channels',
  audience: 'files_field_audience',
  role: 'files_field_role',
  owner: 'files_field_owner',
  source: 'files_field_source',
  reviewBy: 'files_field_review',
  expiresOn: 'files_field_expires',
  title: 'files_field_titles',
  body: 'files_field_wording',
  lang: 'files_field_lang',
  languages: 'files_field_languages',
  variants: 'files_field_variants',
  texts: 'files_field_texts',
  placeholders: 'files_field_details',
  handOffSnippetId: 'files_field_hand_off',
  purpose: 'files_field_purpose',
  risks: 'files_field_risk',
  words: 'files_field_words',
} as const satisfies Readonly<Record<string, WordKey>>;
