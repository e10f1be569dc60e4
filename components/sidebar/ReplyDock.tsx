import { Ellipsis } from 'lucide';
import { Button } from '../ui/Button';
import { Menu } from '../ui/Menu';
import { useWords } from '../ui/words';
import { heldBecause } from './held-reply';
import { pinItem } from './pin-item';
import { ReplyCardView } from './ReplyCardView';
import { useSidebar } from './sidebar-context';
import { WithdrawnDock } from './WithdrawnDock';

const HELD = 'why-held';

/** The chosen reply as it will stand in the reply box, and the one key that puts it there. */
export function ReplyDock() {
  const words = useWords();
  const model = useSidebar();
  const { replies } = model;
  const card = replies.card.value;
  const withdrawn = replies.withdrawn.value;
  if (withdrawn) return <WithdrawnDock withdrawn={withdrawn} />;
  if (!card) return null;
  const held = heldBecause(model, card);
  return (
    <section class="dock" aria-label={words('sidebar_your_reply')}>
      <ReplyCardView card={card} onFill={replies.fill} />
      <div class="actions">
        <WaysOut isHeld={held !== null} />
        <More snippetId={card.option.snippet.id} />
      </div>
      {held === null ? null : (
        <p class="hint" id={HELD}>
          {held.why}
        </p>
      )}
    </section>
  );
}

/** Insert and Copy, or Copy alone where the reply box cannot be reached. */
function WaysOut({ isHeld }: { isHeld: boolean }) {
  const words = useWords();
  const model = useSidebar();
  const described = { size: 'large', 'aria-describedby': isHeld ? HELD : undefined } as const;
  const main = { ...described, tone: 'primary', grow: true } as const;
  const isInsertHeld = isHeld || model.insertion.isAsking.value;
  const copy = () => void model.copy();
  if (model.isCopyOnly.value) {
    return (
      <Button {...main} hotkey="C" held={isInsertHeld} onClick={copy}>
        {words('sidebar_copy_reply')}
      </Button>
    );
  }
  return (
    <>
      <Button {...main} hotkey="Enter" cap="↵" held={isInsertHeld} onClick={() => void model.insert()}>
        {words('sidebar_insert')}
      </Button>
      <Button {...described} aria-keyshortcuts="C" held={isHeld} onClick={copy}>
        {words('sidebar_copy')}
      </Button>
    </>
  );
}

/** What else can be done with the reply. */
function More({ snippetId }: { snippetId: string }) {
  const words = useWords();
  const model = useSidebar();
  const { replies, asking, ports } = model;
  const open = (section: string) => void ports.callWorker('library.open', { section });
  const openLearned = () => open('settings/learned');
  const items = [
    ...(replies.isSearching.value && !asking.isAsked.value
      ? [{ name: words('sidebar_ask'), onPick: () => void asking.ask() }]
      : []),
    pinItem(model, snippetId),
    ...(ports.learner ? [{ name: words('sidebar_open_learned'), onPick: openLearned }] : []),
    { name: words('sidebar_open_library'), onPick: () => open('snippets') },
  ];
  return <Menu icon={Ellipsis} name={words('sidebar_more_reply')} size="large" up items={items} />;
}
