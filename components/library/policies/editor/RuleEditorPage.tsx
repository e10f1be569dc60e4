import type { ComponentChildren } from 'preact';
import { Button } from '../../../ui/Button';
import { useWords } from '../../../ui/words';
import { Gone } from '../../Gone';
import { Loading } from '../../Loading';
import { useLibrary } from '../../library-context';
import { StoreTrouble } from '../../StoreTrouble';
import { useWritingKeys } from '../../use-writing-keys';
import { goLive } from './go-live';
import { RuleBar } from './RuleBar';
import { RuleFields } from './RuleFields';
import { RuleMergeView } from './RuleMergeView';
import { RuleNotices } from './RuleNotices';
import { RuleContext, useRuleEditor } from './rule-context';
import type { RuleEditorModel } from './rule-editor-model';
import type { RulePlace } from './rule-place';
import { useRuleEditorModel } from './use-rule-editor';

/** One policy, as it is being written. Fills the place it is put into; brings its own heading. */
export function RuleEditorPage({ place }: { place: RulePlace }) {
  const words = useWords();
  const { store } = useLibrary();
  const model = useRuleEditorModel(place);
  const editor = model.open.value;
  const phase = model.phase.value;
  if (phase === 'not-found')
    return <NotHere title={words('rule_not_found')} text={words('rule_not_found_text')} />;
  if (phase === 'deleted') return <Deleted model={model} />;
  if (editor === null && store.trouble.value !== null) return <StoreTrouble />;
  if (phase === 'loading' || editor === null) return <Loading title={words('rule_editor')} />;
  return (
    <RuleContext.Provider value={editor}>
      <Writing />
    </RuleContext.Provider>
  );
}

function Writing() {
  const { ports } = useLibrary();
  const editor = useRuleEditor();
  const merge = editor.writing.merge.value;
  const act = () => void goLive(editor).catch(ports.onError);
  useWritingKeys({ act, leave: () => ports.go('#policies') }, [editor]);
  return (
    <div class="rule-edit">
      <RuleBar />
      {merge ? (
        <RuleMergeView merge={merge} />
      ) : (
        <>
          <RuleNotices />
          <RuleFields />
        </>
      )}
    </div>
  );
}

function Deleted({ model }: { model: RuleEditorModel }) {
  const words = useWords();
  const wasOpen = model.open.value !== null;
  return (
    <NotHere
      title={words('rule_deleted')}
      text={words(wasOpen ? 'rule_deleted_open_text' : 'rule_deleted_text')}
    >
      {wasOpen ? <Button onClick={() => model.keepAsNew()}>{words('rule_keep_as_new')}</Button> : null}
    </NotHere>
  );
}

function NotHere(gone: { title: string; text: string; children?: ComponentChildren }) {
  const words = useWords();
  const { ports } = useLibrary();
  return <Gone {...gone} back={words('rule_back')} onBack={() => ports.go('#policies')} />;
}
