import { arabic } from './arabic.mjs';
import { englishEveryday } from './english-everyday.mjs';
import { englishRisk } from './english-risk.mjs';
import { englishService } from './english-service.mjs';
import { german } from './german.mjs';
import { spanish } from './spanish.mjs';

/** A comment as a customer wrote it. `text` holds `\n` for line breaks, `@handle` for mentions and whole URLs for links.
 *  `id` is 18 digits, the same in every run, whatever is added to the lists. `situation` is the number in the list of
 *  customer situations, or 'closing' or 'praise'. `lang` is BCP 47; `zxx` where there are no words.
 *  @typedef {{ id: string, slug: string, author: string, handle: string, lang: string, text: string,
 *    situation: number | 'closing' | 'praise', minutesAgo: number, mentions?: string[], links?: string[] }} SiteComment */

/** @type {SiteComment[]} */
export const comments = [
  ...englishService,
  ...englishRisk,
  ...englishEveryday,
  ...spanish,
  ...german,
  ...arabic,
].map((comment) => ({ id: idFor(comment.slug), ...comment }));

/** @type {Map<string, SiteComment>} */
export const commentsBySlug = new Map(comments.map((comment) => [comment.slug, comment]));

/** 18 digits from a name (FNV-1a, two rounds), shaped like the sites' own ids.
 *  @param {string} name */
export function idFor(name) {
  const high = fnv(`${name}/high`) % 100_000_000;
  const low = fnv(`${name}/low`) % 100_000_000;
  return `18${String(high).padStart(8, '0')}${String(low).padStart(8, '0')}`;
}

function fnv(text) {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash;
}
