import { useState } from 'preact/hooks';
import { useWords } from '../../ui/words';
import { useContent, useEditor } from './editor-context';
import { SentenceList } from './SentenceList';
import { TriedPlace } from './TriedPlace';

/** Customers' sentences that have to bring this reply up, those that must not, and whether they do. */
export function SuggestSection() {
  const words = useWords();
  const { content, change } = useContent();
  return (
    <section aria-labelledby="editor-suggest">
      <div class="sec-head">
        <h2 id="editor-suggest">{words('editor_suggest')}</h2>
      </div>
      <div class="rule-row">
        <h3>{words('editor_examples')}</h3>
        <SentenceList
          name={words('editor_examples')}
          sentences={content.examples}
          shouldSuggest
          onChange={(examples) => change({ examples })}
        />
      </div>
      <div class="rule-row">
        <h3>{words('editor_counter_examples')}</h3>
        <SentenceList
          name={words('editor_counter_examples')}
          sentences={content.counterExamples}
          shouldSuggest={false}
          onChange={(counterExamples) => change({ counterExamples })}
        />
      </div>
      <TryOne />
    </section>
  );
}

/** Any other sentence, to see what it would bring up. */
function TryOne() {
  const words = useWords();
  const [sentence, setSentence] = useState('');
  const placeOf = useEditor().checks.placeOf.value;
  return (
    <div class="rule-row">
      <h3>{words('editor_try')}</h3>
      <div class="sentences">
        <div class="sentence">
          <input
            class="input"
            dir="auto"
            placeholder={words('editor_try_hint')}
            aria-label={words('editor_try')}
            value={sentence}
            onInput={(event) => setSentence(event.currentTarget.value)}
          />
          <span role="status">
            {sentence.trim() === '' || !placeOf ? null : <TriedPlace place={placeOf(sentence)} />}
          </span>
        </div>
      </div>
    </div>
  );
}
