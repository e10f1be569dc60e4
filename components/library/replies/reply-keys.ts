import { editorHash } from '../editor/editor-place';
import type { LibraryModel } from '../library-model';
import type { SingleKeys } from '../use-single-keys';

/** N new, A approve, S send back, H hand in, E edit. */
export const replyKeys: SingleKeys = (letter, library, may) => {
  const { replies, ports } = library;
  const { acts } = replies;
  if (letter === 'n') return may(acts.rightsAlone().edit, () => replies.wishes.write(null));
  const row = isListShown(library) ? replies.selected.peek() : undefined;
  if (!row) return false;
  const rights = acts.rights(row);
  if (letter === 'a') return may(rights.approve, () => void acts.approve(row));
  if (letter === 's') return may(rights.sendBack, () => acts.ask({ kind: 'send-back', row }));
  if (letter === 'h' && row.open?.state === 'draft') return may(rights.edit, () => void acts.handIn(row));
  if (letter === 'e') return may(rights.edit, () => ports.go(editorHash(row.snippet.id)));
  return false;
};

function isListShown({ replies }: LibraryModel): boolean {
  return !['requests', 'missed', 'care'].includes(replies.tab.peek());
}
