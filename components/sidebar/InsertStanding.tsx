import { Ban, ClipboardCheck, Hourglass, Info, TriangleAlert, UserRound } from 'lucide';
import type { ComponentChildren } from 'preact';
import type { Refusal } from '@/lib/conversations/insertion';
import type { WordKey } from '@/lib/shared/words';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
import { useWords } from '../ui/words';
import { platformName } from './names';
import { useSidebar } from './sidebar-context';

/** How the press on "Insert reply" stands when it is not simply done: each outcome with its own way out. */
export function InsertStanding() {
  const words = useWords();
  const { insertion, desk } = useSidebar();
  const site = platformName(desk.desk.value?.platform ?? 'x');
  const attempt = insertion.attempt.value;
  const standing = attempt?.standing;
  switch (standing?.type) {
    case 'waiting':
      return <Waiting />;
    case 'refused':
      return ASKED.has(standing.why) ? <WhoPosts why={standing.why} /> : <Refused why={standing.why} />;
    case 'cancelled':
      if (standing.why === 'withheld') return <Withheld />;
      if (standing.why === 'other-composer') return <Refused why="other-composer" />;
      return standing.why === 'escape' || standing.why === 'replaced' ? null : (
        <Trouble
          isWarning={false}
          title={words('sidebar_wait_over')}
          text={words('sidebar_wait_over_text', site)}
        />
      );
    case 'failed':
      return <Failed isUndone={standing.undone} isCopied={attempt?.isCopied ?? false} />;
    case 'unknown':
      return <Trouble title={words('sidebar_page_silent')} text={words('sidebar_page_silent_text', site)} />;
    case 'withheld':
      return <Withheld />;
    case 'outdated':
      return <Trouble title={words('sidebar_outdated')} text={words('sidebar_outdated_text')} />;
    default:
      return null;
  }
}

function Waiting() {
  const words = useWords();
  const { insertion } = useSidebar();
  return (
    <Banner
      icon={Hourglass}
      title={words('sidebar_waiting_box')}
      actions={
        <Button size="small" hotkey="Escape" cap="Esc" onClick={() => void insertion.cancel()}>
          {words('sidebar_cancel')}
        </Button>
      }
    >
      {words('sidebar_waiting_box_text')}
    </Banner>
  );
}

const ASKED: ReadonlySet<Refusal> = new Set<Refusal>(['acting-unknown', 'acting-wrong']);

/** Nothing is inserted until the person has said whose account posts. */
function WhoPosts({ why }: { why: Refusal }) {
  const words = useWords();
  const { desk, insertion, ports } = useSidebar();
  const again = useAgain();
  const acting = desk.desk.value?.acting.account;
  const name = acting?.name || (acting?.handle ? `@${acting.handle}` : '');
  const isWrong = why === 'acting-wrong' && name !== '';
  const confirm = () => void desk.confirmActing().then(again).catch(ports.onError);
  return (
    <Banner
      icon={UserRound}
      tone="soon"
      alert
      title={name === '' ? words('sidebar_who_posts') : words('sidebar_post_as', name)}
      actions={
        <>
          <Button size="small" onClick={confirm}>
            {words('sidebar_acting_right')}
          </Button>
          <Button size="small" tone="quiet" onClick={insertion.putAside}>
            {words('sidebar_cancel')}
          </Button>
        </>
      }
    >
      {words(isWrong ? 'sidebar_acting_wrong_text' : 'sidebar_acting_unknown_text')}
    </Banner>
  );
}

function Refused({ why }: { why: Refusal }) {
  const words = useWords();
  const { desk } = useSidebar();
  const again = useAgain();
  const site = platformName(desk.desk.value?.platform ?? 'x');
  const isRetry = why === 'composing' || why === 'busy' || why === 'other-composer' || why === 'no-composer';
  return (
    <Trouble
      isWarning={WARNED.has(why)}
      title={words(`sidebar_refused_${why.replaceAll('-', '_')}` as WordKey, site)}
      text={words(`sidebar_refused_${why.replaceAll('-', '_')}_text` as WordKey, site)}
      actions={
        isRetry ? (
          <Button size="small" onClick={() => void again()}>
            {words('sidebar_try_again')}
          </Button>
        ) : null
      }
    />
  );
}

/** Nothing is wrong with these but the moment: they say what to do, and warn of nothing. */
const WARNED: ReadonlySet<Refusal> = new Set<Refusal>(['wrong-audience', 'outdated']);

function Withheld() {
  const words = useWords();
  const { insertion } = useSidebar();
  return (
    <Banner
      icon={Ban}
      tone="soon"
      alert
      title={words('sidebar_withheld')}
      actions={
        <Button size="small" tone="quiet" onClick={insertion.putAside}>
          {words('sidebar_dismiss')}
        </Button>
      }
    >
      {words('sidebar_withheld_text')}
    </Banner>
  );
}

function Failed({ isUndone, isCopied }: { isUndone: boolean; isCopied: boolean }) {
  const words = useWords();
  const text = [
    words(isUndone ? 'sidebar_failed_undone' : 'sidebar_failed_left'),
    words(isCopied ? 'sidebar_failed_copied' : 'sidebar_failed_not_copied'),
  ].join(' ');
  return (
    <Banner
      icon={isCopied ? ClipboardCheck : TriangleAlert}
      tone="soon"
      alert
      title={words('sidebar_failed')}
    >
      {text}
    </Banner>
  );
}

/** The same reply once more; the chosen one when the sidebar was reloaded in between. */
function useAgain(): () => Promise<void> {
  const model = useSidebar();
  return () => (model.insertion.attempt.value?.reply ? model.insertion.again() : model.insert());
}

interface TroubleProps {
  readonly isWarning?: boolean;
  readonly title: string;
  readonly text: string;
  readonly actions?: ComponentChildren;
}

function Trouble({ isWarning = true, title, text, actions }: TroubleProps) {
  const words = useWords();
  const model = useSidebar();
  return (
    <Banner
      icon={isWarning ? TriangleAlert : Info}
      tone={isWarning ? 'soon' : 'plain'}
      alert
      title={title}
      actions={
        <>
          {actions}
          <Button size="small" onClick={() => void model.copy()}>
            {words('sidebar_copy_reply')}
          </Button>
          <Button size="small" tone="quiet" onClick={model.insertion.putAside}>
            {words('sidebar_dismiss')}
          </Button>
        </>
      }
    >
      {text}
    </Banner>
  );
}
