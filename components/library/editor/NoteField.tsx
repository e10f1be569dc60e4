import { useId } from 'preact/hooks';
import { useWords } from '../../ui/words';
import { useEditor } from './editor-context';

/** What changed and why, for whoever approves it and for the history. */
export function NoteField() {
  const words = useWords();
  const id = useId();
  const { drafting } = useEditor();
  return (
    <section class="field">
      <label class="sec-label" for={id}>
        {words('editor_note')}
      </label>
      <textarea
        id={id}
        class="textarea"
        dir="auto"
        rows={2}
        placeholder={words('editor_note_hint')}
        value={drafting.note.value}
        onInput={(event) => drafting.changeNote(event.currentTarget.value)}
      />
    </section>
  );
}
