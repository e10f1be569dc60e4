import { linkOf } from '../ownership';
import { type Replacement, visibleText } from '../visible-text';
import { handleOfLink, isOwn, isSameHandle, ownMatch } from './post';
import { SELECTORS } from './selectors';

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

export function readWords(post: Element, base: URL): Words {
  const block = ownMatch(post, SELECTORS.text);
  if (!block) return { text: '', lang: null, mentions: [], translated: false, truncated: false };
  return {
    text: visibleText(block, SHORTENED),
    lang: statedLanguage(block),
    mentions: mentionsIn(block, base),
    translated: isTranslated(block, post),
    truncated: ownMatch(post, SELECTORS.showMore) !== undefined,
  };
}

/**
 * The handles of the "Replying to" line that stands between head and text outside a conversation. The words around
 * them are localised; that they are links to people before the text is not.
 */
export function repliedTo(post: Element, base: URL): string[] {
  const head = ownMatch(post, SELECTORS.authorRow);
  const text = ownMatch(post, SELECTORS.text);
  if (!head || !text) return [];
  return [...post.querySelectorAll('a[href]')]
    .filter((link) => /^\s*@/.test(link.textContent) && stands(link, head, text) && isOwn(link, post))
    .flatMap((link) => handleOfLink(link, base) ?? []);
}

function stands(link: Element, after: Element, before: Element): boolean {
  const follows = after.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING;
  const precedes = before.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_PRECEDING;
  return follows !== 0 && precedes !== 0 && !after.contains(link);
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

function mentionsIn(block: Element, base: URL): string[] {
  const mentions: string[] = [];
  for (const link of block.querySelectorAll('a[href]')) {
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
