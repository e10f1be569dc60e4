import { Ban } from 'lucide';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useWords } from '../ui/words';
import { textIn } from './reply-options';
import { useSidebar } from './sidebar-context';
import type { Withdrawn } from './withdrawn';
import { withheldWords } from './withheld-words';

const HELD = 'why-withdrawn';

/** In place of the card of a reply that was just taken out of use: by whom, why, and what to say instead. */
export function WithdrawnDock({ withdrawn }: { withdrawn: Withdrawn }) {
  const words = useWords();
  const { ports, replies, view, isCopyOnly } = useSidebar();
  const { option, why, replacement } = withdrawn;
  const { title, text, held: hint } = withheldWords(ports.speech, why, ports.now.value);
  const held = { held: true, size: 'large', 'aria-describedby': HELD } as const;
  const instead = replacement && textIn(replacement, option.text.lang);
  const take = () => {
    replies.useReplacement();
    view.focusOn('list');
  };
  return (
    <section class="dock" aria-label={words('sidebar_your_reply')}>
      <div class="withdrawn" role="alert" id={HELD}>
        <Icon node={Ban} />
        <p>
          <b dir="auto">{title}</b>
          <span class="block" dir="auto">
            {text}
          </span>
          <span class="block meta" dir="auto">
            {option.text.title}
          </span>
        </p>
      </div>
      {instead ? (
        <div class="actions">
          <Button tone="primary" size="large" grow data-focus="replacement" onClick={take}>
            {words('sidebar_use_replacement', instead.title)}
          </Button>
        </div>
      ) : null}
      <div class="actions">
        {isCopyOnly.value ? null : (
          <Button {...held} grow>
            {words('sidebar_insert')}
          </Button>
        )}
        <Button {...held} grow={isCopyOnly.value}>
          {words('sidebar_copy')}
        </Button>
      </div>
      <p class="hint">{hint}</p>
    </section>
  );
}
