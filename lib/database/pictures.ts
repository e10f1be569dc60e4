import type { CuecardDatabase } from './database';
import type { PictureRow } from './picture-record';

/** Keeps the picture of a case, in the place of the one before. */
export async function keepPicture(db: CuecardDatabase, picture: Omit<PictureRow, 'schema'>): Promise<void> {
  await db.pictures.put({ ...picture, schema: 1 });
}

export function pictureOf(db: CuecardDatabase, escalationId: string): Promise<PictureRow | undefined> {
  return db.pictures.get(escalationId);
}

export async function dropPicture(db: CuecardDatabase, escalationId: string): Promise<void> {
  await db.pictures.delete(escalationId);
}

/** Pictures of these comments, or of before `limit` (milliseconds since 1970 UTC): what was seen in them goes too. */
export async function forgetPictures(
  db: CuecardDatabase,
  { keys = [], limit = 0 }: { readonly keys?: readonly string[]; readonly limit?: number },
): Promise<void> {
  const theirs = new Set(keys);
  await db.pictures.filter(({ commentKey, at }) => theirs.has(commentKey) || at < limit).delete();
}
