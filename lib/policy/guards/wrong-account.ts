import { type BrandAccount, isBrand, type PlatformId } from '@/lib/conversations/account';
import type { ActingAccount } from '@/lib/conversations/composer';
import type { Words } from '@/lib/shared/words';
import type { Guarded } from './guard-finding';

export type Acting = {
  readonly acting: ActingAccount;
  /** The responder said on this page that the account is right. */
  readonly actingConfirmed: boolean;
  readonly platform: PlatformId;
  readonly brandAccounts: readonly BrandAccount[];
};

const WRONG_ACCOUNT = 'guard.wrong-account';

/**
 * Another account than the brand's would post. Says nothing while the page does not show whose it is, while no account
 * of this site is set, or once the responder said that it is right. It is about no words: the place is empty, at 0.
 */
export function wrongAccount(
  { acting, actingConfirmed, platform, brandAccounts }: Acting,
  words: Words,
): Guarded[] {
  const { known, account } = acting;
  const isSet = brandAccounts.some((own) => own.platform === platform);
  if (!known || account === null || actingConfirmed || !isSet) return [];
  if (isBrand(account, platform, brandAccounts)) return [];
  const name = account.handle === null ? account.name : `@${account.handle}`;
  return [
    {
      // A reason for one account is none for another.
      ruleId: `${WRONG_ACCOUNT}.${name}`,
      title: words('guard_wrong_account'),
      reason: words('guard_wrong_account_reason', name),
      start: 0,
      end: 0,
      matched: '',
      wording: null,
    },
  ];
}
