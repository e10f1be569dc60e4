import { linkOf } from '../ownership';
import { type Replacement, visibleText } from '../visible-text';
import { profileIn } from './addresses';
import { ownMatches } from './article';
import { SELECTORS } from './selectors';

export interface Words {
  readonly text: string;
  readonly lang: string | null;
  readonly mentions: string[];
  readonly truncated: boolean;
  readonly media: number;
}

/** Each line is a `div[dir=auto]`; lines of one paragraph share a parent, paragraphs do not. */
export function readWords(article: Element, base: URL): Words {
  const lines = linesOf(article);
  const text = lines
    .map((line, index) => breakBefore(line, lines[index - 1]) + visibleText(line, WITHOUT_BUTTONS))
    .join('');
  return {
    text: text.trim() || stickerText(article),
    lang: lines[0] ? statedLanguage(lines[0], article) : null,
    mentions: mentionsIn(lines, base),
    truncated: lines.some((line) => line.querySelector(SELECTORS.button) !== null),
    media: ownMatches(article, SELECTORS.attachment).length,
  };
}

/** Buttons in the text are the site's ("See more"); links say what they show. */
const WITHOUT_BUTTONS: Replacement = { of: SELECTORS.button, by: () => '' };

function linesOf(article: Element): HTMLElement[] {
  const found = ownMatches(article, SELECTORS.line).filter((line) => !line.closest(`a, ${SELECTORS.button}`));
  return found.filter((line) => !line.parentElement?.closest(SELECTORS.line));
}

function breakBefore(line: Element, previous: Element | undefined): string {
  if (!previous) return '';
  return line.parentElement === previous.parentElement ? '\n' : '\n\n';
}

/** A sticker has no words but those that describe it. */
function stickerText(article: Element): string {
  const pictures = ownMatches(article, SELECTORS.picture).filter(
    (picture) => !picture.closest(`a, ${SELECTORS.button}`),
  );
  return pictures[0]?.getAttribute('alt')?.trim() ?? '';
}

/** Only what stands around the text alone: the language of the page is not the customer's. */
function statedLanguage(line: Element, article: Element): string | null {
  const stated = line.closest('[lang]');
  return stated && stated !== article && article.contains(stated)
    ? stated.getAttribute('lang') || null
    : null;
}

function mentionsIn(lines: readonly Element[], base: URL): string[] {
  const links = lines.flatMap((line) => [...line.querySelectorAll('a[href]')]);
  const handles = links.flatMap((link) => {
    const url = linkOf(link, base);
    return url?.hostname === base.hostname ? (profileIn(url) ?? []) : [];
  });
  return [...new Set(handles)];
}
