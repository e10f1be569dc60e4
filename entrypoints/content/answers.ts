import { commentKey } from '@/lib/conversations/comment';
import type { Composer } from '@/lib/platforms/platform';
import type { PageContext } from './page-context';

/** Whether what is posted from this composer would stand under that comment. */
export function answersComment(composer: Composer, platformId: string, key: string): boolean {
  const { answers } = composer;
  return answers.kind === 'comment' && answers.ids.some((id) => commentKey(platformId, id) === key);
}

/** Every open composer that belongs to the comment, in page order. */
export function composersFor({ platform, root, url }: PageContext, key: string): Composer[] {
  return platform.composers(root, url()).filter((composer) => answersComment(composer, platform.id, key));
}

/** The one open composer that belongs to the comment. Two would be a guess. */
export function composerFor(context: PageContext, key: string): Composer | undefined {
  const [composer, second] = composersFor(context, key);
  return second ? undefined : composer;
}

/** The comment a composer answers, preferring the one that is being worked on where the page cannot tell. */
export function answeredKey(composer: Composer, platformId: string, selected: string | null): string | null {
  const { answers } = composer;
  if (answers.kind !== 'comment') return null;
  if (selected !== null && answersComment(composer, platformId, selected)) return selected;
  const [first] = answers.ids;
  return first === undefined ? null : commentKey(platformId, first);
}
