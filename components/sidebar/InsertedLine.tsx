import { CornerDownLeft } from 'lucide';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useWords } from '../ui/words';
import { platformName } from './names';
import { useSidebar } from './sidebar-context';

/** Says that the reply stands in the site's box, with the way to take it out. */
export function InsertedLine() {
  const words = useWords();
  const { desk, insertion } = useSidebar();
  const site = platformName(desk.desk.value?.platform ?? 'x');
  return (
    <div class="done-line">
      <Icon node={CornerDownLeft} flip />
      <p>
        <b>{words('sidebar_inserted')}</b>
        <span class="meta block">{words('sidebar_inserted_text', site)}</span>
      </p>
      <Button size="small" onClick={() => void insertion.takeOut()}>
        {words('sidebar_take_out')}
      </Button>
    </div>
  );
}
