import { isoDay } from '@/lib/shared/clock';
import { useLang, useWords } from '../../ui/words';
import { Detail } from '../Detail';
import { dayName } from '../days';
import { useLibrary } from '../library-context';
import { ApprovalSteps } from './ApprovalSteps';
import { RecallNote, SentBackNote } from './DetailNotes';
import { ReplyCardPreview } from './ReplyCardPreview';
import { Examples, ReplyFacts } from './ReplyFacts';
import { ReplyFoot } from './ReplyFoot';
import { ReplyStatus } from './ReplyStatus';
import { ReplyVersions } from './ReplyVersions';
import type { ReplyRow } from './reply-rows';

/** The chosen reply: as a customer reads it, when it is offered, who stands for it, and what can be done. */
export function ReplyDetail() {
  const { replies } = useLibrary();
  const row = replies.shown.value;
  const content = replies.preview.content.value;
  if (!row || !content) return null;
  return (
    <Detail
      of={row.snippet.id}
      over={
        <>
          <ReplyStatus row={row} />
          <Version row={row} />
        </>
      }
      title={content.texts[0]?.title || row.title}
      foot={<ReplyFoot row={row} />}
    >
      <RecallNote row={row} />
      <SentBackNote row={row} />
      <SidePick row={row} />
      <ReplyCardPreview content={content} />
      <ReplyFacts content={content} />
      <Examples content={content} />
      <ApprovalSteps row={row} />
      <ReplyVersions />
    </Detail>
  );
}

function Version({ row: { snippet, open } }: { row: ReplyRow }) {
  const words = useWords();
  const lang = useLang();
  const { preview } = useLibrary().replies;
  const shown = preview.side.value === 'open' && open ? open : snippet;
  const day = dayName(lang, isoDay(shown.changedAt));
  return (
    <span class="meta">
      {shown.changedBy === ''
        ? words('library_version', shown.version, day)
        : words('library_version_by', shown.version, day, shown.changedBy)}
    </span>
  );
}

/** Only where two versions stand side by side. */
function SidePick({ row: { snippet, open } }: { row: ReplyRow }) {
  const words = useWords();
  const { preview } = useLibrary().replies;
  const isLive = snippet.status === 'approved' || snippet.status === 'retired';
  if (open === null || !isLive) return null;
  const sides = [
    {
      side: 'open',
      name: words(open.state === 'in-review' ? 'library_side_review' : 'library_side_draft', open.version),
    },
    { side: 'live', name: words('library_side_live', snippet.version) },
  ] as const;
  return (
    <fieldset class="seg">
      <legend class="sr">{words('library_side')}</legend>
      {sides.map(({ side, name }) => (
        <label key={side}>
          <input
            type="radio"
            name="preview-side"
            checked={preview.side.value === side}
            onChange={() => preview.turn(side)}
          />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}
