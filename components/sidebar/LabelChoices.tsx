import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Correction } from '@/lib/database/labels';
import type { Triage } from '@/lib/database/records';
import { riskWord } from '@/lib/escalation/risk-words';
import type { Words } from '@/lib/shared/words';
import { Kbd } from '../ui/Kbd';
import { useWords } from '../ui/words';
import { correctionOf, FEELINGS, RISKS, TALKS } from './label-keys';
import { FEELING_WORDS, TALK_WORDS } from './label-words';
import { useSidebar } from './sidebar-context';

/** All labels with a key each: pressing one puts it right and closes. Keys stay in here while it is open. */
export function LabelChoices({ triage }: { triage: Triage }) {
  const words = useWords();
  const { labels, view } = useSidebar();
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => root.current?.querySelector('button')?.focus(), []);
  const groups = groupsOf(words, triage);
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
      {groups.map(({ name, choices }) => (
        <fieldset key={name}>
          <legend>{name}</legend>
          {choices.map(({ cap, text, isSet, correction }) => (
            <button
              key={cap}
              class="labels-choice"
              type="button"
              aria-pressed={isSet}
              aria-keyshortcuts={cap}
              onClick={() => void labels.correct(correction)}
            >
              <Kbd hidden>{cap}</Kbd> <span class="labels-name">{text}</span>
            </button>
          ))}
        </fieldset>
      ))}
    </section>
  );
}

interface Choice {
  readonly cap: string;
  readonly text: string;
  readonly isSet: boolean;
  readonly correction: Correction;
}

function groupsOf(words: Words, { risk, talk, sentiment }: Triage): { name: string; choices: Choice[] }[] {
  const talks = TALKS.map(([is, cap]) => ({
    ...{ cap, text: words(TALK_WORDS[is]), isSet: talk?.label === is },
    correction: { field: 'talk', is } as const,
  }));
  const feelings = FEELINGS.map(([is, cap]) => ({
    ...{ cap, text: words(FEELING_WORDS[is]), isSet: sentiment?.label === is },
    correction: { field: 'sentiment', is } as const,
  }));
  const risks = RISKS.map(([is, cap]) => ({
    ...{ cap, text: is === null ? words('labels_no_risk') : riskWord(words, is), isSet: risk === is },
    correction: { field: 'risk', is } as const,
  }));
  return [
    { name: words('labels_kind'), choices: talks },
    { name: words('labels_feeling'), choices: feelings },
    { name: words('labels_risk'), choices: risks },
  ];
}
