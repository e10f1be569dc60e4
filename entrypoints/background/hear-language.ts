import { browser } from 'wxt/browser';
import type { Comment } from '@/lib/conversations/comment';
import type { CuecardDatabase } from '@/lib/database/database';
import { languageByWords, spokenText } from '@/lib/triage/language/language-by-words';

/**
 * The languages of comments whose page states none, by key: as their words clearly say, or else as the browser is sure
 * of. What was read before is not asked again; where nothing is clear, what was known stays.
 */
export async function hearLanguages(
  db: CuecardDatabase,
  comments: readonly Comment[],
): Promise<ReadonlyMap<string, string>> {
  const unstated = comments.filter(({ lang }) => lang === null);
  const rows = await db.comments.bulkGet(unstated.map(({ key }) => key));
  const heard = await Promise.all(
    unstated.map(async ({ key, text }, place) => {
      const before = rows[place];
      const known = before?.triage?.lang ?? null;
      const isRead = before?.triage && !before.triage.stale && before.text === text;
      return [key, isRead ? known : ((await hearLanguage(text)) ?? known)] as const;
    }),
  );
  return new Map(heard.flatMap(([key, lang]) => (lang === null ? [] : [[key, lang] as const])));
}

/** ISO 639-1, null where unsure. */
export async function hearLanguage(text: string): Promise<string | null> {
  return languageByWords(text) ?? (await browserHears(spokenText(text)));
}

/** Chromium answers no shorter text (2026-11), and Firefox guesses at them. A browser that fails at it tells nothing. */
const FEWEST_BYTES = 50;

async function browserHears(text: string): Promise<string | null> {
  if (new TextEncoder().encode(text).length < FEWEST_BYTES) return null;
  const heard = await browser.i18n.detectLanguage(text).catch(() => undefined);
  const first = heard?.isReliable ? heard.languages[0]?.language : undefined;
  // "ru-Latn" is Russian in letters that no reply has.
  return first && /^[a-z]{2}$/.test(first) ? first : null;
}
