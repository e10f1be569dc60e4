import { climb, elementOf, matchesIn, onlyOne } from '../ownership';
import type { Answers, Composer, KeyPress } from '../platform';
import { pageOfX } from './addresses';
import { partsOf } from './parts';
import { handleOfAvatar, identityOf, isSameHandle, ownMatch, readAuthor } from './post';
import { SELECTORS } from './selectors';

const AREAS = `${SELECTORS.textArea}, ${SELECTORS.messageArea}`;
const SUBMITS = `${SELECTORS.submit}, ${SELECTORS.messageSubmit}`;

export function composers(root: ParentNode, url: URL): Composer[] {
  const areas = matchesIn(root, AREAS).filter(isArea);
  const editables = new Set(areas.flatMap((area) => editableIn(area) ?? []));
  return [...editables].map((editable) => composerFrom(editable, url));
}

export function composerOf(node: Node, url: URL): Composer | undefined {
  const editable = editableAround(node);
  return editable ? composerFrom(editable, url) : undefined;
}

/** A press on a button that is off posts nothing. */
export function submits(target: Node, url: URL): Composer | undefined {
  const button = elementOf(target)?.closest<HTMLElement>(SUBMITS);
  if (!button || button.getAttribute('aria-disabled') === 'true' || button.hasAttribute('disabled'))
    return undefined;
  const box = climb(button, (element) => element.querySelector(AREAS) !== null);
  const composer = box ? composers(box, url)[0] : undefined;
  return composer?.submit === button ? composer : undefined;
}

/** Ctrl or Cmd with Enter posts; in private messages Enter alone sends. */
export function submitKeys(press: KeyPress, { audience }: Composer): boolean {
  if (press.key !== 'Enter' || press.isComposing) return false;
  return press.ctrlKey || press.metaKey || (audience === 'private' && !press.shiftKey);
}

function composerFrom(editable: HTMLElement, url: URL): Composer {
  const isMessage = editable.closest(SELECTORS.messageArea) !== null;
  const holder = climb(editable, (element) => element.querySelector(SUBMITS) !== null, limitOf(editable));
  const submit = holder ? onlyOne(holder.querySelectorAll<HTMLElement>(SUBMITS)) : undefined;
  const dialog = editable.closest<HTMLElement>(SELECTORS.dialog) ?? undefined;
  return {
    editable,
    box: submit && holder instanceof HTMLElement ? holder : (editable.parentElement ?? editable),
    answers: isMessage ? { kind: 'unknown' } : answersOf(editable, dialog, url),
    audience: isMessage ? 'private' : 'public',
    submit,
    dialog,
  };
}

/** A box never reaches beyond its dialog or the cell it stands in. */
function limitOf(editable: Element): Element | null {
  return editable.closest(`${SELECTORS.dialog}, ${SELECTORS.cell}, ${SELECTORS.column}`);
}

function answersOf(editable: HTMLElement, dialog: HTMLElement | undefined, url: URL): Answers {
  if (dialog) return answersInDialog(editable, dialog, url);
  const page = pageOfX(url);
  if (page?.kind === 'timeline' && !editable.closest(SELECTORS.cell)) return { kind: 'nothing' };
  return page?.kind === 'status' ? answersInPage(editable, page.postId, url) : { kind: 'unknown' };
}

/** On a status page the box stands in or beside the cell of the post that the address names. */
function answersInPage(editable: HTMLElement, postId: string, url: URL): Answers {
  const post = editable.closest(SELECTORS.cell)?.querySelector(SELECTORS.post);
  if (!post) return { kind: 'comment', ids: [postId], author: undefined };
  const identity = identityOf(post, url);
  if (identity?.id !== postId) return { kind: 'unknown' };
  return { kind: 'comment', ids: [postId], author: readAuthor(partsOf(post), identity, url) };
}

/** The dialog shows the post it answers above the editor, with its links or, in some builds, without any. */
function answersInDialog(editable: HTMLElement, dialog: HTMLElement, url: URL): Answers {
  const shown = [...dialog.querySelectorAll(SELECTORS.post)].at(-1);
  const stated = url.searchParams.get('in_reply_to');
  if (!shown) return withoutPost(stated, url);
  const identity = identityOf(shown, url) ?? sameElsewhere(shown, editable, url);
  const id = identity?.id ?? stated;
  if (id === null || (stated !== null && stated !== id)) return { kind: 'unknown' };
  return {
    kind: 'comment',
    ids: [id],
    author: identity ? readAuthor(partsOf(shown), identity, url) : undefined,
  };
}

function withoutPost(stated: string | null, url: URL): Answers {
  if (stated !== null) return { kind: 'comment', ids: [stated], author: undefined };
  return url.pathname === '/compose/post' ? { kind: 'nothing' } : { kind: 'unknown' };
}

/** A post shown without its permalink is the one of the page behind with the same author and second. */
function sameElsewhere(shown: Element, editable: HTMLElement, url: URL) {
  const handle = handleOfAvatar(ownMatch(shown, SELECTORS.avatar));
  const time = ownMatch(shown, 'time')?.getAttribute('datetime');
  if (!handle || !time) return undefined;
  const others = [...editable.ownerDocument.querySelectorAll(`${SELECTORS.column} ${SELECTORS.post}`)];
  const identities = others.flatMap((post) => identityOf(post, url) ?? []);
  const same = identities.filter(
    (other) => isSameHandle(other.handle, handle) && other.postedAt === Date.parse(time),
  );
  return onlyOne(same.map(({ id }) => id)) === undefined ? undefined : same[0];
}

function editableAround(node: Node): HTMLElement | undefined {
  const area = climb(node, (element) => isArea(element) || areasIn(element).length > 0);
  if (!area) return undefined;
  return isArea(area) ? editableIn(area) : onlyOne(areasIn(area).flatMap((found) => editableIn(found) ?? []));
}

function areasIn(element: Element): HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>(AREAS)].filter(isArea);
}

/** Not its label, and not the wrapper whose name begins the same. */
function isArea(element: Element): element is HTMLElement {
  const testId = element.getAttribute('data-testid') ?? '';
  return /^tweetTextarea_\d+$/.test(testId) || testId === 'dmComposerTextInput';
}

function editableIn(area: HTMLElement): HTMLElement | undefined {
  if (area.matches(SELECTORS.editable)) return area;
  return area.querySelector<HTMLElement>(SELECTORS.editable) ?? undefined;
}
