import type { Account } from '@/lib/conversations/account';
import { elementOf, onlyOne, ownPathOf } from '../ownership';
import { visibleText } from '../visible-text';
import { handleInPath, postInPath } from './addresses';
import { isOwn, type PostParts } from './parts';
import { NAMES, SELECTORS } from './selectors';

/** What the site itself uses to tell one post from another. */
export interface PostIdentity {
  readonly id: string;
  readonly handle: string | undefined;
  readonly permalink: string;
  /** Milliseconds since 1970 UTC. */
  readonly postedAt: number | null;
}

export function postOf(node: Node): Element | undefined {
  return elementOf(node)?.closest(SELECTORS.post) ?? undefined;
}

/** The post's own match: not one in a post that it quotes. */
export function ownMatch(post: Element, selector: string): HTMLElement | undefined {
  return ownMatches(post, selector)[0];
}

function ownMatches(post: Element, selector: string): HTMLElement[] {
  return [...post.querySelectorAll<HTMLElement>(selector)].filter((found) => isOwn(found, post));
}

export function identityOf(post: Element, base: URL): PostIdentity | undefined {
  return readIdentity(ownMatches(post, SELECTORS.time), base);
}

/** From the links around the times of a post, of which it has exactly one of its own. */
export function readIdentity(times: readonly Element[], base: URL): PostIdentity | undefined {
  const identities = times.flatMap((time) => identityFrom(time, base) ?? []);
  return onlyOne(identities.map(({ id }) => id)) === undefined ? undefined : identities[0];
}

/**
 * Name and handle as the post's head shows them. `undefined` when head, permalink and portrait name different people,
 * as they do for a moment while the site puts another post into the same elements.
 */
export function readAuthor(parts: PostParts, identity: PostIdentity, base: URL): Account | undefined {
  const links = parts.linksInHead.flatMap((link) => personIn(link, base) ?? []);
  const shown = links.filter(isHandleText).map(({ text }) => text.slice(1));
  const handle = onlyOne(shown) ?? onlyOne(links.map((link) => link.handle));
  if (handle === undefined || !agrees(handle, [identity.handle, handleOfAvatar(parts.avatar)]))
    return undefined;
  const named = links.find((link) => isSameHandle(link.handle, handle) && !isHandleText(link));
  return { name: named ? named.text : handle, handle };
}

/** A link to somebody: whose, and what it shows. */
interface PersonLink {
  readonly handle: string;
  readonly text: string;
}

function personIn(link: Element, base: URL): PersonLink | undefined {
  const handle = handleOfLink(link, base);
  return handle === undefined ? undefined : { handle, text: visibleText(link) };
}

export function handleOfLink(link: Element, base: URL): string | undefined {
  const path = ownPathOf(link, base);
  return path === undefined ? undefined : handleInPath(path);
}

/** The handle in `UserAvatar-Container-<handle>`. */
export function handleOfAvatar(avatar: Element | null | undefined): string | undefined {
  const handle = avatar?.getAttribute('data-testid')?.replace(NAMES.avatar, '');
  return handle !== undefined && /^\w{1,15}$/.test(handle) ? handle : undefined;
}

export function isSameHandle(first: string | undefined, second: string | undefined): boolean {
  return first !== undefined && first.toLowerCase() === second?.toLowerCase();
}

function identityFrom(time: Element, base: URL): PostIdentity | undefined {
  const link = time.parentElement;
  const path = link ? ownPathOf(link, base) : undefined;
  const address = path === undefined ? undefined : postInPath(path);
  if (!address) return undefined;
  const postedAt = Date.parse(time.getAttribute('datetime') ?? '');
  const permalink = `${base.origin}/${address.handle ?? 'i'}/status/${address.id}`;
  return {
    id: address.id,
    handle: address.handle,
    permalink,
    postedAt: Number.isNaN(postedAt) ? null : postedAt,
  };
}

function isHandleText({ text }: PersonLink): boolean {
  return /^@\w{1,15}$/.test(text);
}

function agrees(handle: string, others: readonly (string | undefined)[]): boolean {
  return others.every((other) => other === undefined || isSameHandle(other, handle));
}
