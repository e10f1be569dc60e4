import { useCount, useWords } from '../ui/words';
import { useLibrary } from './library-context';
import { PageHead } from './PageHead';
import { PolicyDetail } from './PolicyDetail';
import { PolicyList } from './PolicyList';
import { TrySentence } from './TrySentence';
import { type RuleUse, USAGE_DAYS } from './usage';

/** The handbook: what is watched for and why, with every rule's own sentences run as it stands. */
export function PoliciesPage() {
  const words = useWords();
  const count = useCount();
  const { policies } = useLibrary();
  const { shown, fixed } = sumOf(policies.uses.value);
  return (
    <>
      <PageHead title={words('library_policies')}>
        {count('library_policies_total', policies.count)}{' '}
        {shown > 0 ? count('library_policies_spoke', shown, USAGE_DAYS) : null}{' '}
        {fixed > 0 ? count('library_policies_fixed', fixed) : null}
      </PageHead>
      <div class="split split-policies">
        <PolicyList />
        <div class="policy-main">
          <PolicyDetail />
          <TrySentence />
        </div>
      </div>
    </>
  );
}

function sumOf(uses: ReadonlyMap<string, RuleUse> | undefined): RuleUse {
  const all = [...(uses?.values() ?? [])];
  return {
    shown: all.reduce((sum, use) => sum + use.shown, 0),
    fixed: all.reduce((sum, use) => sum + use.fixed, 0),
  };
}
