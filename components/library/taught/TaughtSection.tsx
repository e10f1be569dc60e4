import { useEffect, useState } from 'preact/hooks';
import type { CorrectionRow } from '@/lib/database/correction-record';
import { watch } from '@/lib/database/watch';
import { riskWord, URGENCY_WORDS } from '@/lib/escalation/risk-words';
import type { WordKey, Words } from '@/lib/shared/words';
import { CLASS_WORDS, FEELING_WORDS, TALK_WORDS } from '../../sidebar/label-words';
import { Button } from '../../ui/Button';
import { languageName } from '../../ui/intl';
import { useCount, useLang, useWords } from '../../ui/words';
import { shortMoment } from '../days';
import { useLibrary } from '../library-context';
import { resetTaught, type TaughtFacts, takeBackTaught, taughtFacts } from './taught-model';

/** Labels of comments that people put right, which teach how others are read, and the ways to take that back. */
export function TaughtSection() {
  const words = useWords();
  const counted = useCount();
  const { ports, store, notes } = useLibrary();
  const facts = useFacts();
  if (!facts) return null;
  if (facts.count === 0) return <p class="hint">{words('library_taught_none')}</p>;
  return (
    <>
      <p class="num">{counted('library_taught_count', facts.count)}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="learned" aria-label={words('library_taught_newest')} tabIndex={0}>
        <ul class="lines">
          {facts.newest.map((row) => (
            <Line key={row.id} row={row} />
          ))}
        </ul>
      </section>
      <p class="actions">
        <Button onClick={() => void resetTaught({ ports, store, notes })}>
          {words('library_taught_reset')}
        </Button>
      </p>
    </>
  );
}

function useFacts(): TaughtFacts | undefined {
  const { store, ports } = useLibrary();
  const [facts, setFacts] = useState<TaughtFacts | undefined>(undefined);
  useEffect(() => watch(() => taughtFacts(store.db), setFacts, ports.onError), [store, ports]);
  return facts;
}

function Line({ row }: { row: CorrectionRow }) {
  const words = useWords();
  const lang = useLang();
  const { ports, store, notes } = useLibrary();
  return (
    <li class="row">
      <div class="learned-what">
        <p dir="auto">
          <q>{row.text}</q>
        </p>
        <p class="meta">
          {words('library_taught_line', words(FIELD_WORDS[row.field]), labelOf(words, lang, row))}
          {`, ${shortMoment(lang, row.at)}`}
        </p>
      </div>
      <span class="push actions">
        <Button
          size="small"
          aria-label={words('library_taught_take_back_named', row.text)}
          onClick={() => void takeBackTaught({ ports, store, notes }, row.id)}
        >
          {words('library_taught_take_back')}
        </Button>
      </span>
    </li>
  );
}

const FIELD_WORDS: Readonly<Record<CorrectionRow['field'], WordKey>> = {
  risk: 'labels_risk',
  sentiment: 'labels_feeling',
  talk: 'labels_kind',
  class: 'labels_class',
  lang: 'labels_lang',
  urgency: 'labels_urgency',
};

function labelOf(words: Words, lang: string, row: CorrectionRow): string {
  switch (row.field) {
    case 'risk':
      return row.is === null ? words('labels_no_risk') : riskWord(words, row.is);
    case 'class':
      return row.is === null ? words('labels_no_class') : words(CLASS_WORDS[row.is]);
    case 'sentiment':
      return words(FEELING_WORDS[row.is]);
    case 'talk':
      return words(TALK_WORDS[row.is]);
    case 'lang':
      return languageName(lang, row.is);
    default:
      return words(URGENCY_WORDS[row.is]);
  }
}
