import type { BrandAccount, PlatformId } from '@/lib/conversations/account';

export type AccountProblem = 'empty' | 'characters';

/** A handle as people write it ("@brevoli", "https://x.com/brevoli") to the one the site uses in links. */
export function handleFrom(typed: string, platform: PlatformId): string {
  const host = {
    x: /^(?:(?:www|mobile)\.)?(?:x|twitter)\.com\//i,
    facebook: /^(?:[\w-]+\.)?facebook\.com\//i,
  }[platform];
  const bare = typed.trim().replace(/^https?:\/\//i, '');
  const path = host.test(bare) ? bare.replace(host, '') : bare;
  const byId = /^profile\.php\?id=(\d+)/.exec(path)?.[1];
  return (
    byId ??
    path
      .replace(/^@/, '')
      .replace(/[/?#].*$/s, '')
      .trim()
  );
}

/** What keeps an account from ever matching; undefined when it is fine. X: letters, digits and "_", at most 15. */
export function accountProblem({ platform, handle, name }: BrandAccount): AccountProblem | undefined {
  if (handle.trim() === '' && name.trim() === '') return 'empty';
  if (platform === 'x' && handle === '') return 'empty';
  const shape = platform === 'x' ? /^\w{1,15}$/ : /^[\w.-]{0,80}$/;
  return shape.test(handle) ? undefined : 'characters';
}
