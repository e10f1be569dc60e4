import type { Account } from '@/lib/conversations/account';
import { climb, elementOf, isBefore, matchesIn, onlyOne } from '../ownership';
import type { Answers, Composer, KeyPress } from '../platform';
import { visibleText } from '../visible-text';
import { pageOfFacebook } from './addresses';
import { type ArticleIdentity, commentArticles, readAuthor, readIdentity } from './article';
import { SELECTORS } from './selectors';

export function composers(root: ParentNode, url: URL): Composer[] {
  return matchesIn(root, SELECTORS.editable).map((editable) => composerFrom(editable, url));
}

export function composerOf(node: Node, url: URL): Composer | undefined {
  const editable = elementOf(node)?.closest<HTMLElement>(SELECTORS.editable) ?? editableBelow(node);
  return editable ? composerFrom(editable, url) : undefined;
}

/** A press on a button that is off posts nothing. */
export function submits(target: Node, url: URL): Composer | undefined {
  const button = elementOf(target)?.closest<HTMLElement>(SELECTORS.button);
  if (!button || button.getAttribute('aria-disabled') === 'true') return undefined;
  const composer = composerOf(button, url);
  return composer?.submit === button ? composer : undefined;
}

/** Enter publishes at once, here and in private messages; with Shift it makes a line. */
export function submitKeys({ key, shiftKey, isComposing }: KeyPress): boolean {
  return key === 'Enter' && !shiftKey && !isComposing;
}

function composerFrom(editable: HTMLElement, url: URL): Composer {
  const holder = climb(editable, (element) => element.querySelector(SELECTORS.button) !== null);
  const box = holder instanceof HTMLElement && editablesIn(holder).length === 1 ? holder : undefined;
  const dialog = editable.closest<HTMLElement>(SELECTORS.modal) ?? undefined;
  const base = { editable, box: box ?? editable, submit: box ? submitIn(box) : undefined, dialog };
  if (isPrivate(editable, url)) return { ...base, answers: { kind: 'unknown' }, audience: 'private' };
  const answers = answersOf(editable, url);
  return { ...base, answers, audience: answers.kind === 'unknown' ? undefined : 'public' };
}

/** Of the box's buttons the only one that can be off, else the last. */
function submitIn(box: HTMLElement): HTMLElement | undefined {
  const buttons = [...box.querySelectorAll<HTMLElement>(SELECTORS.button)];
  return onlyOne(buttons.filter((button) => button.hasAttribute('aria-disabled'))) ?? buttons.at(-1);
}

/** A conversation in the corner is a dialog too, but not modal, and holds the rows of its messages. */
function isPrivate(editable: Element, url: URL): boolean {
  if (pageOfFacebook(url)?.kind === 'messages') return editable.closest(SELECTORS.modal) === null;
  const dialog = editable.closest(SELECTORS.dialog);
  return (
    dialog !== null && !dialog.matches(SELECTORS.modal) && dialog.querySelector(SELECTORS.messages) !== null
  );
}

/**
 * By the nearest element around the box that also holds a comment or a post's own parts: a thread's reply box
 * stands beside the thread's comments, the box for a new comment beside the post or beside all threads.
 */
function answersOf(editable: HTMLElement, url: URL): Answers {
  const limit = editable.closest(`${SELECTORS.dialog}, ${SELECTORS.main}`);
  const around = outermostWrapper(editable) ?? climb(editable, holdsConversation, limit);
  if (!around) return { kind: 'unknown' };
  if (around.querySelector(SELECTORS.postPart)) return { kind: 'post' };
  const near = threadBefore(around, editable, url);
  const root = rootOf(near);
  if (root === undefined) return { kind: 'post' };
  if (near.every(({ identity }) => identity.id !== root))
    return answersBesideReplies(around, root, editable, url);
  return isThread(around) ? answersInThread(near, root, editable) : { kind: 'post' };
}

/** Replies have an element of their own, beside which the box may stand: the comment they answer is further out. */
function answersBesideReplies(around: Element, root: string, editable: HTMLElement, url: URL): Answers {
  const whole = climb(around, (element) => {
    return threadBefore(element, editable, url).some(({ identity }) => identity.id === root);
  });
  const thread = whole ? threadBefore(whole, editable, url) : [];
  return rootOf(thread) === root ? answersInThread(thread, root, editable) : { kind: 'unknown' };
}

function rootOf(thread: readonly ThreadComment[]): string | undefined {
  return onlyOne(thread.map(({ identity }) => identity.parentId ?? identity.id));
}

function outermostWrapper(editable: Element): Element | undefined {
  let outermost: Element | undefined;
  for (let wrapper = editable.closest(SELECTORS.wrapper); wrapper; ) {
    outermost = wrapper;
    wrapper = wrapper.parentElement?.closest(SELECTORS.wrapper) ?? null;
  }
  return outermost;
}

/** Without wrappers, a thread is told by its first article, which is a near child; a list of threads has none. */
function isThread(around: Element): boolean {
  if (around.matches(SELECTORS.wrapper)) return true;
  if (around.querySelector(SELECTORS.wrapper)) return false;
  return around.querySelector(`:scope > ${SELECTORS.article}, :scope > * > ${SELECTORS.article}`) !== null;
}

function threadBefore(around: Element, editable: Element, url: URL): ThreadComment[] {
  const articles = commentArticles(around).filter((article) => isBefore(article, editable));
  return articles.flatMap((article) => threadComment(article, url) ?? []);
}

function holdsConversation(element: Element): boolean {
  return element.querySelector(`${SELECTORS.commentLink}, ${SELECTORS.postPart}`) !== null;
}

interface ThreadComment {
  readonly identity: ArticleIdentity;
  readonly author: Account;
}

function threadComment(article: Element, url: URL): ThreadComment | undefined {
  const identity = readIdentity(article, url);
  const author = readAuthor(article, url);
  return identity && author ? { identity, author } : undefined;
}

/** The site begins a reply to one of several people with that person's name; without it the box is the thread's. */
function answersInThread(thread: readonly ThreadComment[], root: string, editable: HTMLElement): Answers {
  const named = namedFirst(thread, visibleText(editable));
  const answered = named.length > 0 ? named : thread.filter(({ identity }) => identity.id === root);
  const author = answered[0]?.author;
  return author
    ? { kind: 'comment', ids: answered.map(({ identity }) => identity.id), author }
    : { kind: 'unknown' };
}

/** The comments of the one whose name the draft begins with; of "Ann" and "Ann Lee" the longer. */
function namedFirst(thread: readonly ThreadComment[], draft: string): ThreadComment[] {
  const matching = thread.filter(({ author }) => author.name !== '' && draft.startsWith(author.name));
  const longest = Math.max(...matching.map(({ author }) => author.name.length));
  return matching.filter(({ author }) => author.name.length === longest);
}

function editableBelow(node: Node): HTMLElement | undefined {
  const around = climb(node, (element) => editablesIn(element).length > 0);
  return around ? onlyOne(editablesIn(around)) : undefined;
}

function editablesIn(element: Element): HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>(SELECTORS.editable)];
}
