import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../../ui/Button';
import { useCount, useWords } from '../../../ui/words';
import { useLibrary } from '../../library-context';
import { ActButton } from '../../replies/ActButton';
import type { TurnedCount } from './count-turned';
import { targetWord } from './target-words';

/** What is not saved yet, what it would do to the comments stored here, and its two ends. */
export function ChangeBar() {
  const words = useWords();
  const count = useCount();
  const { policies } = useLibrary();
  const { steps, broken, save, discard } = policies.riskWords;
  if (steps.value.length === 0 && broken.value === undefined) return null;
  return (
    <section class="words-change" aria-label={words('policies_words_change')}>
      <p>
        <b>{count('policies_words_steps', steps.value.length)}</b> <Effect />
      </p>
      {broken.value ? (
        <p class="quiet">{words('policies_words_broken', targetWord(words, broken.value))}</p>
      ) : null}
      <p class="actions">
        {steps.value.length > 0 ? (
          <ActButton verdict={policies.verdict.value} tone="primary" onPress={() => void save()}>
            {words('policies_words_save')}
          </ActButton>
        ) : null}
        <Button onClick={discard}>{words('policies_words_discard')}</Button>
      </p>
    </section>
  );
}

/** Counted anew a moment after the last change. */
function Effect() {
  const words = useWords();
  const count = useCount();
  const { ports, policies } = useLibrary();
  const { steps, countTurned } = policies.riskWords;
  const change = steps.value;
  const [found, setFound] = useState<TurnedCount | null>(null);
  useEffect(() => {
    const end = new AbortController();
    setFound(null);
    const timer = setTimeout(() => {
      countTurned(end.signal).then((answer) => answer && setFound(answer), ports.onError);
    }, REST_MS);
    return () => {
      clearTimeout(timer);
      end.abort();
    };
  }, [change]);
  if (change.length === 0) return null;
  return (
    <span role="status">
      {found
        ? `${count('policies_words_of', found.of)} ${words('policies_words_turned', found.gained, found.lost)}`
        : words('policies_words_counting')}
    </span>
  );
}

const REST_MS = 400;
