import { GitMerge } from 'lucide';
import { useState } from 'preact/hooks';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { useCount, useWords } from '../../ui/words';
import { useLibrary } from '../library-context';
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
    <section class="merge" aria-labelledby="editor-merge">
      <h1 id="editor-merge">{words('editor_merge')}</h1>
      <Banner
        icon={GitMerge}
        tone="soon"
        alert
        title={words('editor_merge_title', merge.by || words('editor_somebody'))}
        actions={
          <>
            <Button size="small" onClick={() => takeAll('mine')}>
              {words('editor_merge_all_mine')}
            </Button>
            <Button size="small" onClick={() => takeAll('theirs')}>
              {words('editor_merge_all_theirs')}
            </Button>
          </>
        }
      >
        {words('editor_merge_text')}
      </Banner>
      {fields.map((field) => (
        <MergeChoice
          key={field.key}
          field={field}
          merge={merge}
          side={choiceFor(field, choices)}
          onChoose={(side) => setChoices({ ...choices, [field.key]: side })}
        />
      ))}
      <p class="actions">
        <Button tone="primary" size="large" held={open > 0} onClick={() => void save().catch(ports.onError)}>
          {words('editor_merge_save')}
        </Button>
        <span class="meta">{open > 0 ? count('editor_merge_open', open) : words('editor_merge_ready')}</span>
      </p>
    </section>
  );
}
