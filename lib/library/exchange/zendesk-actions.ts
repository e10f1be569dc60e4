import type { SnippetContent } from '../snippet';
import { isRecord, listOf, type PlainData, textOf } from './plain-data';
import type { Notes } from './problem';

export type MacroActions = {
  readonly words: string;
  readonly isHtml: boolean;
  readonly tags: string[] | undefined;
  readonly audience: SnippetContent['audience'] | undefined;
};

/** What a macro's actions say of a reply. What else they do there is listed, to be done by hand. */
export function readActions(actions: readonly PlainData[], notes: Notes): MacroActions {
  const html: string[] = [];
  const plain: string[] = [];
  let tags: string[] | undefined;
  let audience: MacroActions['audience'];
  for (const action of actions) {
    const field = isRecord(action) ? textOf(action.field) : '';
    const value = isRecord(action) ? action.value : undefined;
    if (field === 'comment_value_html') html.push(commentOf(value));
    else if (field === 'comment_value') plain.push(commentOf(value));
    else if (field === 'current_tags' || field === 'set_tags') tags = [...(tags ?? []), ...tagsOf(value)];
    else if (field === 'comment_mode_is_public') audience = isTrue(value) ? 'public' : 'private';
    else notes.warn('actions', 'exchange_by_hand', `${field} ${listOf(value).map(textOf).join(' ')}`.trim());
  }
  const isHtml = html.length > 0;
  const [words = '', ...others] = isHtml ? html : plain;
  for (const other of others) notes.warn('actions', 'exchange_left_out', other);
  if (isHtml && plain.length > 0) notes.warn('actions', 'exchange_left_out', 'comment_value');
  return { words, isHtml, tags: tags && [...new Set(tags)], audience };
}

/** A text, or `[channel, text]`. */
function commentOf(value: PlainData | undefined): string {
  return textOf(listOf(value).at(-1));
}

function tagsOf(value: PlainData | undefined): string[] {
  const words = listOf(value)
    .map(textOf)
    .join(' ')
    .split(/[\s,]+/);
  return words.filter((tag) => tag !== '' && tag !== 'cuecard');
}

function isTrue(value: PlainData | undefined): boolean {
  return textOf(listOf(value)[0]) === 'true';
}
