import { NAMES, SELECTORS } from './selectors';

/** What a post shows of its own: nothing of a post that it quotes. Lists are in page order. */
export interface PostParts {
  readonly times: readonly Element[];
  readonly avatar?: HTMLElement;
  /** The row of name and handle. */
  readonly head?: HTMLElement;
  readonly text?: HTMLElement;
  readonly showMore?: HTMLElement;
  /** Pictures, and players inside them or without one. */
  readonly media: readonly Element[];
  readonly linksInHead: readonly Element[];
  /** Between head and text: the "Replying to" line. */
  readonly linksBetween: readonly Element[];
  readonly linksInText: readonly Element[];
}

type Found = {
  -readonly [part in keyof PostParts]: PostParts[part] extends readonly Element[]
    ? Element[]
    : PostParts[part];
};

/** Finds all parts in one pass over the post. A timeline shows hundreds of posts a minute. */
export function partsOf(post: Element): PostParts {
  const found: Found = {
    times: [],
    media: [],
    linksInHead: [],
    linksBetween: [],
    linksInText: [],
  };
  let quoted: Element | undefined;
  for (const element of post.querySelectorAll<HTMLElement>(PARTS)) {
    if (quoted?.contains(element)) continue;
    if (element.matches(POST_OR_QUOTE)) {
      quoted = element;
      continue;
    }
    note(found, element);
    if (element.localName === 'a') noteLink(found, element);
  }
  return found;
}

/** Whether the element is the post's own, not one of a post that it quotes. */
export function isOwn(element: Element, post: Element): boolean {
  return element.closest(POST_OR_QUOTE) === post;
}

function note(found: Found, element: HTMLElement): void {
  const name = element.getAttribute('data-testid') ?? '';
  if (element.localName === 'time') found.times.push(element);
  else if (name === NAMES.authorRow) found.head ??= element;
  else if (name === NAMES.text) found.text ??= element;
  else if (name === NAMES.showMore) found.showMore ??= element;
  else if (name === NAMES.picture || name === NAMES.video) found.media.push(element);
  else if (name.startsWith(NAMES.avatar)) found.avatar ??= element;
}

function noteLink(found: Found, link: Element): void {
  if (found.text?.contains(link)) found.linksInText.push(link);
  else if (found.head?.contains(link)) found.linksInHead.push(link);
  else if (found.head && !found.text) found.linksBetween.push(link);
}

const POST_OR_QUOTE = `${SELECTORS.post}, ${SELECTORS.quote}`;
/** Broad: the browser tests every selector on every element, and few elements carry a test id. */
const PARTS = [POST_OR_QUOTE, SELECTORS.time, 'a[href]', '[data-testid]'].join();
