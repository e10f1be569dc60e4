import { linkOf } from '../ownership';
import { type Replacement, visibleText } from '../visible-text';
import type { PostParts } from './parts';
import { handleOfLink, isSameHandle } from './post';

/** What the post says, and how the page says it. */
export interface Words {
  readonly text: string;
  readonly lang: string | null;
  /** Handles, without "@". */
  readonly mentions: string[];
  readonly translated: boolean;
  readonly truncated: boolean;
}

const SHORTENER = 't.co';

export function readWords(post: Element, { text, showMore, linksInText }: PostParts, base: URL): Words {
  if (!text) return { text: '', lang: null, mentions: [], translated: false, truncated: false };
  return {
    text: visibleText(text, SHORTENED),
    lang: statedLanguage(text),
    mentions: mentionsIn(linksInText, base),
    translated: isTranslated(text, post),
    truncated: showMore !== undefined,
  };
}

/**
 * The handles of the "Replying to" line that stands between head and text outside a conversation. The words around
 * them are localised; that they are links to people before the text is not.
 */
export function repliedTo({ text, linksBetween }: PostParts, base: URL): string[] {
  if (!text) return [];
  return linksBetween
    .filter((link) => /^\s*@/.test(link.textContent))
    .flatMap((link) => handleOfLink(link, base) ?? []);
}

/** A shortened link says its whole address, in parts of which some are drawn with no size, and an ellipsis. */
const SHORTENED: Replacement = {
  of: `a[href*="${SHORTENER}"]`,
  by(link) {
    if (linkOf(link, 'https://x.com')?.hostname !== SHORTENER) return undefined;
    return link.textContent.replace(/…$/, '');
  },
};

/** The site also states "und" and codes of its own (`qme`, `qht`, …) for what is in no language. */
function statedLanguage(block: Element): string | null {
  const lang = block.getAttribute('lang');
  return lang === null || lang === '' || lang === 'und' || /^q[a-t]\w$/.test(lang) ? null : lang;
}

function mentionsIn(links: readonly Element[], base: URL): string[] {
  const mentions: string[] = [];
  for (const link of links) {
    const handle = handleOfLink(link, base);
    if (handle !== undefined && !mentions.some((known) => isSameHandle(known, handle))) mentions.push(handle);
  }
  return mentions;
}

/**
 * The row of an automatic translation stands directly before the text: a drawing and a button that brings the
 * original back, with no link (seen September 2026). The text may be wrapped once.
 */
function isTranslated(block: Element, post: Element): boolean {
  for (let element: Element = block; element !== post; element = element.parentElement ?? post) {
    const before = element.previousElementSibling;
    if (before) return before.querySelector('button, [role="button"]') !== null && isPlainRow(before);
  }
  return false;
}

function isPlainRow(row: Element): boolean {
  return row.querySelector('svg') !== null && row.querySelector('a, [data-testid="User-Name"]') === null;
}
