import { useRef, useState } from 'preact/hooks';
import type { ChoiceRow } from '@/lib/database/learning-records';
import type { WordKey } from '@/lib/shared/words';
import { Button } from '../../ui/Button';
import { useCount, useLang, useWords } from '../../ui/words';
import { ConfirmDialog } from '../ConfirmDialog';
import { shortMoment } from '../days';
import { useLibrary } from '../library-context';
import { addExample, type LearnedFacts, type Lesson, takeBack } from './learned-model';

const KIND_WORDS: Readonly<Record<ChoiceRow['kind'], WordKey>> = {
  picked: 'library_learned_picked',
  searched: 'library_learned_searched',
  edited: 'library_learned_edited',
  rejected: 'library_learned_rejected',
};

interface LearnedListProps {
  readonly facts: LearnedFacts;
  readonly onMore: () => void;
}

/** The choices that are kept with their comments, newest first. */
export function LearnedList({ facts: { lessons, count, older }, onMore }: LearnedListProps) {
  const words = useWords();
  const { ports, store, notes } = useLibrary();
  const list = useRef<HTMLElement>(null);
  const [asked, ask] = useState<ChoiceRow | null>(null);
  const take = async (choice: ChoiceRow) => {
    ask(null);
    await takeBack({ ports, store, notes }, choice, older);
    // The line goes, and with it the button that has the focus.
    list.current?.focus();
  };
  const takeOrAsk = (choice: ChoiceRow) => (older === 0 ? void take(choice) : ask(choice));
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="learned" aria-label={words('library_learned_newest')} tabIndex={0} ref={list}>
        <ul class="lines">
          {lessons.map((lesson) => (
            <Line key={lesson.choice.id} lesson={lesson} onTakeBack={takeOrAsk} />
          ))}
        </ul>
        {count > lessons.length ? (
          <p class="actions">
            <Button onClick={onMore}>{words('library_show_more', count - lessons.length)}</Button>
          </p>
        ) : null}
      </section>
      {asked ? <AskTakeBack older={older} onYes={() => void take(asked)} onNo={() => ask(null)} /> : null}
    </>
  );
}

function AskTakeBack({ older, ...acts }: { older: number; onYes: () => void; onNo: () => void }) {
  const words = useWords();
  const counted = useCount();
  return (
    <ConfirmDialog
      title={words('library_learned_take_back_ask')}
      text={counted('library_learned_take_back_warning', older)}
      yes={words('library_learned_take_back')}
      no={words('library_keep')}
      {...acts}
    />
  );
}

interface LineProps {
  readonly lesson: Lesson;
  readonly onTakeBack: (choice: ChoiceRow) => void;
}

function Line({ lesson: { choice, title, canAdd }, onTakeBack }: LineProps) {
  const words = useWords();
  const lang = useLang();
  const { ports, store, notes } = useLibrary();
  return (
    <li class="row">
      <div class="learned-what">
        <p dir="auto">
          <q>{choice.text}</q>
        </p>
        <p class="meta">
          {words(KIND_WORDS[choice.kind])} <bdi>{title ?? words('library_learned_gone')}</bdi>
          {`, ${shortMoment(lang, choice.at)}`}
        </p>
      </div>
      <span class="push actions">
        {canAdd ? (
          <Button
            size="small"
            aria-label={words('library_learned_add_named', choice.text)}
            onClick={() => void addExample({ ports, store, notes }, choice)}
          >
            {words('library_learned_add')}
          </Button>
        ) : null}
        <Button
          size="small"
          aria-label={words('library_learned_take_back_named', choice.text)}
          onClick={() => onTakeBack(choice)}
        >
          {words('library_learned_take_back')}
        </Button>
      </span>
    </li>
  );
}
