import type { Account, BrandAccount, PlatformId } from '@/lib/conversations/account';
import type { Audience, Comment } from '@/lib/conversations/comment';
import type { ActingAccount } from '@/lib/conversations/composer';
import type { PageMemory } from './page-memory';

/**
 * One site as data and readers. Readers take an element and the page's address, never the global document; they
 * write nothing to the page and throw nothing. A page that is not what they expect is `undefined`.
 */
export interface Platform {
  readonly id: PlatformId;
  readonly name: string;
  /** For a MutationObserver's `attributeFilter`: sites reuse elements, and these tell that one shows another comment. */
  readonly watchedAttributes: readonly string[];

  /** True for at most one platform of the registry. */
  claims(url: URL): boolean;
  /** What the address promises; `undefined` where Cuecard has nothing to read or fill. */
  page(url: URL): PageKind | undefined;
  /**
   * Where to look: the one part of the page that the address is about. `undefined` while it is not mounted, or when
   * none or two of the known layouts match: after a few seconds that means the site has changed.
   */
  subject(root: ParentNode, url: URL): Element | undefined;

  /** Elements that each hold exactly one comment, `root` itself included, in page order. Cheap; some will be declined. */
  candidates(root: ParentNode): Element[];
  /** Cheap; another one when another comment stands in the container. `undefined` tells nothing. */
  glance(container: Element): string | undefined;
  /** The comment's element that `node` is in. */
  containerOf(node: Node): Element | undefined;
  /**
   * The comment in one of `candidates`; `undefined` for advertisements, quoted posts, cells that are not part of the
   * conversation, and anything without an id of its own. More is proven as more of the page mounts (ancestors on X
   * mount late), so an earlier container may read richer later: read again when candidates were added.
   */
  readComment(container: Element, context: ReadContext): Comment | undefined;
  /** Where a mark belongs: the end of the row with the author's name. */
  chipPlace(container: Element): ChipPlace | undefined;
  /** The site's own button that opens the reply box: to point at, never to press. */
  replyButton(container: Element): HTMLElement | undefined;

  /** Every open box one can write in, in page order. */
  composers(root: ParentNode, url: URL): Composer[];
  /** The composer that `node` (the editable, something in it or around it) belongs to. */
  composerOf(node: Node, url: URL): Composer | undefined;
  /** The composer whose own Post, Reply or Send button `target` is (in). */
  submits(target: Node, url: URL): Composer | undefined;
  /** Whether this key, pressed in `composer`, would make the site post. False during IME composition. */
  submitKeys(key: KeyPress, composer: Composer): boolean;

  /** Whose account would post, as far as the page proves it. */
  actingAccount(root: ParentNode, brand: readonly BrandAccount[]): ActingAccount;
}

export type PageKind =
  /** One post and its conversation. */
  | { readonly kind: 'status'; readonly postId: string }
  /** Many posts of many people. */
  | { readonly kind: 'timeline' }
  /** Posts that name the account that is logged in. */
  | { readonly kind: 'mentions' }
  /** The posts of one account; `handle` as in the address. */
  | { readonly kind: 'profile'; readonly handle: string }
  /** A dialog with an address of its own: what was read behind it stays, and so does the page kind before it. */
  | { readonly kind: 'overlay' }
  /** Private messages: composers, no comments. */
  | { readonly kind: 'messages' };

export interface ReadContext {
  readonly url: URL;
  readonly page: PageKind;
  /** From `subject()`: what lies outside is declined, such as the feed under a dialog. */
  readonly subject: Element;
  /** Decides only which of the posts above a comment is named as the one it stands under. */
  readonly brand: readonly BrandAccount[];
  /** One per page (`createPageMemory()`), thrown away on navigation: virtualised pages unmount what was already proven. */
  readonly memory: PageMemory;
}

export interface ChipPlace {
  readonly parent: Element;
  readonly before: Node | null;
}

export interface Composer {
  /** The contenteditable element or text field itself. */
  readonly editable: HTMLElement;
  /** The smallest element around the editable and its submit button. */
  readonly box: HTMLElement;
  readonly answers: Answers;
  /** `undefined` where the page proves neither. */
  readonly audience: Audience | undefined;
  readonly submit: HTMLElement | undefined;
  /** The modal dialog the composer is in. */
  readonly dialog: HTMLElement | undefined;
}

/** What a composer's text would be posted under. */
export type Answers =
  /**
   * A comment, by `Comment.id`. Several ids are comments of one author in one thread that the page does not tell
   * apart; the text would appear in the same place for each.
   */
  | { readonly kind: 'comment'; readonly ids: readonly string[]; readonly author: Account | undefined }
  /** A post that is itself no comment, as on Facebook. */
  | { readonly kind: 'post' }
  /** Nothing: it starts a post of its own. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unknown' };

/** Any `KeyboardEvent` is one. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly isComposing: boolean;
}
