import { useLayoutEffect, useRef } from 'preact/hooks';
import type { StoredComment, Triage } from '@/lib/database/records';
import { Kbd } from '../ui/Kbd';
import { useLang, useWords } from '../ui/words';
import { urgencyFor } from './case-urgency';
import { labelGroups } from './label-groups';
import { correctionOf } from './label-keys';
import { useSidebar } from './sidebar-context';

interface LabelChoicesProps {
  readonly comment: StoredComment;
  readonly triage: Triage;
}

/**
 * All labels, each with why it is so: pressing another puts it right and closes. All but languages have a key; keys
 * stay in here while it is open.
 */
export function LabelChoices({ comment, triage }: LabelChoicesProps) {
  const words = useWords();
  const lang = useLang();
  const { labels, view, warnings } = useSidebar();
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => root.current?.querySelector('button')?.focus(), []);
  const groups = labelGroups(words, lang, triage, urgencyFor(comment, warnings.value));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab' || event.key === 'Enter' || event.key === ' ') return event.stopPropagation();
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    event.stopPropagation();
    if (event.key === 'Escape') {
      labels.toggle(false);
      return view.focusOn('labels-line');
    }
    const correction = correctionOf(event.key);
    if (!correction) return;
    event.preventDefault();
    void labels.correct(correction);
  };
  return (
    <section class="labels-choices" aria-label={words('labels_put_right')} ref={root} onKeyDown={onKeyDown}>
      {groups.map(({ name, why, choices }) => (
        <fieldset key={name}>
          <legend>
            {name} <bdi class="labels-why">{why}</bdi>
          </legend>
          {choices.map(({ cap, text, isSet, correction }) => (
            <button
              key={text}
              class="labels-choice"
              type="button"
              aria-pressed={isSet}
              aria-keyshortcuts={cap}
              onClick={() => void labels.correct(correction)}
            >
              {cap ? <Kbd hidden>{cap}</Kbd> : null} <span class="labels-name">{text}</span>
            </button>
          ))}
        </fieldset>
      ))}
    </section>
  );
}
