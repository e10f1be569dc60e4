import { BookOpenText } from 'lucide';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
import { useCount, useWords } from '../ui/words';
import { useSidebar } from './sidebar-context';

/** Replies are locked until a rule has been read: the rule, one at a time, and the press that says so. */
export function RuleToReadNotice() {
  const words = useWords();
  const count = useCount();
  const { toRead } = useSidebar();
  const [rule, ...others] = toRead.rules.value;
  if (!rule) return null;
  const read = () => void toRead.acknowledge(rule);
  return (
    <section aria-label={words('sidebar_to_read')}>
      <Banner
        icon={BookOpenText}
        title={count('sidebar_to_read_locked', rule.locked, rule.title)}
        actions={
          <Button size="small" held={toRead.isSaving.value} onClick={read}>
            {words('sidebar_to_read_done')}
          </Button>
        }
      >
        <span class="block" dir="auto">
          {rule.reason}
        </span>
        <span class="block meta" dir="auto">
          {words('sidebar_to_read_source', rule.source)}
        </span>
        {others.length > 0 ? (
          <span class="block meta">{count('sidebar_to_read_more', others.length)}</span>
        ) : null}
      </Banner>
    </section>
  );
}
