import { useId, useState } from 'preact/hooks';
import { useWords } from '../../ui/words';
import { FieldError } from '../FieldError';
import { useLibrary } from '../library-context';
import { BulkDialog } from './BulkDialog';
import { FormDialog } from './FormDialog';
import { NotHandedInDialog } from './NotHandedInDialog';
import { ReplyPick } from './ReplyPick';
import type { ReplyRow } from './reply-rows';

/** What an act on a reply asks for first. */
export function ReplyDialogs() {
  const asked = useLibrary().replies.acts.asked.value;
  if (asked === null) return null;
  switch (asked.kind) {
    case 'send-back':
      return <SendBackDialog row={asked.row} />;
    case 'recall':
      return <RecallDialog row={asked.row} />;
    case 'retire':
      return <RetireDialog row={asked.row} proposed={asked.instead ?? null} />;
    case 'merge':
      return <MergeDialog into={asked.into} from={asked.from} />;
    case 'not-handed-in':
      return <NotHandedInDialog failed={asked.failed} then={asked.then} />;
    case 'bulk':
      return <BulkDialog field={asked.field} ids={asked.ids} />;
  }
}

function SendBackDialog({ row }: { row: ReplyRow }) {
  const words = useWords();
  const { acts } = useLibrary().replies;
  const reason = useReason();
  return (
    <FormDialog
      title={words('library_send_back_ask', row.title)}
      text={words('library_send_back_text')}
      yes={words('library_send_back')}
      onYes={() => reason.given((why) => void acts.sendBack(row, why))}
      onNo={acts.cancel}
    >
      <ReasonField {...reason} label={words('library_send_back_reason')} />
    </FormDialog>
  );
}

function RecallDialog({ row }: { row: ReplyRow }) {
  const words = useWords();
  const { acts } = useLibrary().replies;
  const reason = useReason();
  const [instead, setInstead] = useState<string | null>(null);
  return (
    <FormDialog
      title={words('library_recall_ask', row.title)}
      text={words('library_recall_text')}
      yes={words('library_recall')}
      tone="late"
      onYes={() => reason.given((why) => void acts.recall(row, why, instead))}
      onNo={acts.cancel}
    >
      <ReasonField {...reason} label={words('library_recall_reason')} />
      <ReplyPick
        label={words('library_replacement')}
        hint={words('library_replacement_hint')}
        without={row.snippet.id}
        onPick={setInstead}
      />
    </FormDialog>
  );
}

function RetireDialog({ row, proposed }: { row: ReplyRow; proposed: string | null }) {
  const words = useWords();
  const { acts } = useLibrary().replies;
  const [instead, setInstead] = useState(proposed);
  return (
    <FormDialog
      title={words('library_retire_ask', row.title)}
      text={words('library_retire_text')}
      yes={words('library_retire')}
      onYes={() => void acts.retire(row, instead)}
      onNo={acts.cancel}
    >
      <ReplyPick
        label={words('library_replacement')}
        hint={words('library_replacement_hint')}
        start={proposed}
        without={row.snippet.id}
        onPick={setInstead}
      />
    </FormDialog>
  );
}

function MergeDialog({ into, from }: { into: string; from: readonly string[] }) {
  const words = useWords();
  const { acts, rowOf } = useLibrary().replies;
  const titles = from.map((id) => rowOf(id)?.title ?? id);
  return (
    <FormDialog
      title={words('library_merge_ask', rowOf(into)?.title ?? into)}
      text={words('library_merge_text', titles.join(', '))}
      yes={words('library_merge')}
      onYes={() => void acts.merge(into, from)}
      onNo={acts.cancel}
    />
  );
}

interface Reason {
  readonly reason: string;
  readonly isMissing: boolean;
  readonly change: (reason: string) => void;
  /** Goes on with the reason, or asks for one. */
  readonly given: (go: (reason: string) => void) => void;
}

function useReason(): Reason {
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  return {
    reason,
    isMissing,
    change(next) {
      setReason(next);
      setMissing(false);
    },
    given(go) {
      const why = reason.trim();
      if (why === '') setMissing(true);
      else go(why);
    },
  };
}

function ReasonField({ label, reason, isMissing, change }: Reason & { readonly label: string }) {
  const words = useWords();
  const id = useId();
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      <textarea
        id={id}
        class="textarea"
        dir="auto"
        value={reason}
        aria-invalid={isMissing}
        aria-describedby={isMissing ? `${id}-problem` : undefined}
        onInput={(event) => change(event.currentTarget.value)}
      />
      {isMissing ? <FieldError id={`${id}-problem`} text={words('library_reason_missing')} /> : null}
    </div>
  );
}
