import { useState } from 'preact/hooks';
import type { Revision } from '@/lib/library/revision';
import { Tag } from '../../ui/Tag';
import { useLang, useWords } from '../../ui/words';
import { shortMoment } from '../days';
import { useLibrary } from '../library-context';
import { useEditor } from './editor-context';
import { FieldChanges } from './FieldChanges';

/** Every version, latest first, each with what it changed and the way back to it. */
export function VersionsPane() {
  const words = useWords();
  const { history } = useEditor();
  const versions = history.value;
  if (versions.length === 0) return null;
  return (
    <section aria-labelledby="editor-versions">
      <div class="sec-head">
        <h2 id="editor-versions">{words('editor_versions')}</h2>
      </div>
      <ol class="history">
        {versions.map((revision, nth) => (
          <Version key={revision.id} revision={revision} before={versions[nth + 1]} />
        ))}
      </ol>
    </section>
  );
}

function Version({ revision, before }: { revision: Revision; before: Revision | undefined }) {
  const words = useWords();
  const lang = useLang();
  const { drafting } = useEditor();
  const isWritten = drafting.known.value.revision?.id === revision.id;
  const [isOpen, open] = useState<boolean | undefined>(undefined);
  const isShown = isOpen ?? (isWritten && before !== undefined);
  const content = isWritten ? drafting.content.value : revision.content;
  return (
    <li>
      <div class="row version-row">
        <b>{words('editor_version', revision.version)}</b>
        <StateTag state={revision.state} />
        <span class="meta">
          <bdi>{revision.changedBy}</bdi>, {shortMoment(lang, revision.changedAt)}
        </span>
      </div>
      {revision.note ? (
        <p class="meta" dir="auto">
          {revision.note}
        </p>
      ) : null}
      <p class="version-acts">
        {before ? (
          <button class="link" type="button" aria-expanded={isShown} onClick={() => open(!isShown)}>
            {words('editor_compare', revision.version, before.version)}
          </button>
        ) : null}
        {isWritten ? null : <GoBack revision={revision} />}
      </p>
      {isShown && before ? <FieldChanges before={before.content} after={content} /> : null}
    </li>
  );
}

function GoBack({ revision }: { revision: Revision }) {
  const words = useWords();
  const { ports } = useLibrary();
  const { acts, live } = useEditor();
  const isLive = revision.state === 'approved' && live.value?.version === revision.version;
  if (!acts.mayEdit.value.ok) return null;
  return (
    <button class="link push" type="button" onClick={() => void acts.goBackTo(revision).catch(ports.onError)}>
      {words(isLive ? 'editor_go_back_live' : 'editor_go_back', revision.version)}
    </button>
  );
}

function StateTag({ state }: Pick<Revision, 'state'>) {
  const words = useWords();
  if (state === 'superseded') return null;
  return <Tag tone={state === 'approved' ? 'accent' : 'line'}>{words(STATE_WORDS[state])}</Tag>;
}

const STATE_WORDS = {
  draft: 'editor_state_draft',
  'in-review': 'editor_state_in_review',
  approved: 'editor_state_live',
  discarded: 'editor_state_discarded',
} as const;
