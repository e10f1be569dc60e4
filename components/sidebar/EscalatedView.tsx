import type { Escalation } from '@/lib/escalation/escalation';
import { escalationToJson, escalationToText } from '@/lib/escalation/escalation-text';
import { riskWord, URGENCY_WORDS } from '@/lib/escalation/risk-words';
import type { Words } from '@/lib/shared/words';
import { Button } from '../ui/Button';
import { State } from '../ui/State';
import { type Step, Steps } from '../ui/Steps';
import { useCount, useLang, useWords } from '../ui/words';
import { EscalatedFollowUp, FollowUpDock } from './EscalatedFollowUp';
import { EscalatedProgress } from './EscalatedProgress';
import { PictureThumb } from './EscalatePicture';
import { standingWords, ticketName, withRoute } from './escalate-standing';
import { useSidebar } from './sidebar-context';
import { clockTime, moment } from './times';

/** Where the case is and what it is called there: only what this computer knows. */
export function EscalatedView({ sent }: { sent: Escalation }) {
  const words = useWords();
  const isToTell = Boolean(sent.solved) && !sent.told;
  return (
    <>
      <div class="scroll">
        <State
          atTop
          title={withRoute(words, sent)}
          text={<Whereabouts sent={sent} />}
          actions={<CaseActions sent={sent} />}
        >
          <EscalatedProgress sent={sent} />
          {isToTell ? <EscalatedFollowUp /> : null}
          <Steps steps={useSteps(sent)} name={words('sidebar_case_steps')} />
          <Picture />
        </State>
      </div>
      {isToTell ? <FollowUpDock sent={sent} /> : <NextDock />}
    </>
  );
}

function NextDock() {
  const words = useWords();
  const { desk } = useSidebar();
  return (
    <section class="dock" aria-label={words('sidebar_go_on')}>
      <div class="actions">
        <Button tone="primary" size="large" grow hotkey="J" onClick={() => desk.step(1)}>
          {words('sidebar_next')}
        </Button>
      </div>
    </section>
  );
}

/** What the person took of the comment: here, and in the download. */
function Picture() {
  const words = useWords();
  const picture = useSidebar().escalate.picture.picture.value;
  if (!picture) return null;
  return (
    <div class="case-picture">
      <PictureThumb picture={picture} />
      <p class="hint">{words('case_picture_stays')}</p>
    </div>
  );
}

function Whereabouts({ sent }: { sent: Escalation }) {
  const words = useWords();
  const lang = useLang();
  const { ports, escalate } = useSidebar();
  return (
    <>
      {standingWords(words, sent, escalate.progress.delivery.value, (at) =>
        clockTime(lang, at, ports.now.value),
      )}
    </>
  );
}

function CaseActions({ sent }: { sent: Escalation }) {
  const words = useWords();
  const lang = useLang();
  const { ports, view, escalate } = useSidebar();
  const copy = () => {
    const isCopied = ports.copy(escalationToText(sent, words, (at) => moment(lang, at)));
    view.tell(words(isCopied ? 'sidebar_case_copied' : 'sidebar_not_copied'));
  };
  const download = () => {
    const picture = escalate.picture.picture.value;
    ports.download(`cuecard-${sent.id}.json`, escalationToJson(sent, picture));
  };
  const takeBack = async () => {
    const isBack = await escalate.takeBack();
    view.tell(words(isBack ? 'sidebar_taken_back' : 'sidebar_not_taken_back'));
  };
  return (
    <>
      <Button onClick={copy}>{words('sidebar_copy_text')}</Button>
      <Button onClick={download}>{words('sidebar_download')}</Button>
      {sent.arrived === null ? (
        <Button tone="quiet" onClick={() => takeBack().catch(ports.onError)}>
          {words('sidebar_take_back')}
        </Button>
      ) : null}
    </>
  );
}

function useSteps(sent: Escalation): Step[] {
  const words = useWords();
  const lang = useLang();
  const count = useCount();
  const { ports, insertion, desk } = useSidebar();
  const facts = [
    clockTime(lang, sent.createdAt, ports.now.value),
    sent.risk ? riskWord(words, sent.risk) : '',
    words(URGENCY_WORDS[sent.urgency]),
    count('sidebar_attached_comments', sent.snapshot.length),
  ];
  const standing = insertion.attempt.value?.standing.type;
  const isPosted = desk.comment.value?.answeredAt !== null && desk.comment.value?.answeredAt !== undefined;
  const steps: Step[] = [
    {
      id: 'saved',
      state: 'done',
      text: <b>{words('sidebar_step_saved')}</b>,
      detail: facts.filter(Boolean).join(', '),
    },
  ];
  if (sent.arrived || sent.takenOver) steps.push(arrivalStep(words, lang, sent, ports.now.value));
  const after = sent.solved ? solvedSteps(words, lang, sent, ports.now.value) : [];
  if (!sent.handOff) return [...steps, ...after];
  const isIn = standing === 'inserted' && !sent.solved;
  const isNow = isIn || (standing === 'waiting' && !sent.solved);
  const state = isPosted ? 'done' : isNow ? 'now' : 'to-come';
  const text = isPosted ? 'sidebar_step_posted' : isIn ? 'sidebar_step_inserted' : 'sidebar_step_hand_off';
  const detail = isPosted ? undefined : words(isIn ? 'sidebar_step_post_it' : 'sidebar_step_press_reply');
  return [...steps, { id: 'hand-off', state, text: <b>{words(text)}</b>, detail }, ...after];
}

/** Solved there; then the customer hears of it, or need not. */
function solvedSteps(words: Words, lang: string, { solved, told }: Escalation, now: number): Step[] {
  if (!solved) return [];
  const last = told?.how === 'not-needed' ? 'case_step_not_needed' : 'case_step_told';
  return [
    {
      id: 'solved',
      state: 'done',
      text: <b>{words('case_step_solved')}</b>,
      detail: clockTime(lang, solved.at, now),
    },
    {
      id: 'told',
      state: told ? 'done' : 'now',
      text: <b>{words(last)}</b>,
      detail: told ? clockTime(lang, told.at, now) : undefined,
    },
  ];
}

/** Somebody has it, or it lies there under its number. */
function arrivalStep(words: Words, lang: string, { arrived, takenOver }: Escalation, now: number): Step {
  const at = takenOver?.at ?? arrived?.at ?? now;
  const reference = arrived?.reference ?? null;
  const there =
    reference === null ? words('case_step_arrived') : words('case_step_as', ticketName(reference));
  const text = takenOver === null ? there : words('case_step_taken');
  return { id: 'arrived', state: 'done', text: <b>{text}</b>, detail: clockTime(lang, at, now) };
}
