import type { StoredComment, Triage } from '@/lib/database/records';
import type { Words } from '@/lib/shared/words';
import { Kbd } from '../ui/Kbd';
import { useWords } from '../ui/words';
import { LabelChoices } from './LabelChoices';
import { CLASS_WORDS, FEELING_WORDS, TALK_WORDS } from './label-words';
import { useSidebar } from './sidebar-context';

/** What triage made of the comment in one quiet line, by which words, and the way to put it right. */
export function CommentLabels({ comment }: { comment: StoredComment }) {
  const words = useWords();
  const { labels } = useSidebar();
  const { triage } = comment;
  if (!triage?.talk) return null;
  const line = lineOf(words, triage);
  return (
    <div class="labels">
      <button
        class="labels-line meta"
        type="button"
        data-focus="labels-line"
        aria-expanded={labels.isOpen.value}
        aria-keyshortcuts="G"
        title={line}
        onClick={() => labels.toggle()}
      >
        <span class="clip">{line}</span>
        <span class="labels-right">
          {words('labels_put_right')} <Kbd hidden>G</Kbd>
        </span>
      </button>
      {labels.isOpen.value ? <LabelChoices comment={comment} triage={triage} /> : null}
    </div>
  );
}

/** "Complaint, unhappy: “ruined”, “blister”". A kind of risk stands above it as a tag. */
function lineOf(words: Words, triage: Triage): string {
  const { talk, sentiment, risk, classes = [] } = triage;
  const [riskClass] = classes;
  const names = [
    talk ? words(TALK_WORDS[talk.label]) : '',
    sentiment && sentiment.label !== 'unsure' ? words(FEELING_WORDS[sentiment.label]) : '',
    risk === null && riskClass ? words(CLASS_WORDS[riskClass]) : '',
  ];
  const cues = cueWords(triage).map((cue) => words('labels_cue', cue));
  const named = names.filter(Boolean).join(', ');
  return cues.length > 0 ? words('labels_line', named, cues.join(', ')) : named;
}

const MOST_CUES = 4;

function cueWords({ words, classWords = [], talk, sentiment }: Triage): string[] {
  const all = [...words, ...classWords, ...(talk?.words ?? []), ...(sentiment?.words ?? [])];
  const seen = new Set<string>();
  return all
    .filter((cue) => {
      const folded = cue.toLowerCase();
      return seen.has(folded) ? false : seen.add(folded);
    })
    .slice(0, MOST_CUES);
}
