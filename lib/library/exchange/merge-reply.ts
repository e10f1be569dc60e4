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
  if (isOwn) return { ...before, ...reply.rest, code: reply.code, texts };
  const tags = [...new Set([...before.tags, ...(reply.rest.tags ?? [])])];
  return { ...before, tags, texts, placeholders: mergeDetails(before.placeholders, reply, texts) };
}

/** All words of a reply, those for single sites included. */
export function bodiesOf(texts: readonly SnippetText[]): string[] {
  return texts.flatMap(({ body, variants }) => [body, ...variants.map((variant) => variant.body)]);
}

function mergeTexts(before: readonly SnippetText[], { whole, list }: IncomingReply['texts']): SnippetText[] {
  if (whole) return [...list];
  const merged = [...before];
  for (const text of list) {
    const at = text.lang === '' ? 0 : merged.findIndex(({ lang }) => lang === text.lang);
    const old = merged[at];
    if (!old) merged.push(text);
    else {
      const variants = text.variants.length > 0 ? text.variants : old.variants;
      merged[at] = { ...old, title: text.title, body: text.body, variants };
    }
  }
  return merged;
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
