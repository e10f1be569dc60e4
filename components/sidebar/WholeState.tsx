import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../ui/Button';
import { Clock } from '../ui/Clock';
import { State } from '../ui/State';
import { useCount, useWords } from '../ui/words';
import { NextComment } from './AfterInsert';
import { LoadingWork } from './LoadingWork';
import { platformName } from './names';
import { useSidebar } from './sidebar-context';
import type { SidebarModel } from './sidebar-model';

/** States that take the place of comment and work. */
export type Whole =
  | 'opening'
  | 'no-page'
  | 'paused'
  | 'outdated'
  | 'unsupported'
  | 'whose-page'
  | 'reading'
  | 'answered'
  | 'pick';

/** `undefined` when there is a comment to work on. */
export function wholeStateOf({ desk, ports }: SidebarModel): Whole | undefined {
  if (!desk.isRead.value) return 'opening';
  const page = desk.desk.value;
  if (!page) return 'no-page';
  if (page.paused) return 'paused';
  if (page.problem === 'outdated') return 'outdated';
  if (page.problem === 'unsupported-page') return 'unsupported';
  if (desk.comment.value) return undefined;
  if (desk.waiting.value.length > 0) return 'pick';
  if (page.reading) return 'reading';
  const isSet = ports.settings.value.brandAccounts.some(({ platform }) => platform === page.platform);
  // Whether somebody waits cannot be told then, so it is not said either.
  return isSet || page.acting.known ? 'answered' : 'whose-page';
}

export function WholeState({ state }: { state: Whole }) {
  if (state === 'reading') return <Late component={LoadingWork} />;
  return (
    <main class="work work-whole">
      <div class="pane">{state === 'opening' ? null : <Inner state={state} />}</div>
    </main>
  );
}

function Inner({ state }: { state: Exclude<Whole, 'opening' | 'reading'> }) {
  const words = useWords();
  if (state === 'paused') return <Paused />;
  if (state === 'answered') return <AllAnswered />;
  if (state === 'pick') return <PickOne />;
  if (state === 'whose-page') return <WhosePage />;
  return <State level={1} title={words(TITLES[state])} text={words(TEXTS[state])} />;
}

const TITLES = {
  'no-page': 'sidebar_no_page',
  outdated: 'sidebar_outdated',
  unsupported: 'sidebar_unsupported',
} as const;

const TEXTS = {
  'no-page': 'sidebar_no_page_text',
  outdated: 'sidebar_outdated_text',
  unsupported: 'sidebar_unsupported_text',
} as const;

const SHOWN_AFTER_MS = 400;

/** A page that is read at once shows no skeleton. */
function Late({ component: Component }: { component: () => JSX.Element }) {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), SHOWN_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return isLate ? <Component /> : <main class="work work-whole" />;
}

function Paused() {
  const words = useWords();
  const { desk, ports } = useSidebar();
  const platform = desk.desk.value?.platform ?? 'x';
  return (
    <State
      level={1}
      title={words('sidebar_paused', platformName(platform))}
      text={words('sidebar_paused_text')}
      actions={
        <Button tone="primary" size="large" onClick={() => ports.pause(platform, false)}>
          {words('sidebar_resume')}
        </Button>
      }
    />
  );
}

function WhosePage() {
  const words = useWords();
  const { desk, ports } = useSidebar();
  const open = () => void ports.callWorker('library.open', { section: 'settings' });
  return (
    <State
      level={1}
      title={words('sidebar_whose_page', platformName(desk.desk.value?.platform ?? 'x'))}
      text={words('sidebar_whose_page_text')}
      actions={
        <Button tone="primary" size="large" onClick={open}>
          {words('sidebar_set_accounts')}
        </Button>
      }
    />
  );
}

function AllAnswered() {
  const words = useWords();
  const count = useCount();
  const { desk, ports } = useSidebar();
  const answered = desk.answered.value;
  const escalated = desk.escalated.value;
  const openCases = () => void ports.callWorker('library.open', { section: 'cases' });
  const isSeen = answered + escalated > 0;
  return (
    <State
      level={1}
      above={<Clock face={{ state: 'done', percent: 100 }} />}
      title={words(isSeen ? 'sidebar_all_answered' : 'sidebar_nothing_waits')}
      text={words(isSeen ? 'sidebar_all_answered_text' : 'sidebar_nothing_waits_text')}
      actions={
        escalated > 0 ? (
          <Button size="large" onClick={openCases}>
            {count('sidebar_look_at_cases', escalated)}
          </Button>
        ) : null
      }
    >
      {isSeen ? (
        <dl class="state-facts num">
          <dt>{answered}</dt>
          <dd>{words('sidebar_fact_answered')}</dd>
          {escalated > 0 ? (
            <>
              <dt>{escalated}</dt>
              <dd>{words('sidebar_fact_escalated')}</dd>
            </>
          ) : null}
        </dl>
      ) : null}
    </State>
  );
}

const SHOWN = 6;

function PickOne() {
  const words = useWords();
  const count = useCount();
  const { desk } = useSidebar();
  const waiting = desk.waiting.value;
  const site = platformName(desk.desk.value?.platform ?? 'x');
  return (
    <div class="scroll">
      <State
        level={1}
        atTop
        title={count('sidebar_waiting_here', waiting.length)}
        text={words('sidebar_pick_text', site)}
        actions={
          <Button tone="primary" size="large" hotkey="J" onClick={() => desk.step(1)}>
            {words('sidebar_next')}
          </Button>
        }
      >
        {waiting.slice(0, SHOWN).map((comment) => (
          <NextComment key={comment.key} comment={comment} />
        ))}
      </State>
    </div>
  );
}
