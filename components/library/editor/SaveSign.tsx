import { useLang, useWords } from '../../ui/words';
import { useEditor } from './editor-context';

/** When what is typed was saved. What is not saved is said by a notice, too. */
export function SaveSign() {
  const words = useWords();
  const lang = useLang();
  const { drafting } = useEditor();
  const state = drafting.state.value;
  if (state.kind === 'untouched') return null;
  if (state.kind === 'saved') {
    const at = new Intl.DateTimeFormat(lang, { hour: 'numeric', minute: '2-digit' }).format(state.at);
    return <span class="meta num">{words('editor_saved_at', at)}</span>;
  }
  return (
    <span class="meta">
      {words(state.kind === 'failed' || drafting.merge.value ? 'editor_not_saved' : 'editor_saving')}
    </span>
  );
}
