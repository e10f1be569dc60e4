import { useId, useState } from 'preact/hooks';
import type { BulkChange } from '@/lib/database/snippet-changes';
import { isoDay } from '@/lib/shared/clock';
import type { WordKey } from '@/lib/shared/words';
import type { FilterName } from '@/lib/suggestions/search/search-query';
import { useCount, useWords } from '../../ui/words';
import { daysLater } from '../days';
import { useLibrary } from '../library-context';
import type { BulkField } from './acts-model';
import { FormDialog } from './FormDialog';

interface BulkDialogProps {
  readonly field: BulkField;
  readonly ids: readonly string[];
}

/** What shall change on every chosen reply. */
export function BulkDialog({ field, ids }: BulkDialogProps) {
  const words = useWords();
  const count = useCount();
  const { ports, replies } = useLibrary();
  const { acts } = replies;
  const [value, setValue] = useState(field === 'reviewBy' ? halfAYearFrom(ports.clock()) : '');
  const [less, setLess] = useState('');
  const change = changeOf(field, value, less);
  return (
    <FormDialog
      title={count(TITLES[field], ids.length)}
      text={words(field === 'retire' ? 'library_retire_text' : 'library_bulk_text')}
      yes={words(field === 'retire' ? 'library_retire' : 'library_bulk_do')}
      onYes={() => {
        if (change) void acts.bulk(ids, change);
      }}
      onNo={acts.cancel}
    >
      {field === 'retire' ? null : (
        <BulkValue field={field} label={words(LABELS[field])} value={value} onValue={setValue} />
      )}
      {field === 'tags' ? (
        <BulkValue field="tags" label={words('library_bulk_tags_less')} value={less} onValue={setLess} />
      ) : null}
    </FormDialog>
  );
}

interface BulkValueProps {
  readonly field: Exclude<BulkField, 'retire'>;
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

function BulkValue({ field, label, value, onValue }: BulkValueProps) {
  const words = useWords();
  const { replies } = useLibrary();
  const id = useId();
  const known = field === 'reviewBy' ? [] : replies.values(KNOWN[field]).slice(0, 100);
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="input"
        type={field === 'reviewBy' ? 'date' : 'text'}
        dir="auto"
        list={`${id}-known`}
        value={value}
        aria-describedby={field === 'tags' ? `${id}-hint` : undefined}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
      <datalist id={`${id}-known`}>
        {known.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
      {field === 'tags' ? (
        <span class="hint" id={`${id}-hint`}>
          {words('library_bulk_tags_hint')}
        </span>
      ) : null}
    </div>
  );
}

/** Undefined while nothing would change. */
function changeOf(field: BulkField, value: string, less: string): BulkChange | undefined {
  const text = value.trim();
  if (field === 'retire') return { status: 'retired' };
  if (field === 'tags') {
    const tags = { add: tagsIn(value), remove: tagsIn(less) };
    return tags.add.length + tags.remove.length > 0 ? { tags } : undefined;
  }
  return text === '' ? undefined : { [field]: text };
}

function tagsIn(text: string): string[] {
  return [
    ...new Set(
      text
        .split(',')
        .map((tag) => tag.trim())
        .filter((tag) => tag !== ''),
    ),
  ];
}

function halfAYearFrom(now: number): string {
  return daysLater(isoDay(now), 182);
}

const TITLES = {
  tags: 'library_bulk_tags_ask',
  folder: 'library_bulk_folder_ask',
  owner: 'library_bulk_owner_ask',
  reviewBy: 'library_bulk_review_ask',
  retire: 'library_bulk_retire_ask',
} as const;

const LABELS = {
  tags: 'library_bulk_tags_more',
  folder: 'library_filter_folder',
  owner: 'library_fact_owner',
  reviewBy: 'library_column_review',
} as const satisfies Record<Exclude<BulkField, 'retire'>, WordKey>;

const KNOWN = { tags: 'tag', folder: 'folder', owner: 'owner' } as const satisfies Record<
  Exclude<BulkField, 'retire' | 'reviewBy'>,
  FilterName
>;
