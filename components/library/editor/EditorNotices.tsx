import { Ban, HardDrive, Lock, Undo2 } from 'lucide';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { useWords } from '../../ui/words';
import { useLibrary } from '../library-context';
import { failureWords, REFUSAL_WORDS } from '../replies/failure-words';
import { useEditor } from './editor-context';

/** What stands in the way, and what still works. */
export function EditorNotices() {
  return (
    <>
      <NotSaved />
      <Refused />
      <Recalled />
      <SentBack />
    </>
  );
}

function NotSaved() {
  const words = useWords();
  const { ports, notes } = useLibrary();
  const { drafting, checks } = useEditor();
  const state = drafting.state.value;
  if (state.kind !== 'failed') return null;
  const copy = async () => {
    const isCopied = await ports.copy(checks.body.peek());
    notes.tell(words(isCopied ? 'editor_copied' : 'editor_not_copied'));
  };
  return (
    <Banner
      icon={HardDrive}
      tone="late"
      alert
      title={words('editor_failed')}
      actions={
        <>
          <Button size="small" onClick={() => void drafting.save().catch(ports.onError)}>
            {words('editor_save_again')}
          </Button>
          <Button size="small" onClick={() => void copy()}>
            {words('editor_copy_words')}
          </Button>
        </>
      }
    >
      {failureWords(words, state.failure)}
    </Banner>
  );
}

function Refused() {
  const words = useWords();
  const { mayEdit } = useEditor().acts;
  const verdict = mayEdit.value;
  if (verdict.ok) return null;
  return (
    <Banner icon={Lock} title={words('editor_read_only')}>
      {words(REFUSAL_WORDS[verdict.why])}
    </Banner>
  );
}

function Recalled() {
  const words = useWords();
  const { live } = useEditor();
  const snippet = live.value;
  if (snippet?.recall) {
    const { by, reason } = snippet.recall;
    return (
      <Banner icon={Ban} tone="late" alert title={words('editor_recalled', by)}>
        <bdi>{reason}</bdi> {words('editor_recalled_text')}
      </Banner>
    );
  }
  if (snippet?.status !== 'retired') return null;
  return (
    <Banner icon={Ban} title={words('editor_retired')}>
      {words('editor_retired_text')}
    </Banner>
  );
}

function SentBack() {
  const words = useWords();
  const { drafting } = useEditor();
  const sent = drafting.known.value.revision?.sentBack;
  if (!sent) return null;
  return (
    <Banner icon={Undo2} tone="soon" title={words('editor_sent_back_by', sent.by)}>
      <bdi>{sent.reason}</bdi>
    </Banner>
  );
}
