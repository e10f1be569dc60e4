import { useEffect, useState } from 'preact/hooks';
import { watch } from '@/lib/database/watch';
import { Button } from '../../ui/Button';
import { useCount, useLang, useWords } from '../../ui/words';
import { ConfirmDialog } from '../ConfirmDialog';
import { sizeName } from '../files/backup-words';
import { useLibrary } from '../library-context';
import { ExportButton } from './ExportButton';
import { LearnedList } from './LearnedList';
import { type LearnedFacts, learnedFacts, reset } from './learned-model';

/** Lines of the list at first, and as many more with each press. */
const AT_ONCE = 50;

/** What suggestions have learned on this computer, and the ways to take it back or to make examples of it. */
export function LearnedSection() {
  const words = useWords();
  const { ports, store, notes } = useLibrary();
  const parts = { ports, store, notes };
  const [most, setMost] = useState(AT_ONCE);
  const facts = useFacts(most);
  const [isAsking, ask] = useState(false);
  if (!facts) return null;
  return (
    <>
      <Sum facts={facts} />
      {facts.lessons.length === 0 ? null : (
        <LearnedList facts={facts} onMore={() => setMost(most + AT_ONCE)} />
      )}
      <p class="actions">
        {facts.count === 0 ? null : <ExportButton />}
        {facts.count + facts.bytes === 0 ? null : (
          <Button onClick={() => ask(true)}>{words('library_learned_reset')}</Button>
        )}
      </p>
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

function useFacts(most: number): LearnedFacts | undefined {
  const { store, ports } = useLibrary();
  const [facts, setFacts] = useState<LearnedFacts | undefined>(undefined);
  useEffect(() => watch(() => learnedFacts(store.db, most), setFacts, ports.onError), [store, ports, most]);
  return facts;
}

function Sum({ facts: { count, older, bytes } }: { facts: LearnedFacts }) {
  const words = useWords();
  const counted = useCount();
  const lang = useLang();
  return (
    <>
      {count + older === 0 ? <p class="hint">{words('library_learned_none')}</p> : null}
      <ul class="kept num">
        {count > 0 ? <li>{counted('library_learned_count', count)}</li> : null}
        {older > 0 ? <li>{counted('library_learned_older', older)}</li> : null}
        {bytes > 0 ? <li>{words('library_learned_size', sizeName(lang, bytes))}</li> : null}
      </ul>
    </>
  );
}
