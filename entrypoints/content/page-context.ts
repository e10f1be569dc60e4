import { type BrandAccount, isBrand } from '@/lib/conversations/account';
import type { ActingAccount } from '@/lib/conversations/composer';
import type { CaretMemory } from '@/lib/editors/caret-memory';
import type { PageSettings } from '@/lib/messaging/page-settings';
import type { PageKind, Platform } from '@/lib/platforms/platform';
import type { Words } from '@/lib/shared/words';
import type { PageLink } from './page-link';

/** What the parts of the content script share. Everything ends with `signal`. */
export interface PageContext {
  readonly root: Document;
  readonly view: Window;
  readonly platform: Platform;
  readonly link: PageLink;
  readonly words: Words;
  /** BCP 47, of the browser's interface. */
  readonly lang: string;
  readonly carets: CaretMemory;
  readonly signal: AbortSignal;
  settings(): PageSettings;
  /** Key of the comment being worked on. */
  selected(): string | null;
  url(): URL;
  page(): PageKind | undefined;
}

/** The acting account as the page proves it, and whether an insertion may go ahead under it. */
export interface ActingCheck {
  readonly acting: ActingAccount;
  readonly verdict: 'right' | 'unknown' | 'wrong';
}

/** With no brand account set for the site, the acting account is the brand. */
export function brandOf({ platform, settings, root }: PageContext): readonly BrandAccount[] {
  const configured = settings().brandAccounts.filter((own) => own.platform === platform.id);
  if (configured.length > 0) return configured;
  const { known, account } = platform.actingAccount(root, []);
  if (!known || !account) return [];
  return [{ platform: platform.id, handle: account.handle ?? '', name: account.name }];
}

export function checkActing({ platform, settings, root }: PageContext): ActingCheck {
  const configured = settings().brandAccounts.filter((own) => own.platform === platform.id);
  const acting = platform.actingAccount(root, configured);
  if (!acting.known) return { acting, verdict: 'unknown' };
  if (configured.length === 0) return { acting, verdict: 'right' };
  const isOurs = acting.account !== null && isBrand(acting.account, platform.id, configured);
  return { acting, verdict: isOurs ? 'right' : 'wrong' };
}
