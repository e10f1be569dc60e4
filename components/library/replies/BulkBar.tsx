import { mayDecide, mayEdit, mayReview } from '@/lib/library/governance';
import type { WordKey } from '@/lib/shared/words';
import { Button } from '../../ui/Button';
import { useCount, useWords } from '../../ui/words';
import { useLibrary } from '../library-context';
import { ActButton } from './ActButton';
import type { BulkField } from './acts-model';

/** What can be done with all the rows that are chosen. */
export function BulkBar() {
  const words = useWords();
  const count = useCount();
  const { ports, replies } = useLibrary();
  const { checks, acts, team } = replies;
  const ids = checks.ids.value;
  const me = ports.settings.value.responderName;
  return (
    <section class="bulk" aria-label={words('library_bulk')}>
      <b class="num">{count('library_chosen', ids.length)}</b>
      {FIELDS.map(({ field, word, may }) => (
        <ActButton
          key={field}
          verdict={may(team.value, me)}
          onPress={() => acts.ask({ kind: 'bulk', field, ids })}
        >
          {words(word)}
        </ActButton>
      ))}
      <Button tone="quiet" onClick={checks.clear}>
        {words('library_choose_none')}
      </Button>
    </section>
  );
}

interface BulkAct {
  readonly field: BulkField;
  readonly word: WordKey;
  readonly may: typeof mayEdit;
}

const FIELDS: readonly BulkAct[] = [
  { field: 'tags', word: 'library_bulk_tags', may: mayEdit },
  { field: 'folder', word: 'library_bulk_folder', may: mayEdit },
  { field: 'owner', word: 'library_bulk_owner', may: mayEdit },
  { field: 'reviewBy', word: 'library_bulk_review', may: mayReview },
  { field: 'retire', word: 'library_bulk_retire', may: mayDecide },
];
