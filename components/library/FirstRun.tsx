import { Check } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../ui/Button';
import { CuecardMark } from '../ui/CuecardMark';
import { Icon } from '../ui/Icon';
import { useCount, useWords } from '../ui/words';
import { AccountsForm } from './AccountsForm';
import { FIRST_STEPS, type FirstStep } from './first-run-model';
import { HoursForm } from './HoursForm';
import { useLibrary } from './library-context';
import { NamesForm } from './NamesForm';
import { ShortcutList } from './ShortcutList';
import { SurfaceChoice } from './SurfaceChoice';
import { TargetField } from './TargetField';

/** The first opening: three steps, each of which can be left out. */
export function FirstRun() {
  const words = useWords();
  const { firstRun } = useLibrary();
  return (
    <main class="first">
      <div class="first-steps">
        <p class="brand">
          <CuecardMark />
          <span>{words('extension_name')}</span>
        </p>
        <h1>{words('library_first_title')}</h1>
        <p class="first-lead">{words('library_first_lead')}</p>
        <ol class="learn">
          {FIRST_STEPS.map((step, nth) => (
            <StepLine key={step} step={step} number={nth + 1} />
          ))}
        </ol>
        <p class="first-foot">
          <Button tone="quiet" size="large" onClick={() => void firstRun.finish()}>
            {words('library_first_skip')}
          </Button>
        </p>
      </div>
      <StepForm key={firstRun.step.value} step={firstRun.step.value} />
    </main>
  );
}

function StepLine({ step, number }: { step: FirstStep; number: number }) {
  const words = useWords();
  const { firstRun } = useLibrary();
  const at = FIRST_STEPS.indexOf(firstRun.step.value);
  const state = number - 1 < at ? 'is-done' : number - 1 === at ? 'is-now' : '';
  return (
    <li class={state} aria-current={state === 'is-now' ? 'step' : undefined}>
      <span class="step-dot num" aria-hidden="true">
        {state === 'is-done' ? <Icon node={Check} size={14} /> : number}
      </span>
      <button class="learn-step" type="button" onClick={() => firstRun.open(step)}>
        <span class="learn-title">{words(STEP_WORDS[step].title)}</span>
        <span class="meta block">{words(STEP_WORDS[step].hint)}</span>
      </button>
    </li>
  );
}

function StepForm({ step }: { step: FirstStep }) {
  const words = useWords();
  const { firstRun } = useLibrary();
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = step === FIRST_STEPS[0];
  useLayoutEffect(() => {
    if (!isFirst) heading.current?.focus();
  }, []);
  return (
    <section class="stage" aria-labelledby="stage-title">
      <div class="stage-card">
        <h2 id="stage-title" tabIndex={-1} ref={heading}>
          {words(STEP_WORDS[step].title)}
        </h2>
        <p class="quiet">{words(STEP_WORDS[step].text)}</p>
        <div class="setting-fields">{FORMS[step]()}</div>
        <p class="actions stage-foot">
          <Button tone="primary" size="large" onClick={() => void firstRun.next()}>
            {words(step === 'where' ? 'library_first_done' : 'library_first_next')}
          </Button>
        </p>
      </div>
    </section>
  );
}

function AccountsStep() {
  const { accounts } = useLibrary();
  useEffect(accounts.offer, []);
  return <AccountsForm />;
}

function WhereForm() {
  const words = useWords();
  const count = useCount();
  const { replies, policies } = useLibrary();
  return (
    <>
      <SurfaceChoice />
      <h3 class="label">{words('library_keys')}</h3>
      <ShortcutList />
      <p class="quiet">
        {count('library_replies_total', replies.all.value?.length ?? 0)}{' '}
        {count('library_policies_total', policies.count)}
      </p>
    </>
  );
}

const FORMS: Readonly<Record<FirstStep, () => ComponentChildren>> = {
  accounts: () => <AccountsStep />,
  you: () => (
    <>
      <NamesForm />
      <TargetField />
      <HoursForm />
    </>
  ),
  where: () => <WhereForm />,
};

const STEP_WORDS = {
  accounts: {
    title: 'library_first_accounts',
    hint: 'library_first_accounts_hint',
    text: 'library_first_accounts_text',
  },
  you: { title: 'library_first_you', hint: 'library_first_you_hint', text: 'library_first_you_text' },
  where: { title: 'library_first_where', hint: 'library_first_where_hint', text: 'library_first_where_text' },
} as const;
