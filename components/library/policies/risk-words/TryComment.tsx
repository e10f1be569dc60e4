import { type Heard, heardIn } from '@/lib/triage/heard-in';
import { listFormat } from '../../../ui/intl';
import { useLang, useWords } from '../../../ui/words';
import { useLibrary } from '../../library-context';
import { targetWord } from './target-words';

/** A comment of one's own, read with the words as they are saved and with the change. */
export function TryComment() {
  const words = useWords();
  const { trial, tryOn, books, steps } = useLibrary().policies.riskWords;
  const text = trial.value;
  const { before, after } = books.value;
  return (
    <section class="words-try" aria-labelledby="words-try">
      <h3 id="words-try">{words('policies_words_try')}</h3>
      <label class="field">
        <span class="sr">{words('policies_words_try_label')}</span>
        <textarea
          class="textarea"
          dir="auto"
          rows={2}
          placeholder={words('policies_words_try_hint')}
          value={text}
          onInput={(event) => tryOn(event.currentTarget.value)}
        />
      </label>
      {text.trim() === '' ? null : (
        <div role="status">
          <dl class="words-found">
            <Found name={words('policies_words_now')} heard={heardIn(text, before(null))} />
            {steps.value.length > 0 ? (
              <Found name={words('policies_words_then')} heard={heardIn(text, after(null))} />
            ) : null}
          </dl>
        </div>
      )}
    </section>
  );
}

function Found({ name, heard }: { name: string; heard: readonly Heard[] }) {
  const words = useWords();
  const lang = useLang();
  const quoted = (found: readonly string[]) =>
    listFormat(lang, { type: 'unit' }).format(found.map((word) => words('routes_quoted', word)));
  return (
    <div>
      <dt class="meta">{name}</dt>
      {heard.length === 0 ? <dd class="quiet">{words('policies_words_found_none')}</dd> : null}
      {heard.map(({ target, words: found }) => (
        <dd key={target}>{words('policies_words_found', targetWord(words, target), quoted(found))}</dd>
      ))}
    </div>
  );
}
