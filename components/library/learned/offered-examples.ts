import { choicesAfter } from '@/lib/database/choices';
import type { CuecardDatabase } from '@/lib/database/database';
import type { ChoiceRow } from '@/lib/database/learning-records';
import type { ExamplesOf } from '@/lib/library/exchange/cuecard-examples';
import type { Snippet } from '@/lib/library/snippet';
import { exampleKey, exampleOf } from '../example-texts';

/** Of each reply the newest: a list that a person is to read, and a reply gains from some. */
export const MOST_OF_EACH = 20;

/**
 * Comments for which a reply was taken and kept, as examples it does not have yet: nobody is named in them, and
 * personal data is covered. By the title of the reply, the newest comments first.
 */
export async function offeredExamples(db: CuecardDatabase): Promise<ExamplesOf[]> {
  const choices = await choicesAfter(db, null);
  const doubted = new Set(choices.filter(isDoubt).map(pairOf));
  const texts = new Map<string, string[]>();
  for (const choice of choices.reverse()) {
    if (isDoubt(choice) || doubted.has(pairOf(choice))) continue;
    texts.set(choice.snippetId, [...(texts.get(choice.snippetId) ?? []), choice.text]);
  }
  const snippets = await db.snippets.bulkGet([...texts.keys()]);
  const offered = snippets.flatMap((snippet) => {
    if (!snippet || snippet.deletedAt !== null) return [];
    const examples = newExamples(texts.get(snippet.id) ?? [], snippet);
    return examples.length === 0 ? [] : [{ ...namesOf(snippet), examples }];
  });
  return offered.sort((a, b) => a.title.localeCompare(b.title) || (a.id < b.id ? -1 : 1));
}

function newExamples(texts: readonly string[], { examples }: Snippet): string[] {
  const known = new Set(examples.map(exampleKey));
  const found: string[] = [];
  for (const text of texts) {
    if (found.length === MOST_OF_EACH) break;
    const example = exampleOf(text);
    const key = example.toLowerCase();
    if (key === '' || known.has(key)) continue;
    known.add(key);
    found.push(example);
  }
  return found;
}

/** A reply that came from another Cuecard is known there by the id it had there. */
function namesOf({ id, code, origin, texts }: Snippet): Omit<ExamplesOf, 'examples'> {
  return { id: origin?.system === 'cuecard' ? origin.id : id, code, title: texts[0]?.title ?? '' };
}

function isDoubt({ kind }: ChoiceRow): boolean {
  return kind === 'rejected' || kind === 'edited';
}

function pairOf({ commentKey, snippetId }: ChoiceRow): string {
  return `${commentKey} ${snippetId}`;
}
