import { useEffect } from 'preact/hooks';
import { useLibrary } from '../../library-context';
import { useRuleEditor } from './rule-context';
import { showFirstProblem } from './show-problem';

/** Ctrl or Cmd Enter saves and goes live; Esc goes back to the list, where nothing else is open. */
export function useRuleKeys(): void {
  const { ports } = useLibrary();
  const { acts, checks } = useRuleEditor();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing || event.repeat || event.defaultPrevented) return;
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
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [acts, checks]);
}
