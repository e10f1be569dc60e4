import type { WordKey } from '@/lib/shared/words';
import { Button } from '../../ui/Button';
import { useCount, useWords } from '../../ui/words';
import { useLibrary } from '../library-context';
import { ActButton } from './ActButton';
import type { BulkField, Rights } from './acts-model';
import { draftsAmong } from './hand-in-many';

/** What can be done with all the rows that are chosen. */
export function BulkBar() {
  const words = useWords();
  const count = useCount();
  const { checks, acts, rowOf } = useLibrary().replies;
  const rights = acts.rightsAlone();
  const ids = checks.ids.value;
  const drafts = draftsAmong(ids.map(rowOf));
  return (
    <section class="bulk" aria-label={words('library_bulk')}>
      <b class="num">{count('library_chosen', ids.length)}</b>
      {drafts.length > 0 ? (
        <ActButton verdict={rights.edit} onPress={() => void acts.handInMany(drafts)}>
          {count('library_bulk_hand_in', drafts.length)}
        </ActButton>
      ) : null}
      {FIELDS.map(({ field, word, may }) => (
        <ActButton key={field} verdict={rights[may]} onPress={() => acts.ask({ kind: 'bulk', field, ids })}>
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
  readonly may: Exclude<keyof Rights, 'approve' | 'sendBack'>;
}

const FIELDS: readonly BulkAct[] = [
  { field: 'tags', word: 'library_bulk_tags', may: 'edit' },
  { field: 'folder', word: 'library_bulk_folder', may: 'edit' },
  { field: 'owner', word: 'library_bulk_owner', may: 'edit' },
  { field: 'reviewBy', word: 'library_bulk_review', may: 'review' },
  { field: 'retire', word: 'library_bulk_retire', may: 'decide' },
];
