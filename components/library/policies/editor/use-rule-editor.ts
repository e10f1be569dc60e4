import { useEffect, useRef } from 'preact/hooks';
import { useLibrary } from '../../library-context';
import { browserCopies } from '../../window-copies';
import { RULE_COPY } from './rule-copy';
import { createRuleEditorModel, type RuleEditorModel } from './rule-editor-model';
import type { RulePlace } from './rule-place';

/** The editor of that place, for as long as the page shows it. A new rule keeps its editor when it gets its address. */
export function useRuleEditorModel(place: RulePlace): RuleEditorModel {
  const library = useLibrary();
  const held = useRef<{ readonly model: RuleEditorModel; readonly end: AbortController } | null>(null);
  if (held.current === null || !held.current.model.isFor(place)) {
    held.current?.end.abort();
    const end = new AbortController();
    const copies = browserCopies(RULE_COPY, library.ports.clock(), end.signal);
    const model = createRuleEditorModel(library, place, copies);
    end.signal.addEventListener('abort', () => model.end(), { once: true });
    held.current = { model, end };
  }
  useEffect(() => () => held.current?.end.abort(), []);
  return held.current.model;
}
