import { Check, TriangleAlert } from 'lucide';
import { Banner } from '../../ui/Banner';
import { useWords } from '../../ui/words';
import { problemWordKey } from './network-model';
import type { TestOutcome } from './test-destination';

/** How the test ended, in a sentence, and what to do. */
export function TestResult({ outcome }: { outcome: TestOutcome | undefined }) {
  return (
    <div role="status" class="test-result">
      {outcome && outcome.type !== 'running' ? <Ended outcome={outcome} /> : null}
    </div>
  );
}

function Ended({ outcome }: { outcome: TestOutcome }) {
  const words = useWords();
  if (outcome.type === 'arrived') {
    return (
      <Banner icon={Check} title={words('destinations_test_arrived')}>
        {words('destinations_test_look')}
      </Banner>
    );
  }
  if (outcome.type === 'silent') {
    return (
      <Banner icon={TriangleAlert} tone="soon" title={words('destinations_test_silent')}>
        {words('destinations_test_silent_text')}
      </Banner>
    );
  }
  if (outcome.type !== 'failed') return null;
  const said = outcome.said === null ? '' : words('case_server_said', outcome.said);
  return (
    <Banner icon={TriangleAlert} tone="late" title={words('destinations_test_failed')}>
      {[`${words(problemWordKey(outcome.why))}.`, said].filter(Boolean).join(' ')}
    </Banner>
  );
}
