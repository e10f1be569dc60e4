import type { SnippetContent, SnippetText } from '@/lib/library/snippet';

/**
 * One thing a writer can change, by name: a property (`owner`), a language as a whole (`language:de`), its title,
 * words or words for one site (`title:de`, `body:de`, `variant:de:x`), a placeholder (`placeholder:order`), and which
 * language leads (`leading`).
 */
export type FieldKey = string;

const PLAIN = [
  'code',
  'folder',
  'kind',
  'tags',
  'examples',
  'counterExamples',
  'risk',
  'channels',
  'audience',
  'role',
  'owner',
  'source',
  'reviewBy',
  'expiresOn',
] as const satisfies readonly (keyof SnippetContent)[];
type PlainKey = (typeof PLAIN)[number];

/** The fields in which two contents differ, in the order of the page. */
export function differingFields(a: SnippetContent, b: SnippetContent): FieldKey[] {
  const keys = [...textKeys(a, b), 'leading', ...placeholderKeys(a, b), ...PLAIN];
  return keys.filter((key) => !sameField(a, b, key));
}

export function sameField(a: SnippetContent, b: SnippetContent, key: FieldKey): boolean {
  return JSON.stringify(fieldValue(a, key)) === JSON.stringify(fieldValue(b, key));
}

/** `into` with this one field as it is in `from`. */
export function takeField(into: SnippetContent, from: SnippetContent, key: FieldKey): SnippetContent {
  const [what, name = '', site = ''] = key.split(':');
  if (what === 'placeholder')
    return { ...into, placeholders: takeNamed(into.placeholders, from.placeholders, name) };
  if (what === 'language') return { ...into, texts: takeText(into, from, name) };
  if (what === 'leading') return leadBy(into, from.texts[0]?.lang);
  if (what === 'title' || what === 'body' || what === 'variant') {
    const theirs = textOf(from, name);
    if (!theirs) return into;
    const texts = into.texts.map((text) => (text.lang === name ? takePart(text, theirs, what, site) : text));
    return { ...into, texts };
  }
  return PLAIN.includes(what as PlainKey) ? { ...into, [key]: from[what as PlainKey] } : into;
}

/** What stands in a field, for comparing and for showing. */
export function fieldValue(content: SnippetContent, key: FieldKey): unknown {
  const [what, name = '', site = ''] = key.split(':');
  if (what === 'placeholder') return content.placeholders.find((each) => each.name === name) ?? null;
  if (what === 'leading') return content.texts[0]?.lang ?? null;
  const text = textOf(content, name);
  if (what === 'language') return text ? { ...text, asOf: 0 } : null;
  if (what === 'title') return text?.title ?? '';
  if (what === 'body') return text?.body ?? '';
  if (what === 'variant') return text?.variants.find(({ platform }) => platform === site)?.body ?? null;
  return content[what as PlainKey];
}

function textKeys(a: SnippetContent, b: SnippetContent): FieldKey[] {
  const langs = [...new Set([...a.texts, ...b.texts].map(({ lang }) => lang))];
  return langs.flatMap((lang) => {
    const [one, other] = [textOf(a, lang), textOf(b, lang)];
    if (!one || !other) return [`language:${lang}`];
    const sites = [...new Set([...one.variants, ...other.variants].map(({ platform }) => platform))];
    return [`title:${lang}`, `body:${lang}`, ...sites.map((site) => `variant:${lang}:${site}`)];
  });
}

function placeholderKeys(a: SnippetContent, b: SnippetContent): FieldKey[] {
  return [...new Set([...a.placeholders, ...b.placeholders].map(({ name }) => `placeholder:${name}`))];
}

function textOf(content: SnippetContent, lang: string): SnippetText | undefined {
  return content.texts.find((text) => text.lang === lang);
}

function takePart(into: SnippetText, from: SnippetText, what: 'title' | 'body' | 'variant', site: string) {
  if (what === 'title') return { ...into, title: from.title };
  if (what === 'body') return { ...into, body: from.body, asOf: from.asOf };
  const others = into.variants.filter(({ platform }) => platform !== site);
  const taken = from.variants.filter(({ platform }) => platform === site);
  return { ...into, variants: [...others, ...taken] };
}

function takeText(into: SnippetContent, from: SnippetContent, lang: string): SnippetText[] {
  const taken = textOf(from, lang);
  const others = into.texts.filter((text) => text.lang !== lang);
  if (!taken) return others.length > 0 ? others : into.texts;
  return textOf(into, lang)
    ? into.texts.map((text) => (text.lang === lang ? taken : text))
    : [...others, taken];
}

function takeNamed<T extends { readonly name: string }>(
  into: readonly T[],
  from: readonly T[],
  name: string,
): T[] {
  const taken = from.filter((each) => each.name === name);
  if (into.some((each) => each.name === name)) {
    return into.flatMap((each) => (each.name === name ? taken : [each]));
  }
  return [...into, ...taken];
}

function leadBy(content: SnippetContent, lang: string | undefined): SnippetContent {
  const first = content.texts.find((text) => text.lang === lang);
  if (!first) return content;
  return { ...content, texts: [first, ...content.texts.filter((text) => text !== first)] };
}
