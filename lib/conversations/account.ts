import * as z from 'zod/mini';

/** Sites are named by a short lower-case id, the same as their folder in `lib/platforms`. */
export const platformIdSchema = z.enum(['x', 'facebook']);
export type PlatformId = z.infer<typeof platformIdSchema>;

/**
 * Somebody who writes on a site. `handle` is what the site uses in links, without "@" (X handle, Facebook
 * vanity name or numeric id); `null` where the page shows none.
 */
export const accountSchema = z.object({ name: z.string(), handle: z.nullable(z.string()) });
export type Account = z.infer<typeof accountSchema>;

/** An account the team answers with. At least one of `handle` and `name` is not empty. */
export const brandAccountSchema = z.object({
  platform: platformIdSchema,
  handle: z.string(),
  name: z.string(),
});
export type BrandAccount = z.infer<typeof brandAccountSchema>;

/** True when `account` is one of the brand's on that site: same handle, or, where a handle is unknown, same name. */
export function isBrand(account: Account, platform: PlatformId, brand: readonly BrandAccount[]): boolean {
  return brand.some((own) => own.platform === platform && isSame(account, own));
}

function isSame(account: Account, own: BrandAccount): boolean {
  if (account.handle !== null && own.handle !== '' && isComparable(account.handle, own.handle)) {
    return fold(account.handle) === fold(own.handle);
  }
  return own.name !== '' && fold(account.name) === fold(own.name);
}

/** Facebook links one account by its vanity name here and by its number there: those two say nothing of each other. */
function isComparable(a: string, b: string): boolean {
  return /^\d+$/.test(a) === /^\d+$/.test(b);
}

function fold(word: string): string {
  return word.replace(/^@/, '').trim().toLowerCase();
}
