import { Ellipsis } from 'lucide';
import { isReadOnly } from '@/lib/library/bundle/library-age';
import { Button } from '../ui/Button';
import { Menu } from '../ui/Menu';
import { useWords } from '../ui/words';
import { pinItem } from './pin-item';
import { ReplyCardView } from './ReplyCardView';
import type { ReplyCard } from './reply-card';
import { useSidebar } from './sidebar-context';
import { WithdrawnDock } from './WithdrawnDock';

const HELD = 'why-held';

/** The chosen reply as it will stand in the reply box, and the one key that puts it there. */
export function ReplyDock() {
  const words = useWords();
  const model = useSidebar();
  const { replies, isCopyOnly, insertion, ports, situation, asking } = model;
  const card = replies.card.value;
  const withdrawn = replies.withdrawn.value;
  if (withdrawn) return <WithdrawnDock withdrawn={withdrawn} />;
  if (!card) return null;
  const why = isReadOnly(situation.age.value) ? words('sidebar_held_too_old') : heldBecause(words, card);
  const isHeld = why !== null || insertion.isAsking.value;
  const held = { held: isHeld, 'aria-describedby': why === null ? undefined : HELD };
  const open = (section: string) => void ports.callWorker('library.open', { section });
  const openLearned = () => open('settings/learned');
  const items = [
    ...(replies.isSearching.value && !asking.isAsked.value
      ? [{ name: words('sidebar_ask'), onPick: () => void asking.ask() }]
      : []),
    pinItem(model, card.option.snippet.id),
    ...(ports.learner ? [{ name: words('sidebar_open_learned'), onPick: openLearned }] : []),
    { name: words('sidebar_open_library'), onPick: () => open('snippets') },
  ];
  return (
    <section class="dock" aria-label={words('sidebar_your_reply')}>
      <ReplyCardView card={card} onFill={replies.fill} />
      <div class="actions">
        {isCopyOnly.value ? (
          <Button tone="primary" size="large" grow hotkey="C" {...held} onClick={() => void model.copy()}>
            {words('sidebar_copy_reply')}
          </Button>
        ) : (
          <>
            <Button
              tone="primary"
              size="large"
              grow
              hotkey="Enter"
              cap="↵"
              {...held}
              onClick={() => void model.insert()}
            >
              {words('sidebar_insert')}
            </Button>
            <Button
              size="large"
              aria-keyshortcuts="C"
              {...held}
              held={why !== null}
              onClick={() => void model.copy()}
            >
              {words('sidebar_copy')}
            </Button>
          </>
        )}
        <Menu icon={Ellipsis} name={words('sidebar_more_reply')} size="large" up items={items} />
      </div>
      {why === null ? null : (
        <p class="hint" id={HELD}>
          {why}
        </p>
      )}
    </section>
  );
}

/** Why the reply cannot go out yet; null when it can. */
export function heldBecause(words: ReturnType<typeof useWords>, card: ReplyCard): string | null {
  const [missing] = card.missing;
  if (card.isBroken) return words('sidebar_held_broken');
  if (missing !== undefined) {
    const detail = card.details.find(({ placeholder }) => placeholder.name === missing);
    return words('sidebar_held_missing', detail?.placeholder.label ?? missing);
  }
  return card.isTooLong ? words('sidebar_held_long', card.length.used - card.length.limit) : null;
}
