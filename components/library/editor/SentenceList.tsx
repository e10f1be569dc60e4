import { X } from 'lucide';
import { useRef } from 'preact/hooks';
import { IconButton } from '../../ui/Button';
import { useWords } from '../../ui/words';
import { useEditor } from './editor-context';
import { TriedPlace } from './TriedPlace';

interface SentenceListProps {
  readonly name: string;
  readonly sentences: readonly string[];
  readonly shouldSuggest: boolean;
  readonly onChange: (sentences: string[]) => void;
}

/** One sentence a line, each tried as it stands; the last line adds one. */
export function SentenceList({ name, sentences, shouldSuggest, onChange }: SentenceListProps) {
  const words = useWords();
  const placeOf = useEditor().checks.placeOf.value;
  const put = (nth: number, sentence: string | null) => {
    const next = [...sentences];
    next.splice(nth, 1, ...(sentence === null ? [] : [sentence]));
    onChange(next);
  };
  return (
    <ul class="sentences">
      {sentences.map((sentence, nth) => (
        <li key={nth} class="sentence">
          <input
            class="input"
            dir="auto"
            value={sentence}
            aria-label={`${name}, ${nth + 1}`}
            onInput={(event) => put(nth, event.currentTarget.value)}
          />
          {placeOf && sentence.trim() !== '' ? (
            <TriedPlace place={placeOf(sentence)} should={shouldSuggest} />
          ) : null}
          <IconButton
            icon={X}
            iconSize={14}
            name={words('editor_remove_sentence', sentence)}
            onClick={() => put(nth, null)}
          />
        </li>
      ))}
      <li class="sentence">
        <NewSentence name={name} onAdd={(sentence) => onChange([...sentences, sentence])} />
      </li>
    </ul>
  );
}

/** What is typed here becomes a sentence with Enter, or when the field is left. */
function NewSentence({ name, onAdd }: { name: string; onAdd: (sentence: string) => void }) {
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  const add = () => {
    const sentence = input.current?.value.trim() ?? '';
    if (sentence === '' || !input.current) return;
    input.current.value = '';
    onAdd(sentence);
  };
  return (
    <input
      ref={input}
      class="input"
      dir="auto"
      placeholder={words('editor_add_sentence')}
      aria-label={`${name}: ${words('editor_add_sentence')}`}
      onBlur={add}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.isComposing && !event.ctrlKey && !event.metaKey) add();
      }}
    />
  );
}
