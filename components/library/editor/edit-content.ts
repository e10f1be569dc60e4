import type { PlatformId } from '@/lib/conversations/account';
import type { Placeholder, SnippetContent, SnippetText } from '@/lib/library/snippet';
import type { Here } from './checks-model';

/** Changes of a content: each returns a new one and leaves what it was given. `version` is the one being written. */

export function withText(
  content: SnippetContent,
  lang: string,
  change: Partial<Pick<SnippetText, 'title' | 'body'>>,
  version: number,
): SnippetContent {
  return changeText(content, lang, (text) => ({
    ...text,
    ...change,
    asOf: change.body === undefined || change.body === text.body ? text.asOf : version,
  }));
}

/** Wording for one site; `null` takes it away, so that the common words count there again. */
export function withVariant(
  content: SnippetContent,
  lang: string,
  platform: PlatformId,
  body: string | null,
  version: number,
): SnippetContent {
  return changeText(content, lang, (text) => {
    const others = text.variants.filter((variant) => variant.platform !== platform);
    const variants = body === null ? others : [...others, { platform, body }];
    variants.sort((a, b) => a.platform.localeCompare(b.platform));
    return { ...text, variants, asOf: version };
  });
}

/** The words of the body that is being written. */
export function withBody(
  content: SnippetContent,
  { lang, platform }: Here,
  body: string,
  version: number,
): SnippetContent {
  return platform === null
    ? withText(content, lang, { body }, version)
    : withVariant(content, lang, platform, body, version);
}

/** A language without words yet, at the end. One that is there already stays. */
export function withLanguage(content: SnippetContent, lang: string, version: number): SnippetContent {
  if (content.texts.some((text) => text.lang === lang)) return content;
  return {
    ...content,
    texts: [...content.texts, { lang, title: '', body: '', variants: [], asOf: version }],
  };
}

/** The last language stays: a reply has at least one. */
export function withoutLanguage(content: SnippetContent, lang: string): SnippetContent {
  const texts = content.texts.filter((text) => text.lang !== lang);
  return texts.length === 0 ? content : { ...content, texts };
}

/** The leading language is the one the others are measured by. */
export function withLeading(content: SnippetContent, lang: string): SnippetContent {
  const first = content.texts.find((text) => text.lang === lang);
  if (!first) return content;
  return { ...content, texts: [first, ...content.texts.filter((text) => text !== first)] };
}

/** Somebody read it beside the leading language and found that it still fits. */
export function confirmed(content: SnippetContent, lang: string, version: number): SnippetContent {
  return changeText(content, lang, (text) => ({ ...text, asOf: version }));
}

/** `nth` counts from 0; `null` takes the placeholder out, an index past the end adds one. */
export function withPlaceholder(
  content: SnippetContent,
  nth: number,
  placeholder: Placeholder | null,
): SnippetContent {
  const placeholders = [...content.placeholders];
  placeholders.splice(nth, 1, ...(placeholder ? [placeholder] : []));
  return { ...content, placeholders };
}

export function newPlaceholder(name: string): Placeholder {
  const label = name.replaceAll('_', ' ');
  return { name, label, example: '', type: 'text', required: true, default: null, choices: [] };
}

function changeText(
  content: SnippetContent,
  lang: string,
  change: (text: SnippetText) => SnippetText,
): SnippetContent {
  return { ...content, texts: content.texts.map((text) => (text.lang === lang ? change(text) : text)) };
}
