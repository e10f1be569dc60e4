import { useId, useMemo, useState } from 'preact/hooks';
import { isUsable, type Snippet } from '@/lib/library/snippet';
import { isoDay } from '@/lib/shared/clock';
import { useWords } from '../../ui/words';
import { useLibrary } from '../library-context';
import type { ReplyRow } from './reply-rows';

interface ReplyPickProps {
  readonly label: string;
  readonly hint?: string;
  /** Not itself. */
  readonly without?: string;
  /** The id it begins with. */
  readonly start?: string | null;
  readonly onPick: (id: string | null) => void;
}

const MOST_OFFERED = 50;

/** One usable reply by its title; empty for none. */
export function ReplyPick({ label, hint, without, start = null, onPick }: ReplyPickProps) {
  const words = useWords();
  const { ports, replies } = useLibrary();
  const id = useId();
  const [typed, setTyped] = useState(() => (start === null ? '' : (replies.rowOf(start)?.title ?? '')));
  const today = isoDay(ports.clock());
  const rows = replies.all.value ?? [];
  const usable = useMemo(() => rows.filter(({ snippet }) => isOffered(snippet, today, without)), [rows]);
  const offered = useMemo(() => offeredFor(usable, typed), [usable, typed]);
  const isUnknown = typed.trim() !== '' && !usable.some(({ title }) => title === typed);
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="input"
        list={`${id}-list`}
        value={typed}
        dir="auto"
        autocomplete="off"
        aria-invalid={isUnknown}
        aria-describedby={`${id}-hint`}
        onInput={({ currentTarget: { value } }) => {
          setTyped(value);
          onPick(usable.find(({ title }) => title === value)?.snippet.id ?? null);
        }}
      />
      <datalist id={`${id}-list`}>
        {offered.map(({ snippet, title }) => (
          <option key={snippet.id} value={title} />
        ))}
      </datalist>
      <span class="hint" id={`${id}-hint`}>
        {isUnknown ? words('library_pick_unknown') : hint}
      </span>
    </div>
  );
}

function offeredFor(usable: readonly ReplyRow[], typed: string): readonly ReplyRow[] {
  const wanted = typed.trim().toLowerCase();
  return usable.filter(({ title }) => title.toLowerCase().includes(wanted)).slice(0, MOST_OFFERED);
}

function isOffered(snippet: Snippet, today: string, without: string | undefined): boolean {
  return snippet.id !== without && isUsable(snippet, today);
}
