import { ChevronRight } from 'lucide';
import { useState } from 'preact/hooks';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { SEND_KEYS } from '../../ui/key-caps';
import { Tag } from '../../ui/Tag';
import { useWords } from '../../ui/words';
import { ConfirmDialog } from '../ConfirmDialog';
import { useLibrary } from '../library-context';
import { useEditor } from './editor-context';
import { doPrimaryAct, usePrimaryAct } from './primary-act';
import { SaveSign } from './SaveSign';

/** Where this is, what state it is in, and what comes next. */
export function EditorBar() {
  const words = useWords();
  const { drafting } = useEditor();
  const { folder } = drafting.content.value;
  return (
    <header class="edit-bar">
      <nav class="crumbs" aria-label={words('editor_crumbs')}>
        <a href="#replies">{words('library_replies')}</a>
        <Icon node={ChevronRight} size={14} flip />
        <span class="clip" title={folder}>
          <bdi>{folder || words('editor_no_folder')}</bdi>
        </span>
      </nav>
      <VersionTag />
      <SaveSign />
      <span class="actions push">
        <Discard />
        <Primary />
      </span>
    </header>
  );
}

function VersionTag() {
  const words = useWords();
  const { drafting, live } = useEditor();
  const { revision } = drafting.known.value;
  const version = drafting.version.value;
  if (revision?.state === 'in-review' && !drafting.isDirty.value)
    return <Tag tone="line">{words('editor_version_in_review', version)}</Tag>;
  if (revision || drafting.isDirty.value || live.value === null)
    return <Tag tone="line">{words('editor_version_not_live', version)}</Tag>;
  return <Tag tone="accent">{words('editor_version_live', live.value.version)}</Tag>;
}

function Discard() {
  const words = useWords();
  const { ports } = useLibrary();
  const { drafting, acts, live } = useEditor();
  const [isAsking, ask] = useState(false);
  if (drafting.known.value.revision === null || drafting.merge.value || !acts.mayEdit.value.ok) return null;
  const version = drafting.version.value;
  const isOnly = live.value?.status === 'draft' || live.value?.status === 'in-review';
  const discard = () => {
    ask(false);
    acts.discard().catch(ports.onError);
  };
  return (
    <>
      <Button tone="quiet" size="large" onClick={() => ask(true)}>
        {words('editor_discard', version)}
      </Button>
      {isAsking ? (
        <ConfirmDialog
          title={words('editor_discard_ask', version)}
          text={words(isOnly ? 'editor_discard_only' : 'editor_discard_kept')}
          yes={words('editor_discard', version)}
          no={words('editor_go_on')}
          onYes={discard}
          onNo={() => ask(false)}
        />
      ) : null}
    </>
  );
}

function Primary() {
  const words = useWords();
  const { ports } = useLibrary();
  const editor = useEditor();
  const act = usePrimaryAct();
  const isWaiting = act === 'none' && editor.drafting.known.value.revision?.state === 'in-review';
  const name =
    act === 'approve'
      ? words('editor_approve', editor.drafting.version.value)
      : words(isWaiting ? 'editor_waiting' : 'editor_hand_in');
  return (
    <Button
      tone="primary"
      size="large"
      held={act === 'none'}
      {...SEND_KEYS}
      onClick={() => void doPrimaryAct(editor).catch(ports.onError)}
    >
      {name}
    </Button>
  );
}
