import { type Step, Steps } from '../../ui/Steps';
import { useLang, useWords } from '../../ui/words';
import { momentName } from '../days';
import { useLibrary } from '../library-context';
import { REFUSAL_WORDS } from './failure-words';
import type { ReplyRow } from './reply-rows';

/** Who wrote it, who handed it in, and who has yet to stand for it. */
export function ApprovalSteps({ row }: { row: ReplyRow }) {
  const words = useWords();
  const { replies } = useLibrary();
  const steps = useSteps(row);
  const hasTeam = replies.team.value.people.length > 0;
  return (
    <section aria-labelledby="approval-title">
      <h3 id="approval-title">{words('library_approval')}</h3>
      <Steps name={words('library_approval')} steps={steps} />
      {hasTeam ? <p class="hint advice">{words('library_roles_advice')}</p> : null}
    </section>
  );
}

function useSteps(row: ReplyRow): Step[] {
  const { preview } = useLibrary().replies;
  const ofOpen = useOpenSteps(row);
  const ofLive = useLiveSteps(row);
  return preview.side.value === 'open' ? ofOpen : ofLive;
}

function useLiveSteps({ snippet }: ReplyRow): Step[] {
  const words = useWords();
  const lang = useLang();
  const approval = snippet.approvals.at(-1);
  return [
    {
      id: 'changed',
      state: 'done',
      text: words('library_changed_by', snippet.changedBy || words('library_somebody')),
      detail: momentName(lang, snippet.changedAt),
    },
    approval
      ? {
          id: 'approved',
          state: 'done',
          text: words('library_approved_by', approval.by || words('library_somebody')),
          detail: approval.at > 0 ? momentName(lang, approval.at) : undefined,
        }
      : { id: 'approved', state: 'now', text: words('library_not_approved') },
  ];
}

function useOpenSteps(row: ReplyRow): Step[] {
  const words = useWords();
  const lang = useLang();
  const { acts } = useLibrary().replies;
  const { open } = row;
  if (!open) return [];
  const verdict = acts.rights(row).approve;
  const names = open.writtenBy.filter((name) => name !== '');
  const writers = names.length > 0 ? new Intl.ListFormat(lang).format(names) : words('library_somebody');
  const isIn = open.state === 'in-review';
  return [
    {
      id: 'written',
      state: 'done',
      text: words('library_written_by', writers),
      detail:
        open.note === ''
          ? momentName(lang, open.changedAt)
          : `${momentName(lang, open.changedAt)}. “${open.note}”`,
    },
    { id: 'in', state: isIn ? 'done' : 'now', text: words(isIn ? 'library_step_in' : 'library_step_not_in') },
    {
      id: 'approve',
      state: isIn ? 'now' : 'to-come',
      text: words(verdict.ok ? 'library_step_you' : 'library_step_approve'),
      detail: verdict.ok || !isIn ? undefined : words(REFUSAL_WORDS[verdict.why]),
    },
  ];
}
