import { ArrowUpRight } from 'lucide';
import { useState } from 'preact/hooks';
import type { Escalation, SnapshotLine } from '@/lib/escalation/escalation';
import { riskWord, URGENCY_WORDS } from '@/lib/escalation/risk-words';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useLang, useWords } from '../../ui/words';
import { Detail } from '../Detail';
import { momentName } from '../days';
import { Facts } from '../Facts';
import { useLibrary } from '../library-context';
import { PLATFORM_NAMES } from '../names';
import { CaseHistory } from './CaseHistory';
import { CaseStatus } from './CaseStatus';
import { CaseWay } from './CaseWay';
import { customerOf } from './cases-model';

/** The chosen case as its department gets it. */
export function CaseDetail() {
  const { cases } = useLibrary();
  const escalation = cases.selected.value;
  if (!escalation) return null;
  return (
    <Detail
      of={escalation.id}
      over={<CaseStatus escalation={escalation} />}
      title={escalation.routeName}
      foot={<Actions key={escalation.id} escalation={escalation} />}
    >
      <CaseWay escalation={escalation} />
      <CaseFacts escalation={escalation} />
      <Note note={escalation.note} />
      <Snapshot escalation={escalation} />
      <CaseHistory escalation={escalation} />
    </Detail>
  );
}

function CaseFacts({ escalation }: { escalation: Escalation }) {
  const words = useWords();
  const lang = useLang();
  const { risk, urgency, permalink, platform, createdAt, createdBy } = escalation;
  return (
    <Facts
      facts={[
        {
          name: words('library_column_who'),
          value: <bdi>{customerOf(escalation) ?? words('library_case_forgotten')}</bdi>,
        },
        { name: words('library_column_when'), value: momentName(lang, createdAt) },
        ...(createdBy === '' ? [] : [{ name: words('library_fact_by'), value: <bdi>{createdBy}</bdi> }]),
        {
          name: words('library_column_risk'),
          value: risk === null ? words('library_no_risk') : riskWord(words, risk),
        },
        { name: words('library_column_urgency'), value: words(URGENCY_WORDS[urgency]) },
        {
          name: words('library_fact_comment'),
          value: (
            <a class="link" href={permalink} target="_blank" rel="noreferrer">
              {words('library_open_on', PLATFORM_NAMES[platform])}
              <Icon node={ArrowUpRight} size={14} flip />
            </a>
          ),
        },
      ]}
    />
  );
}

function Note({ note }: { note: string }) {
  const words = useWords();
  if (note === '') return null;
  return (
    <section aria-labelledby="note-title">
      <h3 id="note-title">{words('library_case_note')}</h3>
      <p class="case-note" dir="auto">
        {note}
      </p>
    </section>
  );
}

function Snapshot({ escalation: { snapshot, masked } }: { escalation: Escalation }) {
  const words = useWords();
  return (
    <section aria-labelledby="snapshot-title">
      <h3 id="snapshot-title">{words('library_case_conversation')}</h3>
      {snapshot.length === 0 ? <p class="meta">{words('library_case_no_snapshot')}</p> : null}
      <ol class="snapshot">
        {snapshot.map((line, nth) => (
          <Line key={nth} line={line} />
        ))}
      </ol>
      {masked && snapshot.length > 0 ? <p class="meta">{words('library_case_masked')}</p> : null}
    </section>
  );
}

function Line({ line }: { line: SnapshotLine }) {
  const lang = useLang();
  return (
    <li>
      <p class="snapshot-who">
        <bdi>{line.author}</bdi>
        {line.postedAt === null ? null : <span class="meta num">{momentName(lang, line.postedAt)}</span>}
      </p>
      <p class="snapshot-text" dir="auto">
        {line.text}
      </p>
    </li>
  );
}

function Actions({ escalation }: { escalation: Escalation }) {
  const words = useWords();
  const { cases } = useLibrary();
  const [isBusy, setBusy] = useState(false);
  const takeBack = async () => {
    setBusy(true);
    await cases.takeBack(escalation);
    setBusy(false);
  };
  return (
    <>
      <Button tone="primary" grow onClick={() => void cases.copy(escalation)}>
        {words('library_case_copy')}
      </Button>
      <Button onClick={() => cases.download(escalation)}>{words('library_case_download')}</Button>
      {escalation.status === 'saved' && escalation.arrived === null ? (
        <Button held={isBusy} onClick={() => void (isBusy ? undefined : takeBack())}>
          {words('library_case_take_back')}
        </Button>
      ) : null}
    </>
  );
}
