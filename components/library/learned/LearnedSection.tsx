import { Download } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import type { ChoiceRow } from '@/lib/database/learning-records';
import { watch } from '@/lib/database/watch';
import type { WordKey } from '@/lib/shared/words';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useCount, useLang, useWords } from '../../ui/words';
import { ConfirmDialog } from '../ConfirmDialog';
import { shortMoment } from '../days';
import { useLibrary } from '../library-context';
import {
  addExample,
  exportExamples,
  type LearnedFacts,
  type Lesson,
  learnedFacts,
  reset,
  takeBack,
} from './learned-model';

const KIND_WORDS: Readonly<Record<ChoiceRow['kind'], WordKey>> = {
  picked: 'library_learned_picked',
  searched: 'library_learned_searched',
  edited: 'library_learned_edited',
  rejected: 'library_learned_rejected',
};

/** What suggestions have learned on this computer, and the ways to take it back or to make examples of it. */
export function LearnedSection() {
  const words = useWords();
  const { ports, store, notes } = useLibrary();
  const parts = { ports, store, notes };
  const facts = useFacts();
  const [isAsking, ask] = useState(false);
  if (!facts) return null;
  return (
    <>
      <Sum facts={facts} />
      {facts.lessons.length === 0 ? null : <Lessons lessons={facts.lessons} />}
      {facts.count === 0 ? null : (
        <p class="actions">
          <Button onClick={() => void exportExamples(parts)}>
            <Icon node={Download} size={14} />
            {words('library_learned_export')}
          </Button>
          <Button onClick={() => ask(true)}>{words('library_learned_reset')}</Button>
        </p>
      )}
      {isAsking ? (
        <ConfirmDialog
          title={words('library_learned_reset_ask')}
          text={words('library_learned_reset_warning')}
          yes={words('library_learned_reset')}
          no={words('library_keep')}
          onYes={() => {
            ask(false);
            void reset(parts);
          }}
          onNo={() => ask(false)}
        />
      ) : null}
    </>
  );
}

function useFacts(): LearnedFacts | undefined {
  const { store, ports } = useLibrary();
  const [facts, setFacts] = useState<LearnedFacts | undefined>(undefined);
  useEffect(() => watch(() => learnedFacts(store.db), setFacts, ports.onError), [store, ports]);
  return facts;
}

function Sum({ facts: { count, bytes } }: { facts: LearnedFacts }) {
  const words = useWords();
  const counted = useCount();
  const lang = useLang();
  if (count === 0) return <p class="hint">{words('library_learned_none')}</p>;
  const size = new Intl.NumberFormat(lang, { maximumFractionDigits: 1 }).format(bytes / 1_000_000);
  return (
    <ul class="kept num">
      <li>{counted('library_learned_count', count)}</li>
      {bytes > 0 ? <li>{words('library_learned_size', size)}</li> : null}
    </ul>
  );
}

function Lessons({ lessons }: { lessons: readonly Lesson[] }) {
  const words = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="learned" aria-label={words('library_learned_newest')} tabIndex={0}>
      <ul class="lines">
        {lessons.map((lesson) => (
          <Line key={lesson.choice.id} lesson={lesson} />
        ))}
      </ul>
    </section>
  );
}

function Line({ lesson: { choice, title, isExample } }: { lesson: Lesson }) {
  const words = useWords();
  const lang = useLang();
  const { ports, store, notes } = useLibrary();
  const parts = { ports, store, notes };
  const isPick = choice.kind === 'picked' || choice.kind === 'searched';
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
        {isPick && title !== undefined && !isExample ? (
          <Button
            size="small"
            aria-label={words('library_learned_add_named', choice.text)}
            onClick={() => void addExample(parts, choice)}
          >
            {words('library_learned_add')}
          </Button>
        ) : null}
        <Button
          size="small"
          aria-label={words('library_learned_take_back_named', choice.text)}
          onClick={() => void takeBack(parts, choice.id)}
        >
          {words('library_learned_take_back')}
        </Button>
      </span>
    </li>
  );
}
