import { useState } from 'preact/hooks';
import { Button } from '../../ui/Button';
import { type Step, Steps } from '../../ui/Steps';
import { useLang, useWords } from '../../ui/words';
import { momentName } from '../days';
import { REFUSAL_WORDS } from '../replies/failure-words';
import { useContent, useEditor } from './editor-context';
import { OneLine } from './OneLine';
import { SendBackForm } from './SendBackForm';

/** Who wrote it, who has to agree, what stays live until then, and how long it holds. */
export function ApprovalPane() {
  const words = useWords();
  const { content, change } = useContent();
  const { acts } = useEditor();
  return (
    <section aria-labelledby="editor-approval">
      <div class="sec-head">
        <h2 id="editor-approval">{words('library_approval')}</h2>
      </div>
      <Steps name={words('library_approval')} steps={useSteps()} />
      <Review />
      <fieldset class="edit-days" disabled={!acts.mayEdit.value.ok}>
        <legend class="sr">{words('editor_days')}</legend>
        <OneLine
          field="reviewBy"
          label={words('editor_review_by')}
          kind="date"
          hint={words('editor_review_hint')}
          value={content.reviewBy}
          onInput={(reviewBy) => change({ reviewBy })}
        />
        <OneLine
          field="expiresOn"
          label={words('editor_expires_on')}
          kind="date"
          hint={words('editor_expires_hint')}
          value={content.expiresOn ?? ''}
          onInput={(day) => change({ expiresOn: day === '' ? null : day })}
        />
      </fieldset>
    </section>
  );
}

function useSteps(): Step[] {
  const words = useWords();
  const lang = useLang();
  const { drafting, live } = useEditor();
  const { revision } = drafting.known.value;
  const snippet = live.value;
  const isLive = snippet?.status === 'approved';
  const liveNow = isLive ? words('editor_stays_live', snippet.version) : words('editor_nothing_live');
  if (!revision) {
    if (!isLive) return [{ id: 'write', state: 'now', text: words('editor_step_write') }];
    const by = snippet.approvals.at(-1)?.by ?? snippet.changedBy;
    return [
      {
        id: 'live',
        state: 'done',
        text: words('library_approved_by', by),
        detail: momentName(lang, snippet.changedAt),
      },
    ];
  }
  const isIn = revision.state === 'in-review';
  const writers = new Intl.ListFormat(lang).format(revision.writtenBy.filter((name) => name !== ''));
  return [
    {
      id: 'changed',
      state: 'done',
      text: writers ? words('library_changed_by', writers) : words('editor_step_changed'),
      detail: momentName(lang, revision.changedAt),
    },
    isIn
      ? { id: 'handed', state: 'done', text: words('editor_step_handed_in') }
      : { id: 'handed', state: 'now', text: words('editor_step_hand_in') },
    {
      id: 'approve',
      state: isIn ? 'now' : 'to-come',
      text: words('editor_step_approve'),
      detail: <WhyNot />,
    },
    { id: 'live', state: 'to-come', text: words('editor_step_live'), detail: liveNow },
  ];
}

function WhyNot() {
  const words = useWords();
  const { acts, drafting } = useEditor();
  const verdict = acts.mayApprove.value;
  if (!verdict || verdict.ok || drafting.known.value.revision?.state !== 'in-review') return null;
  return <>{words(REFUSAL_WORDS[verdict.why])}</>;
}

/** Sending back, for whoever may. Approving is the button at the top. */
function Review() {
  const words = useWords();
  const { acts, drafting } = useEditor();
  const [isOpen, open] = useState(false);
  if (drafting.known.value.revision?.state !== 'in-review' || !acts.mayReview.value.ok) return null;
  if (isOpen) return <SendBackForm onEnd={() => open(false)} />;
  return (
    <p class="actions">
      <Button onClick={() => open(true)}>{words('editor_send_back')}</Button>
    </p>
  );
}
