import { CircleHelp } from 'lucide';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
import { useWords } from '../ui/words';
import { useSidebar } from './sidebar-context';

/** Replies lie near, but none is likely to be right: the ways to find or get another. */
export function Doubt() {
  const words = useWords();
  const { view, asking } = useSidebar();
  const isAsked = asking.isAsked.value;
  return (
    <section class="doubt" aria-label={words('sidebar_doubt')}>
      <Banner
        icon={CircleHelp}
        title={words('sidebar_doubt')}
        actions={
          <>
            <Button size="small" hotkey="/" onClick={() => view.focusOn('search')}>
              {words('sidebar_search')}
            </Button>
            {isAsked ? null : (
              <Button size="small" onClick={() => void asking.ask()}>
                {words('sidebar_ask')}
              </Button>
            )}
          </>
        }
      >
        {words(isAsked ? 'sidebar_doubt_asked' : 'sidebar_doubt_text')}
      </Banner>
    </section>
  );
}
