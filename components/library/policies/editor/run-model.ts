import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { STARTER_SNIPPETS } from '@/lib/library/starter/starter-library';
import { NO_TEAM } from '@/lib/library/team';
import type { TemplateValues } from '@/lib/library/template-values';
import type { CompiledRules } from '@/lib/policy/compile-rules';
import { draftFacts } from '@/lib/policy/draft-facts';
import { ALL_PACKS } from '@/lib/policy/policy-in-force';
import type { PolicyRule } from '@/lib/policy/rule';
import { DRAFTS_READ, type RunInput } from './read-run';
import { NOTHING_READ, type RunCount, type RunPorts, runOver } from './run-rule';
import { draftTexts, harmlessTexts, type RunFacts, type RunText, replyTexts } from './run-sources';
import { runnable } from './try-rule';

export interface RunResult {
  readonly drafts: RunCount;
  /** The starter library and the sentences that the packs' own rules let pass. */
  readonly harmless: RunCount;
  /** The team's approved replies, each hit kept. */
  readonly replies: RunCount;
}

/** `broken`: a pattern of the rule cannot be read, so nothing was run. */
export type RunState = 'off' | 'running' | 'done' | 'stopped' | 'broken';

export interface RunModel {
  readonly state: ReadonlySignal<RunState>;
  readonly result: ReadonlySignal<RunResult>;
  /** Runs now, and from now on after each change. */
  readonly start: () => void;
  readonly stop: () => void;
}

export interface RunModelPorts {
  readonly rule: ReadonlySignal<PolicyRule>;
  readonly read: () => Promise<RunInput>;
  readonly names: () => TemplateValues;
  readonly stopwatch: () => number;
  readonly pause: () => Promise<void>;
  readonly onError: (error: unknown) => void;
  readonly signal: AbortSignal;
}

/** Typing has stopped. */
const RUN_AFTER_MS = 600;
const HITS_SHOWN = 20;

export function createRunModel(ports: RunModelPorts): RunModel {
  const state = signal<RunState>('off');
  const result = signal(NOTHING);
  let turn = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const halt = () => {
    clearTimeout(timer);
    turn.abort();
  };
  const start = () => {
    halt();
    turn = new AbortController();
    runAll(ports, state, result, turn.signal).catch(ports.onError);
  };
  const unwatch = ports.rule.subscribe(() => {
    if (state.peek() === 'off' || state.peek() === 'stopped') return;
    halt();
    timer = setTimeout(start, RUN_AFTER_MS);
  });
  ports.signal.addEventListener('abort', () => {
    unwatch();
    halt();
  });
  return {
    state,
    result,
    start,
    stop() {
      halt();
      state.value = 'stopped';
    },
  };
}

const NOTHING: RunResult = { drafts: NOTHING_READ, harmless: NOTHING_READ, replies: NOTHING_READ };

async function runAll(
  ports: RunModelPorts,
  state: Signal<RunState>,
  result: Signal<RunResult>,
  end: AbortSignal,
): Promise<void> {
  const rule = ports.rule.peek();
  const compiled = runnable(rule);
  state.value = compiled ? 'running' : 'broken';
  if (!compiled) return;
  const input = await ports.read();
  if (end.aborted) return;
  result.value = NOTHING;
  for (const { name, texts, keep } of parts(rule, input, ports.names())) {
    const show = (count: RunCount) => {
      result.value = { ...result.peek(), [name]: count };
    };
    const done = await runPart(ports, compiled, texts, keep, show, end);
    if (!done) return;
    show(done);
  }
  state.value = 'done';
}

function runPart(
  { stopwatch, pause }: RunModelPorts,
  compiled: CompiledRules,
  texts: Iterable<RunText>,
  keep: number,
  onProgress: RunPorts['onProgress'],
  signal: AbortSignal,
): Promise<RunCount | undefined> {
  return runOver(compiled, texts, keep, { stopwatch, pause, onProgress, signal });
}

function parts(rule: PolicyRule, { drafts, approved, facts }: RunInput, names: TemplateValues) {
  const known = factsForAll(facts);
  return [
    { name: 'drafts', texts: draftTexts(rule, drafts, known), keep: HITS_SHOWN },
    { name: 'harmless', texts: harmless(rule, names), keep: HITS_SHOWN },
    { name: 'replies', texts: replyTexts(rule, approved, names, true), keep: DRAFTS_READ },
  ] as const;
}

function* harmless(rule: PolicyRule, names: TemplateValues): Generator<RunText> {
  yield* replyTexts(rule, STARTER_SNIPPETS, names, false);
  yield* harmlessTexts(rule, ALL_PACKS);
}

function factsForAll(facts: RunInput['facts']): RunFacts {
  const known = { facts, team: NO_TEAM, who: '', today: '', lang: null };
  const { today: _, role: __, lang: ___, ...rest } = draftFacts(known);
  return rest;
}
