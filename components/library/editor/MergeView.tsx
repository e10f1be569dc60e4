import { useState } from 'preact/hooks';
import { useCount, useWords } from '../../ui/words';
import { useLibrary } from '../library-context';
import { MergeFrame } from '../MergeFrame';
import type { FieldKey } from './content-fields';
import { useEditor } from './editor-context';
import { MergeChoice } from './MergeChoice';
import { choiceFor, merged, mergeFields, type Side } from './merge-content';
import type { OpenMerge } from './typed';

/** Two people wrote one version: field by field, whose words go on. Nothing of either is gone before that. */
export function MergeView({ merge }: { merge: OpenMerge }) {
  const words = useWords();
  const count = useCount();
  const { ports, notes } = useLibrary();
  const { drafting } = useEditor();
  const [choices, setChoices] = useState<Readonly<Record<FieldKey, Side>>>({});
  const fields = mergeFields(merge);
  const open = fields.filter((field) => choiceFor(field, choices) === null).length;
  const takeAll = (side: Side) => setChoices(Object.fromEntries(fields.map(({ key }) => [key, side])));
  const save = async () => {
    const content = merged(merge, choices);
    if (!content) return notes.say(count('editor_merge_open', open));
    if (await drafting.resolve(content)) notes.tell(words('editor_merged'));
  };
  return (
    <MergeFrame
      title={words('editor_merge')}
      who={words('editor_merge_title', merge.by || words('editor_somebody'))}
      text={words('editor_merge_text')}
      open={open}
      goOn={words('editor_merge_save')}
      ready={words('editor_merge_ready')}
      onTakeAll={takeAll}
      onGoOn={() => void save().catch(ports.onError)}
    >
      {fields.map((field) => (
        <MergeChoice
          key={field.key}
          field={field}
          merge={merge}
          side={choiceFor(field, choices)}
          onChoose={(side) => setChoices({ ...choices, [field.key]: side })}
        />
      ))}
    </MergeFrame>
  );
}
