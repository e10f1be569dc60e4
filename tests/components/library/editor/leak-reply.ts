import { page } from 'vitest/browser';
import { recordSeen } from '@/lib/database/comments';
import type { CuecardDatabase } from '@/lib/database/database';
import { approve, handIn, openRevision, saveRevision } from '@/lib/database/revisions';
import type { SnippetContent } from '@/lib/library/snippet';
import { MINUTE_MS } from '@/lib/shared/clock';
import { aPlaceholder, aSnippet, aText } from '@/tests/fixtures/snippets';
import { type HarnessOptions, NOW } from '../harness';
import { aComment } from '../records';

export const LEAK = 'leak';

const ENGLISH =
  'Hi {{ customer_name }}, a {{ model }} shouldn’t leak, and we’re sorry for the trouble. Please unplug it and empty the tank for now. Could you DM us your order number? I’m {{ responder_name }}, and I’ll stay with you until it’s fixed.';
const GERMAN =
  'Hallo {{ customer_name }}, eine {{ model }} sollte nicht lecken. Bitte ziehen Sie den Stecker und leeren Sie den Tank. – {{ responder_name }}';
const SPANISH = 'Hola {{ customer_name }}, una {{ model }} no debería gotear. Desenchúfela, por favor.';

/** A reply in three languages with a live version 2, a version 3 being written, and a comment it answers. */
export async function leakInStore(db: CuecardDatabase): Promise<void> {
  await db.snippets.put(
    aSnippet(LEAK, '', '', {
      code: 'leak-first-reply',
      folder: 'Leaks and faults',
      texts: [
        aText('en', 'Leak under the machine: first reply', ENGLISH.replace(' for now', '')),
        aText('de', 'Leck unter der Maschine: erste Antwort', GERMAN),
        aText('es', 'Fuga bajo la máquina: primera respuesta', SPANISH),
      ],
      placeholders: [
        aPlaceholder('model', {
          label: 'Which model?',
          example: 'Duo',
          type: 'choice',
          choices: ['One', 'Duo', 'Pour'],
        }),
      ],
      examples: ['My Duo leaks from underneath', 'there is a puddle under the machine'],
      counterExamples: ['The steam burned my hand'],
      tags: ['leak', 'fault'],
      owner: 'Ines Cardoso',
      reviewBy: '2027-05-19',
    }),
  );
  await write(db, 'Priya Nair', 'Says what to do now', (content) => withEnglish(content, ENGLISH), true);
  await write(db, 'Ines Cardoso', '', (content) =>
    withEnglish(
      content,
      ENGLISH.replace('we’re sorry for the trouble', 'I’m sorry you’re in week three of this'),
    ),
  );
  const comments = [
    aComment({
      id: '9',
      author: { name: 'Marit Olsen', handle: 'marit' },
      text: 'Third week in a row my Duo leaks from underneath. Do you even test these?',
    }),
    aComment({ id: '8', author: { name: 'Teo Lindgren', handle: 'teo' }, text: 'Is anybody there at all?' }),
  ];
  await recordSeen(db, comments, NOW - 5 * MINUTE_MS, () => ({ risk: null, words: [], lang: 'en' }));
}

export async function write(
  db: CuecardDatabase,
  name: string,
  note: string,
  change: (content: SnippetContent) => SnippetContent,
  isApproved = false,
): Promise<void> {
  const who = { name, now: NOW - 10 * MINUTE_MS };
  const opened = await openRevision(db, LEAK, who);
  if (!opened.ok) throw new Error(opened.failure.type);
  const { id, edit, content } = opened.value;
  const saved = await saveRevision(db, id, { content: change(content), note, edit }, who);
  if (!saved.ok) throw new Error(saved.failure.type);
  if (!isApproved) return;
  const handed = await handIn(db, id, saved.value.edit, who);
  if (!handed.ok) throw new Error(handed.failure.type);
  const approved = await approve(db, id, handed.value.edit, who);
  if (!approved.ok) throw new Error(approved.failure.type);
}

export function withEnglish(content: SnippetContent, body: string): SnippetContent {
  return { ...content, texts: content.texts.map((text) => (text.lang === 'en' ? { ...text, body } : text)) };
}

/** The reply in its editor. */
export const LEAK_OPEN: HarnessOptions = {
  hash: `#replies/edit/${LEAK}`,
  prepare: leakInStore,
  settings: { responderName: 'Ines Cardoso', brandName: 'Brevoli' },
};

export const body = (language = 'English') => page.getByRole('textbox', { name: `Reply in ${language}` });
