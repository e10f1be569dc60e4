import { useDocumentKeys } from '../../ui/use-document-keys';
import { useLibrary } from '../library-context';
import { useEditor } from './editor-context';
import { doPrimaryAct } from './primary-act';

/** Ctrl or Cmd Enter does what the main button does; Esc goes back to the list, where nothing else is open. */
export function useEditorKeys(): void {
  const { ports, place } = useLibrary();
  const editor = useEditor();
  useDocumentKeys(
    (event) => {
      if (event.isComposing || event.repeat) return;
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        doPrimaryAct(editor).catch(ports.onError);
      }
      const isInDialog =
        event.target instanceof Element && event.target.closest('dialog, [role="menu"]') !== null;
      if (event.key === 'Escape' && !isInDialog) place.go('replies');
    },
    [editor],
  );
}
