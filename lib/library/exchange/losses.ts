import { wholeContentOf } from '../carry-over';
import type { Snippet, SnippetContent } from '../snippet';
import type { Format, LibraryFile } from './format';
import { BLANK_CONTENT } from './own-record';
import { notesOn, type Problem, type ProblemWord } from './problem';
import { readLibraryFiles } from './read-library-file';
import type { IncomingReply } from './read-row';
import { isSame } from './same-data';
import { isZip, readZip } from './zip';

/**
 * What does not come back from written files, found by reading them again: one line for each field of each snippet
 * that reads differently. `snippets` in the order in which they were written.
 */
export function lossesOf(
  format: Format,
  snippets: readonly Snippet[],
  files: readonly LibraryFile[],
): Problem[] {
  const replies = readBack(format, files);
  return snippets.flatMap((snippet, nth) => {
    const notes = notesOn(snippet.code, nth + 1);
    const reply = replies[nth] ?? null;
    if (!reply) notes.refuse(null, 'exchange_loss_field');
    else for (const field of lostFields(snippet, reply)) notes.warn(field, wordOf(field, snippet));
    return notes.list;
  });
}

/** Another tool gets the first of what an optional part or a choice may say. */
function wordOf(field: string, { texts }: Snippet): ProblemWord {
  const hasLogic = /\{%-?\s*(if|unless|case|rotate)\b/.test(texts[0]?.body ?? '');
  return field === 'body' && hasLogic ? 'exchange_loss_logic' : 'exchange_loss_field';
}

function readBack(format: Format, files: readonly LibraryFile[]): (IncomingReply | null)[] {
  const unpacked = files.flatMap((file) => {
    if (!isZip(file)) return [file];
    const inside = readZip(file);
    return inside.ok ? inside.value : [];
  });
  const read = readLibraryFiles(format.name, unpacked, format.id);
  return read.ok ? read.value.rows.map(({ reply }) => reply) : [];
}

/** Fields of the content, and `title`, `body`, `lang`, `variants`, `languages` for what is in its texts. */
export function lostFields(snippet: Snippet, reply: IncomingReply): string[] {
  const { texts, code, ...content } = wholeContentOf(snippet);
  const read: Partial<SnippetContent> = { ...BLANK_CONTENT, ...reply.rest };
  const fields = new Map<string, unknown>(Object.entries(read));
  const rest = Object.entries(content).filter(([field, value]) => !isSame(value, fields.get(field)));
  return [
    ...(code === reply.code ? [] : ['code']),
    ...lostTexts(texts, reply),
    ...rest.map(([field]) => field),
  ];
}

function lostTexts(texts: SnippetContent['texts'], reply: IncomingReply): string[] {
  const { list } = reply.texts;
  if (isSame(texts, list)) return [];
  const [text] = texts;
  const [back] = list;
  if (!text || !back) return ['body'];
  const pairs: [string, unknown, unknown][] = [
    ['lang', text.lang, back.lang],
    ['title', text.title, back.title],
    ['body', text.body, back.body],
    ['variants', text.variants, back.variants],
    ['languages', texts.length, list.length],
    ['texts', text, back],
  ];
  const lost = pairs.filter(([, a, b]) => !isSame(a, b)).map(([field]) => field);
  return lost.length > 1 ? lost.filter((field) => field !== 'texts') : lost.length === 1 ? lost : ['texts'];
}
