import type { Escalation } from '@/lib/escalation/escalation';
import { riskWord, URGENCY_WORDS } from '@/lib/escalation/risk-words';
import { State } from '../../ui/State';
import { useLang, useWords } from '../../ui/words';
import { shortMoment } from '../days';
import { Grid } from '../Grid';
import { Loading } from '../Loading';
import { useLibrary } from '../library-context';
import { PLATFORM_NAMES } from '../names';
import { CaseDetail } from './CaseDetail';
import { CaseStatus } from './CaseStatus';
import { customerOf } from './cases-model';
import { RoutesHead } from './RoutesHead';

/** Every case that was handed over, newest first. */
export function CasesPage() {
  const words = useWords();
  const { cases } = useLibrary();
  const all = cases.all.value;
  if (all === undefined) return <Loading title={words('library_routes')} />;
  return (
    <>
      <RoutesHead />
      {all.length === 0 ? (
        <State title={words('library_no_cases')} text={words('library_no_cases_text')} />
      ) : (
        <div class="split">
          <div class="grid-wrap">
            <CasesTable all={all} />
          </div>
          <CaseDetail />
        </div>
      )}
    </>
  );
}

function CasesTable({ all }: { all: readonly Escalation[] }) {
  const words = useWords();
  const lang = useLang();
  const { cases } = useLibrary();
  const columns = [
    { id: 'who', name: words('library_column_who') },
    { id: 'route', name: words('library_column_route'), width: '22%' },
    { id: 'risk', name: words('library_column_risk'), width: '124px' },
    { id: 'urgency', name: words('library_column_urgency'), width: '92px' },
    { id: 'status', name: words('library_column_status'), width: '124px' },
    { id: 'when', name: words('library_column_when'), width: '156px' },
  ];
  return (
    <Grid
      name={words('library_cases')}
      columns={columns}
      rows={all}
      idOf={({ id }) => id}
      cellsOf={(each) => [
        <Who escalation={each} />,
        <span class="block">
          <bdi>{each.routeName}</bdi>
        </span>,
        <span class="quiet">
          {each.risk === null ? words('library_no_risk') : riskWord(words, each.risk)}
        </span>,
        <Urgency escalation={each} />,
        <CaseStatus escalation={each} />,
        <span class="num quiet">{shortMoment(lang, each.createdAt)}</span>,
      ]}
      selectedId={cases.selected.value?.id}
      onSelect={cases.select}
    />
  );
}

function Who({ escalation }: { escalation: Escalation }) {
  const words = useWords();
  const name = customerOf(escalation) ?? words('library_case_forgotten');
  const by = escalation.createdBy === '' ? '' : words('library_case_by', escalation.createdBy);
  return (
    <>
      <span class="t" dir="auto" title={name}>
        {name}
      </span>
      <span class="meta clip block">
        {[PLATFORM_NAMES[escalation.platform], by].filter(Boolean).join(', ')}
      </span>
    </>
  );
}

/** Colour only while somebody still has to hurry. */
function Urgency({ escalation: { urgency, status, solved } }: { escalation: Escalation }) {
  const words = useWords();
  const isHurried = urgency === 'now' && status === 'saved' && !solved;
  return <span class={isHurried ? 'urgent' : 'quiet'}>{words(URGENCY_WORDS[urgency])}</span>;
}
