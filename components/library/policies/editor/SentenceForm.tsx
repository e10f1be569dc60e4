import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../../ui/Button';
import { useWords } from '../../../ui/words';
import type { Side } from './edit-rule';

interface SentenceFormProps {
  readonly onAdd: (side: Side, text: string) => void;
  readonly onClose: () => void;
}

/** One sentence after the other: Enter adds it and empties the field, Esc closes. */
export function SentenceForm({ onAdd, onClose }: SentenceFormProps) {
  const words = useWords();
  const name = useId();
  const input = useRef<HTMLInputElement>(null);
  const [side, setSide] = useState<Side>('must-flag');
  useLayoutEffect(() => input.current?.focus(), []);
  const add = () => {
    const text = input.current?.value.trim() ?? '';
    if (text === '' || !input.current) return;
    onAdd(side, text);
    input.current.value = '';
    input.current.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    if (event.key === 'Escape') onClose();
    else add();
  };
  return (
    <div class="rule-sentence">
      <input
        ref={input}
        class="input"
        dir="auto"
        autocomplete="off"
        aria-label={words('rule_sentence')}
        placeholder={words('rule_sentence_hint')}
        onKeyDown={onKeyDown}
      />
      <fieldset class="seg">
        <legend class="sr">{words('rule_sentence_side')}</legend>
        {(['must-flag', 'must-pass'] as const).map((each) => (
          <label key={each}>
            <input type="radio" name={name} checked={side === each} onChange={() => setSide(each)} />
            <span>{words(each === 'must-flag' ? 'rule_must_flag' : 'rule_must_pass')}</span>
          </label>
        ))}
      </fieldset>
      <Button onClick={add}>{words('rule_sentence_add')}</Button>
    </div>
  );
}
