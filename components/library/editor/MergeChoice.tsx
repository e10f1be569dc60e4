import { useId } from 'preact/hooks';
import { useLang, useWords } from '../../ui/words';
import { fieldValue } from './content-fields';
import { fieldName, fieldText } from './field-words';
import type { Merge, MergeField, Side } from './merge-content';
import { WordDiff } from './WordDiff';

interface MergeChoiceProps {
  readonly field: MergeField;
  readonly merge: Merge;
  readonly side: Side | null;
  readonly onChoose: (side: Side) => void;
}

/** One field both have, each side with what it changed. */
export function MergeChoice({ field, merge, side, onChoose }: MergeChoiceProps) {
  const words = useWords();
  const lang = useLang();
  const id = useId();
  const name = fieldName(words, lang, field.key);
  const textOf = (of: keyof Merge) => fieldText(words, lang, field.key, fieldValue(merge[of], field.key));
  return (
    <fieldset class="merge-field">
      <legend>
        {name}
        {field.changedBy === null ? (
          <span class="tag tag-soon">{words('editor_merge_both')}</span>
        ) : (
          <span class="meta">
            {words(field.changedBy === 'mine' ? 'editor_merge_only_mine' : 'editor_merge_only_theirs')}
          </span>
        )}
      </legend>
      {(['mine', 'theirs'] as const).map((each) => (
        <label key={each} class="merge-side">
          <input
            type="radio"
            name={id}
            checked={side === each}
            aria-label={`${name}: ${words(SIDE_WORDS[each])}`}
            onChange={() => onChoose(each)}
          />
          <span class="merge-words">
            <b>{words(SIDE_WORDS[each])}</b>
            <WordDiff before={textOf('base')} after={textOf(each)} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}

const SIDE_WORDS = { mine: 'editor_merge_mine', theirs: 'editor_merge_theirs' } as const;
