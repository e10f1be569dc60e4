import { useDocumentKeys } from '../../../ui/use-document-keys';
import { useLibrary } from '../../library-context';
import { useRuleEditor } from './rule-context';
import { showFirstProblem } from './show-problem';

/** Ctrl or Cmd Enter saves and goes live; Esc goes back to the list, where nothing else is open. */
export function useRuleKeys(): void {
  const { ports } = useLibrary();
  const { acts, checks } = useRuleEditor();
  useDocumentKeys(
    (event) => {
      if (event.isComposing || event.repeat) return;
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        if (acts.mayDecide.peek().ok)
          acts
            .save('live')
            .then((isLive) => isLive || showFirstProblem(checks))
            .catch(ports.onError);
      }
      const isInDialog =
        event.target instanceof Element && event.target.closest('dialog, [role="menu"]') !== null;
      if (event.key === 'Escape' && !isInDialog) ports.go('#policies');
    },
    [acts, checks],
  );
}
