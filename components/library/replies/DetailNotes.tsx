import { CircleAlert, Undo2 } from 'lucide';
import { Icon } from '../../ui/Icon';
import { useLang, useWords } from '../../ui/words';
import { shortMoment } from '../days';
import { useLibrary } from '../library-context';
import type { ReplyRow } from './reply-rows';

/** Why nobody can use it, and what to use instead. */
export function RecallNote({ row: { snippet } }: { row: ReplyRow }) {
  const words = useWords();
  const lang = useLang();
  const { replies } = useLibrary();
  const { recall, replacedBy } = snippet;
  if (!recall) return null;
  const instead = replies.all.value?.find((row) => row.snippet.id === replacedBy);
  return (
    <div class="note note-late">
      <Icon node={CircleAlert} />
      <div>
        <p>
          {words('library_recalled_by', recall.by || words('library_somebody'), shortMoment(lang, recall.at))}
        </p>
        <p dir="auto">“{recall.reason}”</p>
        {instead ? (
          <button class="link" type="button" onClick={() => replies.select(instead.snippet.id)}>
            {words('library_use_instead', instead.title)}
          </button>
        ) : null}
      </div>
    </div>
  );
}

export function SentBackNote({ row: { open } }: { row: ReplyRow }) {
  const words = useWords();
  const lang = useLang();
  const back = open?.sentBack;
  if (!back || open.state !== 'draft') return null;
  return (
    <div class="note note-soon">
      <Icon node={Undo2} flip />
      <div>
        <p>
          {words('library_sent_back_by', back.by || words('library_somebody'), shortMoment(lang, back.at))}
        </p>
        <p dir="auto">“{back.reason}”</p>
      </div>
    </div>
  );
}
