import type { InsertOutcome } from '@/lib/conversations/insertion';
import type { InsertOutcome as EditorOutcome } from '@/lib/editors/insert-text';

/** What an editor driver reports, in the words of the sidebar. */
export function insertOutcomeOf(outcome: EditorOutcome): InsertOutcome {
  switch (outcome.type) {
    case 'inserted':
      return { type: 'inserted' };
    case 'gone':
      return { type: 'refused', why: 'comment-gone' };
    case 'not-editable':
      return { type: 'refused', why: 'no-composer' };
    case 'composing':
    case 'busy':
      return { type: 'refused', why: outcome.type };
    case 'unchanged':
      return { type: 'failed', undone: true };
    case 'mismatch':
      return { type: 'failed', undone: outcome.undone };
  }
}
