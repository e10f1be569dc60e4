import { TriangleAlert } from 'lucide';
import { Banner } from '../../ui/Banner';
import { useWords } from '../../ui/words';
import { Loading } from '../Loading';
import { useLibrary } from '../library-context';
import { TROUBLE_WORDS } from '../StoreTrouble';
import { useSingleKeys } from '../use-single-keys';
import { RuleEditorPage } from './editor/RuleEditorPage';
import { rulePlaceOf } from './editor/rule-place';
import { HelplinesPane } from './HelplinesPane';
import { PacksPane } from './PacksPane';
import { PoliciesHead } from './PoliciesHead';
import { policiesPlaceOf } from './policies-place';
import { policyKeys } from './policy-keys';
import { RulesPane } from './RulesPane';
import { RiskWordsPane } from './risk-words/RiskWordsPane';
import { TeamFactsPane } from './TeamFactsPane';

/** The handbook: what is watched for and why, what the team has decided about it, and the editor of its own rules. */
export function PoliciesPage() {
  const words = useWords();
  const { ports, policies } = useLibrary();
  const edited = rulePlaceOf(ports.hash.value);
  if (edited) return <RuleEditorPage place={edited} />;
  if (!policies.isRead.value) return <Loading title={words('library_policies')} />;
  return <Handbook />;
}

function Handbook() {
  useSingleKeys(policyKeys);
  return (
    <>
      <PoliciesHead />
      <StoreBanner />
      <View />
    </>
  );
}

function View() {
  const { ports } = useLibrary();
  const place = policiesPlaceOf(ports.hash.value);
  if (place.kind === 'packs') return <PacksPane packId={place.packId} />;
  if (place.kind === 'words') return <RiskWordsPane target={place.target} />;
  if (place.kind === 'helplines') return <HelplinesPane />;
  if (place.kind === 'team') return <TeamFactsPane />;
  return <RulesPane />;
}

/** The rules that come with Cuecard speak without the database too. */
function StoreBanner() {
  const words = useWords();
  const { store } = useLibrary();
  const trouble = store.trouble.value;
  if (trouble === null) return null;
  return (
    <Banner icon={TriangleAlert} tone="soon" alert title={words(TROUBLE_WORDS[trouble.type][0])}>
      {words('policies_trouble')}
    </Banner>
  );
}
