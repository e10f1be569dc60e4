import type { ComponentChildren } from 'preact';
import { Button } from '../../ui/Button';
import { useWords } from '../../ui/words';
import { Gone } from '../Gone';
import { Loading } from '../Loading';
import { useLibrary } from '../library-context';
import { useWritingKeys } from '../use-writing-keys';
import { EditorBar } from './EditorBar';
import { EditorBody } from './EditorBody';
import { EditorContext, useEditor } from './editor-context';
import type { EditorModel } from './editor-model';
import type { EditorPlace } from './editor-place';
import { MergeView } from './MergeView';
import { doPrimaryAct } from './primary-act';
import { useAskedField } from './use-asked-field';
import { useEditorModel } from './use-editor-model';

/** One reply, as it is being written. */
export function EditorPage({ place }: { place: EditorPlace }) {
  const words = useWords();
  const model = useEditorModel(place);
  const editor = model.open.value;
  const phase = model.phase.value;
  if (phase === 'not-found')
    return <NotHere title={words('editor_not_found')} text={words('editor_not_found_text')} />;
  if (phase === 'deleted') return <Deleted model={model} />;
  if (phase === 'loading' || editor === null) return <Loading title={words('editor_title')} />;
  return (
    <EditorContext.Provider value={editor}>
      <Writing place={place} />
    </EditorContext.Provider>
  );
}

function Writing({ place }: { place: EditorPlace }) {
  const { ports, place: at } = useLibrary();
  const editor = useEditor();
  const act = () => void doPrimaryAct(editor).catch(ports.onError);
  useWritingKeys({ act, leave: () => at.go('replies') }, [editor]);
  useAskedField(place);
  const merge = editor.drafting.merge.value;
  return (
    <div class="edit">
      <EditorBar />
      {merge ? <MergeView merge={merge} /> : <EditorBody />}
    </div>
  );
}

function Deleted({ model }: { model: EditorModel }) {
  const words = useWords();
  const { ports, notes } = useLibrary();
  const content = model.open.value?.drafting.content.value;
  const copy = async () => {
    const text = content?.texts.map(({ lang, title, body }) => `${lang}: ${title}\n\n${body}`).join('\n\n');
    const isCopied = await ports.copy(text ?? '');
    notes.tell(words(isCopied ? 'editor_copied' : 'editor_not_copied'));
  };
  return (
    <NotHere title={words('editor_deleted')} text={words('editor_deleted_text')}>
      {content ? <Button onClick={() => void copy()}>{words('editor_copy_words')}</Button> : null}
    </NotHere>
  );
}

function NotHere(gone: { title: string; text: string; children?: ComponentChildren }) {
  const words = useWords();
  const { place } = useLibrary();
  return <Gone {...gone} back={words('editor_back')} onBack={() => place.go('replies')} />;
}
