import { ArrowDownUp, Check, Pencil, TriangleAlert, X } from 'lucide';
import type { TargetedMouseEvent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { riskWord } from '@/lib/escalation/risk-words';
import type { PolicyExample, PolicyRule } from '@/lib/policy/rule';
import type { WordKey } from '@/lib/shared/words';
import { IconButton } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { useWords } from '../../../ui/words';
import { MarkedText } from '../../MarkedText';
import { audienceWord } from '../../names';
import { Severity } from '../../Severity';
import { moveSentence, otherSide, putSentence, type Side } from './edit-rule';
import { focusLater, focusNeighbour } from './focus-later';
import { useRule } from './rule-context';
import { sentenceField } from './rule-problems';
import type { TriedSentence, Verdict } from './try-rule';

interface TriedRowProps {
  readonly side: Side;
  readonly nth: number;
  readonly example: PolicyExample;
  /** Undefined while the rule cannot run. */
  readonly tried: TriedSentence | undefined;
}

/** One sentence: what becomes of it now, with the found words marked, and after the wording is in place. */
export function TriedRow({ side, nth, example, tried }: TriedRowProps) {
  const [isChanging, setChanging] = useState(false);
  const isWrong = tried !== undefined && tried.verdict !== 'right';
  return (
    <li class={isWrong ? 'is-wrong' : undefined} data-field={sentenceField(side, nth)}>
      <VerdictSign side={side} tried={tried} />
      {isChanging ? (
        <SentenceInput side={side} nth={nth} example={example} onDone={() => setChanging(false)} />
      ) : (
        <SentenceText example={example} tried={tried} />
      )}
      <RowActs side={side} nth={nth} example={example} onChange={() => setChanging(true)} />
    </li>
  );
}

function VerdictSign({ side, tried }: Pick<TriedRowProps, 'side' | 'tried'>) {
  const words = useWords();
  if (!tried) return <span class="severity">{words(SIDE_WORDS[side])}</span>;
  const [first] = tried.findings;
  if (tried.verdict !== 'right')
    return (
      <span class="severity severity-warn">
        <Icon node={TriangleAlert} size={14} />
        {words(WRONG_WORDS[tried.verdict])}
      </span>
    );
  if (first) return <Severity severity={first.severity} />;
  return (
    <span class="severity severity-clear">
      <Icon node={Check} size={14} />
      {words('library_verdict_clear')}
    </span>
  );
}

function SentenceText({ example, tried }: Pick<TriedRowProps, 'example' | 'tried'>) {
  const words = useWords();
  const place = [
    example.audience ? audienceWord(words, example.audience) : '',
    example.commentRisk ? words('library_example_risk', riskWord(words, example.commentRisk)) : '',
  ].filter(Boolean);
  return (
    <span class="tried-text">
      <span dir="auto">
        <MarkedText text={example.text} findings={tried?.findings ?? []} />
      </span>
      {tried?.fixed != null ? (
        <span class="meta block" dir="auto">
          {words('rule_fixed', tried.fixed)}
        </span>
      ) : null}
      {place.length > 0 ? <span class="meta block">{place.join(', ')}</span> : null}
    </span>
  );
}

function RowActs({ side, nth, example, onChange }: Omit<TriedRowProps, 'tried'> & { onChange: () => void }) {
  const words = useWords();
  const { rule, put } = useRule();
  /** The row goes from where it stands: the focus stays there, on the same button. */
  const leave = ({ currentTarget: button }: TargetedMouseEvent<HTMLButtonElement>, next: PolicyRule) => {
    const list = button.closest('ul');
    const row = [...(list?.children ?? [])].findIndex((each) => each.contains(button));
    const place = [...(button.parentElement?.children ?? [])].indexOf(button) + 1;
    put(next);
    focusNeighbour(list, '.rule-tried li', `button:nth-of-type(${place})`, row, '.sec-head .link');
  };
  return (
    <span class="rule-tried-acts">
      <IconButton
        icon={Pencil}
        iconSize={14}
        name={words('rule_sentence_change', example.text)}
        onClick={onChange}
      />
      <IconButton
        icon={ArrowDownUp}
        iconSize={14}
        name={words(MOVE_WORDS[otherSide(side)], example.text)}
        onClick={(event) => leave(event, moveSentence(rule, side, nth))}
      />
      <IconButton
        icon={X}
        iconSize={14}
        name={words('rule_remove', example.text)}
        onClick={(event) => leave(event, putSentence(rule, side, nth, null))}
      />
    </span>
  );
}

/** Typed words are tried as they are typed; Esc brings the sentence back, an empty one goes. */
function SentenceInput({
  side,
  nth,
  example,
  onDone,
}: Omit<TriedRowProps, 'tried'> & { onDone: () => void }) {
  const words = useWords();
  const { rule, put } = useRule();
  const before = useRef(example);
  const input = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  useLayoutEffect(() => input.current?.focus(), []);
  const end = (text: string) => {
    if (isDone.current) return;
    isDone.current = true;
    if (text.trim() === '') put(putSentence(rule, side, nth, null));
    onDone();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    const row = input.current?.closest('li');
    focusLater(() => row?.querySelector('button'));
    if (event.key === 'Escape') put(putSentence(rule, side, nth, before.current));
    end(event.key === 'Escape' ? before.current.text : example.text);
  };
  return (
    <input
      ref={input}
      class="input"
      dir="auto"
      autocomplete="off"
      aria-label={words('rule_sentence')}
      value={example.text}
      onInput={({ currentTarget }) =>
        put(putSentence(rule, side, nth, { ...example, text: currentTarget.value }))
      }
      onKeyDown={onKeyDown}
      onBlur={() => end(example.text)}
    />
  );
}

const SIDE_WORDS = {
  'must-flag': 'rule_must_flag',
  'must-pass': 'rule_must_pass',
} as const satisfies Record<Side, WordKey>;

const MOVE_WORDS = {
  'must-flag': 'rule_make_flag',
  'must-pass': 'rule_make_pass',
} as const satisfies Record<Side, WordKey>;

const WRONG_WORDS = {
  missed: 'rule_verdict_missed',
  'wrongly-flagged': 'rule_verdict_wrongly_flagged',
  'not-fixed': 'rule_verdict_not_fixed',
} as const satisfies Record<Exclude<Verdict, 'right'>, WordKey>;
