import { useId, useState } from 'preact/hooks';
import { HOUR_MS } from '@/lib/shared/clock';
import type { WordKey } from '@/lib/shared/words';
import { useWords } from '../../ui/words';
import { FieldError } from '../FieldError';
import { useLibrary } from '../library-context';
import { FormDialog } from './FormDialog';
import { REFUSAL_WORDS } from './failure-words';
import { ReplyPick } from './ReplyPick';

const USUAL_HOURS = 4;

type Problem = { readonly field: 'title' | 'end' | 'all'; readonly text: string };

/** The one switch of a crisis: what it is, what is said first, what is not said, and until when. */
export function IncidentDialog() {
  const words = useWords();
  const { ports, replies } = useLibrary();
  const form = useIncidentForm();
  const problemAt = (field: Problem['field']) =>
    form.problem?.field === field ? form.problem.text : undefined;
  return (
    <FormDialog
      title={words('library_incident_ask')}
      text={words('library_incident_text')}
      yes={words('library_incident_start')}
      tone="late"
      onYes={() => void form.start().catch(ports.onError)}
      onNo={replies.incident.cancel}
    >
      <Field
        label={words('library_incident_title')}
        value={form.title}
        onValue={form.setTitle}
        problem={problemAt('title')}
      />
      <ReplyPick
        label={words('library_incident_statement')}
        hint={words('library_incident_statement_hint')}
        onPick={form.setStatement}
      />
      <HiddenTags hidden={form.hidden} onHidden={form.setHidden} />
      <Field
        isMoment
        label={words('library_incident_ends')}
        value={form.end}
        onValue={form.setEnd}
        problem={problemAt('end')}
      />
      <FieldError id="incident-problem" text={problemAt('all')} />
    </FormDialog>
  );
}

function useIncidentForm() {
  const words = useWords();
  const { ports, replies } = useLibrary();
  const [title, setTitle] = useState('');
  const [snippetId, setStatement] = useState<string | null>(null);
  const [hidden, setHidden] = useState<readonly string[]>([]);
  const [end, setEnd] = useState(() => localMoment(ports.clock() + USUAL_HOURS * HOUR_MS));
  const [problem, setProblem] = useState<Problem | null>(null);
  const may = replies.acts.rightsAlone().decide;
  const start = async () => {
    const endsAt = new Date(end).getTime();
    const found = problemOf(title, endsAt, ports.clock());
    if (found) return setProblem({ field: found.field, text: words(found.word) });
    if (!may.ok) return setProblem({ field: 'all', text: words(REFUSAL_WORDS[may.why]) });
    const plan = { title: title.trim(), snippetId, hiddenTags: [...hidden], endsAt };
    const stopped = await replies.incident.start(plan);
    if (stopped !== null) setProblem({ field: 'all', text: stopped });
  };
  return { title, setTitle, setStatement, hidden, setHidden, end, setEnd, problem, start };
}

interface FieldProps {
  readonly label: string;
  /** Date and time instead of text. */
  readonly isMoment?: boolean;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly problem: string | undefined;
}

function Field({ label, isMoment = false, value, onValue, problem }: FieldProps) {
  const id = useId();
  const field = {
    id,
    class: 'input',
    value,
    'aria-invalid': problem !== undefined,
    'aria-describedby': `${id}-problem`,
    onInput: (event: { readonly currentTarget: HTMLInputElement }) => onValue(event.currentTarget.value),
  } as const;
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      {isMoment ? <input type="datetime-local" {...field} /> : <input type="text" dir="auto" {...field} />}
      <FieldError id={`${id}-problem`} text={problem} />
    </div>
  );
}

const MOST_TAGS = 60;

interface HiddenTagsProps {
  readonly hidden: readonly string[];
  readonly onHidden: (tags: readonly string[]) => void;
}

function HiddenTags({ hidden, onHidden }: HiddenTagsProps) {
  const words = useWords();
  const { replies } = useLibrary();
  const tags = replies.values('tag').slice(0, MOST_TAGS);
  if (tags.length === 0) return null;
  return (
    <fieldset class="field">
      <legend class="label">{words('library_incident_hidden')}</legend>
      <div class="chips incident-tags">
        {tags.map((tag) => (
          <label key={tag} class="pick">
            <input
              type="checkbox"
              checked={hidden.includes(tag)}
              onChange={({ currentTarget: { checked } }) =>
                onHidden(checked ? [...hidden, tag] : hidden.filter((each) => each !== tag))
              }
            />
            <bdi>{tag}</bdi>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function problemOf(
  title: string,
  endsAt: number,
  now: number,
): { readonly field: 'title' | 'end'; readonly word: WordKey } | undefined {
  if (title.trim() === '') return { field: 'title', word: 'library_incident_no_title' };
  if (Number.isNaN(endsAt) || endsAt <= now) return { field: 'end', word: 'library_incident_no_end' };
  return undefined;
}

/** As a `datetime-local` field writes it, in this computer's zone, to the minute. */
function localMoment(epochMs: number): string {
  const at = new Date(epochMs - new Date(epochMs).getTimezoneOffset() * 60_000);
  return at.toISOString().slice(0, 16);
}
