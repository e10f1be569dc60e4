import { Info, TriangleAlert, Users } from 'lucide';
import { Banner } from '../../ui/Banner';
import { Icon } from '../../ui/Icon';
import { useCount, useWords } from '../../ui/words';
import { Loading } from '../Loading';
import { useLibrary } from '../library-context';
import { PageHead } from '../PageHead';
import { AddPerson } from './AddPerson';
import { PeopleTable } from './PeopleTable';
import { TrustPane } from './TrustPane';

/** Who works on the library, and by what its files are known. */
export function TeamPage() {
  const words = useWords();
  const count = useCount();
  const { team } = useLibrary().team;
  if (!team.value) return <Loading title={words('library_team')} />;
  const { people } = team.value;
  return (
    <>
      <PageHead title={words('library_team')}>
        {people.length === 0 ? words('team_nobody') : count('team_people', people.length)}
      </PageHead>
      <Banner icon={Info} title={words('team_advice')}>
        {words('team_advice_text')}
      </Banner>
      <div class="split">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
        <section class="grid-wrap" tabIndex={0} aria-label={words('team_list')}>
          {people.length > 0 ? <PeopleTable people={people} /> : <NoPeople />}
          <ChangeArea />
        </section>
        <TrustPane />
      </div>
    </>
  );
}

function NoPeople() {
  const words = useWords();
  return (
    <div class="team-empty">
      <Icon node={Users} />
      <p>{words('team_empty')}</p>
    </div>
  );
}

/** Where people are added, or why this person may not. */
function ChangeArea() {
  const words = useWords();
  const { mayChange, me, problem } = useLibrary().team;
  return (
    <div class="team-change">
      {mayChange.value ? (
        <AddPerson />
      ) : (
        <p class="quiet">{words('team_only_approvers', me.value || words('files_nobody'))}</p>
      )}
      {problem.value === 'forbidden' || problem.value === 'last-approver' ? (
        <Banner icon={TriangleAlert} tone="soon" alert title={words('team_not_changed')}>
          {words(problem.value === 'forbidden' ? 'files_trouble_forbidden' : 'team_problem_last')}
        </Banner>
      ) : null}
    </div>
  );
}
