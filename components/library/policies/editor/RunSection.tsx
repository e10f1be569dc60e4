import { Play } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import type { WordKey } from '@/lib/shared/words';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { useCount, useWords } from '../../../ui/words';
import { useLibrary } from '../../library-context';
import { RunPart } from './RunPart';
import { DRAFTS_READ } from './read-run';
import { useRule, useRuleEditor } from './rule-context';
import type { RunState } from './run-model';

/** What the rule would have found: in drafts as they were left, in harmless sentences, and in the team's replies. */
export function RunSection() {
  const words = useWords();
  const { run } = useRuleEditor();
  const { rule } = useRule();
  const state = run.state.value;
  useSayResult();
  const { drafts, harmless, replies } = run.result.value;
  return (
    <section aria-labelledby="rule-run">
      <div class="sec-head">
        <h2 id="rule-run">{words('rule_run')}</h2>
        <RunButton state={state} />
      </div>
      <p class="hint">{words(HINTS[state])}</p>
      {state === 'off' || state === 'broken' ? null : (
        <div class="rule-run" aria-busy={state === 'running'}>
          <RunPart name={words('rule_run_drafts')} hint={words('rule_run_drafts_hint')} count={drafts} />
          {rule.applies.sentiments ? <p class="hint">{words('rule_run_sentiment')}</p> : null}
          <RunPart
            name={words('rule_run_harmless')}
            hint={words('rule_run_harmless_hint')}
            count={harmless}
            isAlarm
          />
          <RunPart
            name={words('rule_run_replies')}
            hint={words('rule_run_replies_hint')}
            count={replies}
            isAlarm
          />
        </div>
      )}
    </section>
  );
}

function RunButton({ state }: { state: RunState }) {
  const words = useWords();
  const count = useCount();
  const { run } = useRuleEditor();
  const { drafts, harmless, replies } = run.result.value;
  if (state !== 'running')
    return (
      <button type="button" class="link push" onClick={run.start}>
        <Icon node={Play} size={14} />
        {words('rule_run_start')}
      </button>
    );
  return (
    <span class="row push">
      <span class="meta num">{count('rule_run_read', drafts.read + harmless.read + replies.read)}</span>
      <Button size="small" onClick={run.stop}>
        {words('rule_run_stop')}
      </Button>
    </span>
  );
}

/** Reads out what was found, when it is not what was found before. */
function useSayResult(): void {
  const words = useWords();
  const { notes } = useLibrary();
  const { run } = useRuleEditor();
  const said = useRef('');
  const isDone = run.state.value === 'done';
  useEffect(() => {
    if (!isDone) return;
    const { drafts, harmless, replies } = run.result.peek();
    const text = words('rule_run_said', drafts.flagged, drafts.read, harmless.flagged + replies.flagged);
    if (text !== said.current) notes.say(text);
    said.current = text;
  }, [isDone]);
}

/** The main button of the run, at the foot of the form. */
export function RunOnDrafts() {
  const words = useWords();
  const { run } = useRuleEditor();
  return (
    <Button size="large" onClick={run.start}>
      {words('rule_run_on_drafts', DRAFTS_READ)}
    </Button>
  );
}

const HINTS = {
  off: 'rule_run_off',
  running: 'rule_run_running',
  done: 'rule_run_done',
  stopped: 'rule_run_stopped',
  broken: 'rule_try_broken',
} as const satisfies Record<RunState, WordKey>;
