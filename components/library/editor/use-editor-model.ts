import { useEffect, useRef } from 'preact/hooks';
import { useLibrary } from '../library-context';
import { browserCopies } from '../window-copies';
import { DRAFT_COPY } from './draft-copy';
import { createEditorModel, type EditorModel } from './editor-model';
import type { EditorPlace } from './editor-place';

/**
 * The editor of that place, for as long as the page shows it. A new reply keeps its editor when it gets its address.
 * What is typed is saved when the page is hidden or left.
 */
export function useEditorModel(place: EditorPlace): EditorModel {
  const library = useLibrary();
  const held = useRef<{ readonly model: EditorModel; readonly end: AbortController } | null>(null);
  if (held.current === null || !held.current.model.isFor(place)) {
    held.current?.end.abort();
    const end = new AbortController();
    const copies = browserCopies(DRAFT_COPY, library.ports.clock(), end.signal);
    const model = createEditorModel(library, place, copies);
    end.signal.addEventListener('abort', () => model.end(), { once: true });
    held.current = { model, end };
  }
  useEffect(() => () => held.current?.end.abort(), []);
  useEffect(() => {
    const flush = () => held.current?.model.flush();
    const onHide = () => {
      if (document.visibilityState === 'hidden') flush();
    };
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', onHide);
    return () => {
      removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', onHide);
    };
  }, []);
  return held.current.model;
}
