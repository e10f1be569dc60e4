import type { PlatformId } from '@/lib/conversations/account';
import type { CuecardDatabase } from '@/lib/database/database';

/** How many comments `forgetAuthor` would drop for the same words. */
export function countOfAuthor(db: CuecardDatabase, platform: PlatformId, who: string): Promise<number> {
  const wanted = fold(who);
  return db.comments
    .filter(
      ({ platform: on, author }) =>
        on === platform && (fold(author.handle ?? '') === wanted || fold(author.name) === wanted),
    )
    .count();
}

function fold(who: string): string {
  return who.trim().replace(/^@/, '').toLowerCase();
}
