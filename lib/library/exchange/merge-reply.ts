import type { Placeholder, SnippetContent, SnippetText } from '../snippet';
import { variablesIn } from '../template';
import { BLANK_CONTENT } from './own-record';
import type { ImportDefaults } from './plan-import';
import type { IncomingReply } from './read-row';

/** A reply that is not here yet, as it would stand. */
export function newContent(reply: IncomingReply, defaults: ImportDefaults): SnippetContent {
  const { lang, owner, reviewBy } = defaults;
  const texts = reply.texts.list.map((text) => ({ ...text, lang: text.lang || lang }));
  return { ...BLANK_CONTENT, owner, reviewBy, ...reply.rest, code: reply.code, texts };
}

/**
 * A reply that is here, with what the file says of it. What another tool does not speak of stays, and so does what
 * people here made better: the kind of a detail, its label, more tags, the folder and the short code.
 */
export function changedContent(before: SnippetContent, reply: IncomingReply, isOwn: boolean): SnippetContent {
  const texts = mergeTexts(before.texts, reply.texts);
  const code = reply.uncoded ? before.code : reply.code;
  if (isOwn) return { ...before, ...reply.rest, code, texts };
  const tags = [...new Set([...before.tags, ...(reply.rest.tags ?? [])])];
  return { ...before, tags, texts, placeholders: mergeDetails(before.placeholders, reply, texts) };
}

/** A reply with examples it does not have yet, whatever their capitals. */
export function withExamples(before: SnippetContent, more: readonly string[]): SnippetContent {
  const known = new Set(before.examples.map((example) => example.toLowerCase()));
  const added = more.filter((example) => !known.has(example.toLowerCase()));
  return added.length === 0 ? before : { ...before, examples: [...before.examples, ...new Set(added)] };
}

/** All words of a reply, those for single sites included. */
export function bodiesOf(texts: readonly SnippetText[]): string[] {
  return texts.flatMap(({ body, variants }) => [body, ...variants.map((variant) => variant.body)]);
}

/** Languages the reply keeps though its file does not name them. A file without languages is about the leading one. */
export function languagesKept(
  before: readonly SnippetText[],
  { whole, list }: IncomingReply['texts'],
): string[] {
  if (whole) return [];
  const named = new Set(list.map(({ lang }) => lang || before[0]?.lang));
  return before.map(({ lang }) => lang).filter((lang) => !named.has(lang));
}

/** Whether each title that the file does not give stands here already: then nobody has to look at one made up. */
export function titlesKept(
  before: readonly SnippetText[],
  { whole, untitled = [] }: IncomingReply['texts'],
): boolean {
  return !whole && untitled.every((lang) => lang === '' || before.some((text) => text.lang === lang));
}

function mergeTexts(before: readonly SnippetText[], texts: IncomingReply['texts']): SnippetText[] {
  if (texts.whole) return [...texts.list];
  const merged = [...before];
  const placeOf = (lang: string) => (lang === '' ? 0 : merged.findIndex((text) => text.lang === lang));
  for (const text of texts.list) {
    const at = placeOf(text.lang);
    const old = merged[at];
    if (old) merged[at] = mergeText(old, text, texts);
    else merged.push(text);
  }
  if (languagesKept(before, texts).length > 0) return merged;
  // With all languages named their order is the file's: the first one leads.
  return texts.list.flatMap(({ lang }) => merged[placeOf(lang)] ?? []);
}

function mergeText(
  old: SnippetText,
  text: SnippetText,
  { sites, untitled }: IncomingReply['texts'],
): SnippetText {
  const variants = sites ? text.variants : mergeVariants(old.variants, text.variants);
  const title = untitled?.includes(text.lang) ? old.title : text.title;
  return { ...old, ...text, title, lang: old.lang, asOf: old.asOf, variants };
}

function mergeVariants(old: SnippetText['variants'], next: SnippetText['variants']): SnippetText['variants'] {
  const kept = old.map((variant) => next.find(({ platform }) => platform === variant.platform) ?? variant);
  const added = next.filter(({ platform }) => !old.some((variant) => variant.platform === platform));
  return [...kept, ...added];
}

function mergeDetails(
  before: readonly Placeholder[],
  { rest }: IncomingReply,
  texts: readonly SnippetText[],
): Placeholder[] {
  const used = new Set(bodiesOf(texts).flatMap((body) => variablesIn(body)));
  const kept = before.filter(({ name }) => used.has(name));
  const added = (rest.placeholders ?? []).filter(({ name }) => !kept.some((one) => one.name === name));
  return [...kept, ...added];
}
