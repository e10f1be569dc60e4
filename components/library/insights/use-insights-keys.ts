import { useDocumentKeys } from '../../ui/use-document-keys';
import { useWords } from '../../ui/words';
import { editorHash } from '../editor/editor-place';
import { useLibrary } from '../library-context';
import { REFUSAL_WORDS } from '../replies/failure-words';
import { isBusy, letterOf } from '../replies/use-reply-keys';

/** E edits the examples of the chosen reply: not while text is written, and not where single keys are turned off. */
export function useInsightsKeys(): void {
  const { ports, insights, replies, notes } = useLibrary();
  const words = useWords();
  useDocumentKeys(
    (event) => {
      const chosen = insights.selected.peek();
      if (!chosen || !ports.settings.peek().singleKeys || isBusy(event) || letterOf(event) !== 'e') return;
      event.preventDefault();
      const { edit } = replies.acts.rightsAlone();
      if (edit.ok) ports.go(editorHash(chosen.id, { field: 'examples' }));
      else notes.tell(words(REFUSAL_WORDS[edit.why]));
    },
    [insights],
  );
}
