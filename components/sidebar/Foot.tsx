import { Button } from '../ui/Button';
import { useCount, useWords } from '../ui/words';
import { useSidebar } from './sidebar-context';

/** One quiet line of fact, and the way to the keys. */
export function Foot() {
  const words = useWords();
  const { view, desk, insertion, isCopyOnly, ports } = useSidebar();
  const isOff = !desk.desk.value || desk.desk.value.paused;
  const tone = isOff || !ports.online.value ? '' : isCopyOnly.value ? 'pip-soon' : 'pip-accent';
  const isInserted = insertion.attempt.value?.standing.type === 'inserted';
  return (
    <footer class="foot">
      <span class={`pip ${tone}`} aria-hidden="true" />
      <span class="clip">
        <FootLine isInserted={isInserted} />
      </span>
      <span class="push">
        <Button tone="quiet" size="small" hotkey="?" onClick={() => view.toggleSheet(true)}>
          {words('sidebar_keys')}
        </Button>
      </span>
    </footer>
  );
}

function FootLine({ isInserted }: { isInserted: boolean }) {
  const words = useWords();
  const count = useCount();
  const { view, desk, isCopyOnly, policy, escalate } = useSidebar();
  if (!desk.desk.value) return <>{words('sidebar_foot_local')}</>;
  if (isCopyOnly.value) return <>{words('sidebar_foot_copy_only')}</>;
  if (!desk.comment.value) return <>{words('sidebar_foot_watching')}</>;
  if (view.view.value === 'draft')
    return <>{count('sidebar_foot_policies', policy.policies.value.rules.length)}</>;
  const isForm = view.view.value === 'escalate' && escalate.sent.value === null;
  if (isForm) return <>{words('sidebar_foot_escalate')}</>;
  return <>{words(isInserted ? 'sidebar_foot_inserted' : 'sidebar_foot_local')}</>;
}
