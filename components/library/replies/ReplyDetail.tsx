import { riskWord } from '@/lib/escalation/risk-words';
import type { Snippet } from '@/lib/library/snippet';
import { type Step, Steps } from '../../ui/Steps';
import { Tag } from '../../ui/Tag';
import { useLang, useWords } from '../../ui/words';
import { Detail } from '../Detail';
import { dayName, momentName } from '../days';
import { type Fact, Facts, WordList } from '../Facts';
import { useLibrary } from '../library-context';
import { audienceWord, languageName, platformList } from '../names';
import { Status } from './RepliesTable';
import { ReplyCardPreview } from './ReplyCardPreview';

/** The chosen reply: as a customer reads it, when it is offered, and who stands for it. */
export function ReplyDetail() {
  const words = useWords();
  const lang = useLang();
  const { replies } = useLibrary();
  const row = replies.selected.value;
  if (!row) return null;
  const { snippet } = row;
  return (
    <Detail
      of={snippet.id}
      over={
        <>
          <Status row={row} />
          <span class="meta">{words('library_version', snippet.version, dayName(lang, isoOf(snippet)))}</span>
        </>
      }
      title={row.title}
    >
      <ReplyCardPreview snippet={snippet} />
      <ReplyFacts snippet={snippet} />
      <Examples snippet={snippet} />
      <Approval snippet={snippet} />
    </Detail>
  );
}

function ReplyFacts({ snippet }: { snippet: Snippet }) {
  const words = useWords();
  const lang = useLang();
  const tags = snippet.tags.filter((tag) => !SITUATION.test(tag));
  const languages = snippet.texts.map((text) => languageName(lang, text.lang));
  const facts: (Fact | null)[] = [
    tags.length === 0 ? null : { name: words('library_fact_tags'), value: <WordList items={tags} /> },
    snippet.risk === null
      ? null
      : { name: words('library_fact_risk'), value: <Tag tone="line">{riskWord(words, snippet.risk)}</Tag> },
    { name: words('library_fact_where'), value: audienceWord(words, snippet.audience) },
    { name: words('library_fact_sites'), value: platformList(lang, snippet.channels) },
    {
      name: words('library_fact_languages'),
      value: new Intl.ListFormat(lang, { type: 'conjunction' }).format(languages),
    },
    { name: words('library_fact_owner'), value: <bdi>{snippet.owner}</bdi> },
    { name: words('library_fact_review'), value: dayName(lang, snippet.reviewBy) },
  ];
  return <Facts facts={facts.filter((fact) => fact !== null)} />;
}

function Examples({ snippet }: { snippet: Snippet }) {
  const words = useWords();
  if (snippet.examples.length === 0) return null;
  return (
    <section aria-labelledby="examples-title">
      <h3 id="examples-title">{words('library_examples')}</h3>
      <ul class="quotes">
        {snippet.examples.map((example) => (
          <li key={example} dir="auto">
            {example}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Approval({ snippet }: { snippet: Snippet }) {
  const words = useWords();
  const lang = useLang();
  const approval = snippet.approvals.at(-1);
  const steps: Step[] = [
    {
      id: 'changed',
      state: 'done',
      text: words('library_changed_by', snippet.changedBy),
      detail: momentName(lang, snippet.changedAt),
    },
    approval
      ? { id: 'approved', state: 'done', text: words('library_approved_by', approval.by) }
      : { id: 'approved', state: 'now', text: words('library_not_approved') },
  ];
  return (
    <section aria-labelledby="approval-title">
      <h3 id="approval-title">{words('library_approval')}</h3>
      <Steps name={words('library_approval')} steps={steps} />
    </section>
  );
}

/** The starter library numbers its situations in a tag, which tells people nothing. */
const SITUATION = /^s\d\d$/;

function isoOf({ changedAt }: Snippet): string {
  return new Date(changedAt).toISOString().slice(0, 10);
}
