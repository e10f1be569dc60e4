import { useDocumentKeys } from '../../ui/use-document-keys';
import { useWords } from '../../ui/words';
import { useLibrary } from '../library-context';
import { REFUSAL_WORDS } from '../replies/failure-words';
import { isBusy, letterOf } from '../replies/use-reply-keys';

/** N makes a new route: not while text is written, and not where single keys are turned off. */
export function useRouteKeys(): void {
  const { ports, routes, notes } = useLibrary();
  const words = useWords();
  useDocumentKeys(
    (event) => {
      if (!ports.settings.peek().singleKeys || isBusy(event) || letterOf(event) !== 'n') return;
      event.preventDefault();
      const verdict = routes.verdict.peek();
      if (verdict.ok) routes.add();
      else notes.tell(words(REFUSAL_WORDS[verdict.why]));
    },
    [routes],
  );
}
