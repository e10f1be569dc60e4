import type { BrandAccount } from '@/lib/conversations/account';
import { type Comment, isCustomerComment } from '@/lib/conversations/comment';
import { createPageMemory } from '@/lib/platforms/page-memory';
import type { Platform, ReadContext } from '@/lib/platforms/platform';
import { platformFor } from '@/lib/platforms/registry';

/** Reads a page as it changes, the way the content script does; bundled and put into an isolated world of it. */
export interface Follower {
  /** Everything read so far, in its richest reading. */
  comments(): (Comment & { customer: boolean })[];
  /** Ids that two mounted containers of the subject showed at the same time. */
  doubled(): string[];
  composers(): { answers: unknown; audience: unknown; isFocused: boolean }[];
  /** The position of the site's own reply button of a comment: for the test to press. */
  replyButton(id: string): { x: number; y: number } | undefined;
  /** Scrolls by a screen, or to the last comment of a dialog; false at the end. */
  scrollOn(): boolean;
}

declare global {
  var followPage: (brand: BrandAccount[]) => Follower;
}

globalThis.followPage = (brand) => {
  const found = platformFor(new URL(location.href));
  if (!found) throw new Error(`no platform claims ${location.href}`);
  return follow(found, brand);
};

function follow(platform: Platform, brand: BrandAccount[]): Follower {
  const commentsById = new Map<string, Comment>();
  const doubled = new Set<string>();
  const memory = createPageMemory();

  function context(): ReadContext | undefined {
    const url = new URL(location.href);
    const page = platform.page(url);
    const subject = platform.subject(document, url);
    return page && subject ? { url, page, subject, brand, memory } : undefined;
  }

  function read(containers: Iterable<Element>): void {
    const current = context();
    if (!current) return;
    for (const container of containers) {
      const comment = container.isConnected ? platform.readComment(container, current) : undefined;
      if (comment) commentsById.set(comment.id, comment);
    }
  }

  /** Once more over all that is mounted: what mounted meanwhile proves more, and no two may show one comment. */
  function settle(): void {
    const current = context();
    if (!current) return;
    const mounted = platform.candidates(current.subject);
    read(mounted);
    const ids = mounted.flatMap((container) => platform.readComment(container, current)?.id ?? []);
    for (const id of ids.filter((one, index) => ids.indexOf(one) !== index)) doubled.add(id);
  }

  new MutationObserver((records) => read(touched(platform, records))).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: [...platform.watchedAttributes],
  });
  settle();

  return {
    comments: () => {
      settle();
      return [...commentsById.values()].map((one) => ({ ...one, customer: isCustomerComment(one, brand) }));
    },
    doubled: () => [...doubled],
    composers: () => {
      const all = platform.composers(document, new URL(location.href));
      return all.map(({ answers, audience, editable }) => ({
        answers,
        audience,
        isFocused: editable === document.activeElement,
      }));
    },
    replyButton(id) {
      const current = context();
      const mounted = current ? platform.candidates(current.subject) : [];
      const container = mounted.find((one) => current && platform.readComment(one, current)?.id === id);
      const button = container && platform.replyButton(container);
      button?.scrollIntoView({ block: 'center' });
      const box = button?.getBoundingClientRect();
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },
    scrollOn() {
      settle();
      const subject = context()?.subject;
      return subject?.matches('[role=dialog]') ? toLast(platform, subject) : byScreen();
    },
  };
}

function touched(platform: Platform, records: readonly MutationRecord[]): Set<Element> {
  const containers = new Set<Element>();
  for (const { target, addedNodes } of records) {
    const around = platform.containerOf(target);
    if (around) containers.add(around);
    for (const node of addedNodes)
      if (node instanceof Element)
        for (const container of platform.candidates(node)) containers.add(container);
  }
  return containers;
}

function byScreen(): boolean {
  const before = scrollY;
  scrollBy(0, innerHeight * 0.8);
  return scrollY > before;
}

let lastShown: Element | undefined;
function toLast(platform: Platform, subject: Element): boolean {
  const last = platform.candidates(subject).at(-1);
  const isNew = last !== lastShown;
  lastShown = last;
  last?.scrollIntoView({ block: 'start' });
  return isNew;
}
