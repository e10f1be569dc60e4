import { CircleCheck, type IconNode, Lightbulb, OctagonX, ShieldCheck, TriangleAlert, X } from 'lucide';
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Finding, Severity } from '@/lib/policy/rule';
import type { WordKey, Words } from '@/lib/shared/words';

/** What the bubble under the reply box says. */
export type BubbleView =
  | { readonly kind: 'finding'; readonly finding: Finding; readonly more: number }
  | { readonly kind: 'clear' }
  /** The person pressed Post although blocks stand. The only view that interrupts. */
  | { readonly kind: 'asking'; readonly finding: Finding; readonly more: number }
  /** One line: the press was held for a check, may be repeated, or the check did not answer. */
  | {
      readonly kind: 'note';
      readonly note: 'checking' | 'press-again' | 'silent' | 'outdated' | 'press-reply';
    };

export interface BubbleActions {
  use(finding: Finding): void;
  /** Opens Draft check in the sidebar: all findings, and the field for a reason. */
  openDraftCheck(): void;
  backToDraft(): void;
  hide(): void;
}

interface Props {
  readonly view: BubbleView;
  readonly words: Words;
  readonly actions: BubbleActions;
}

export function Bubble({ view, words, actions }: Props): JSX.Element {
  switch (view.kind) {
    case 'finding':
      return <FindingBubble view={view} words={words} actions={actions} />;
    case 'asking':
      return <AskingBubble view={view} words={words} actions={actions} />;
    case 'clear':
      return (
        <Line icon={ShieldCheck} clear>
          {words('bubble_clear')}
        </Line>
      );
    case 'note':
      return (
        <Line icon={view.note === 'press-again' ? CircleCheck : TriangleAlert}>
          {words(NOTES[view.note])}
        </Line>
      );
  }
}

const NOTES = {
  checking: 'bubble_checking',
  'press-again': 'bubble_press_again',
  silent: 'bubble_silent',
  outdated: 'bubble_outdated',
  'press-reply': 'bubble_press_reply',
} as const satisfies Record<string, WordKey>;

function FindingBubble({
  view,
  words,
  actions,
}: Props & { view: { finding: Finding; more: number } }): JSX.Element {
  const { finding, more } = view;
  return (
    <section class="bubble" role="group" aria-label={words(SEVERITY_WORDS[finding.severity])}>
      <div class="head">
        <SeverityMark severity={finding.severity} words={words} />
        <b>{finding.title}</b>
        <button
          type="button"
          class="icon-button push"
          aria-label={words('bubble_hide')}
          onClick={trusted(actions.hide)}
        >
          <Icon shapes={X} />
        </button>
      </div>
      <div class="body">
        <p>
          {finding.wording ? <Wording finding={finding} words={words} /> : null} {finding.reason}
        </p>
        <div class="foot">
          {finding.wording === null ? null : (
            <button type="button" class="soft" onClick={trusted(() => actions.use(finding))}>
              {words('bubble_use')}
            </button>
          )}
          <button type="button" class="quiet-button" onClick={trusted(actions.openDraftCheck)}>
            {more > 0
              ? words(more === 1 ? 'bubble_more_one' : 'bubble_more_other', more)
              : words('bubble_keep')}
          </button>
        </div>
      </div>
    </section>
  );
}

function AskingBubble({
  view,
  words,
  actions,
}: Props & { view: { finding: Finding; more: number } }): JSX.Element {
  const { finding } = view;
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') actions.backToDraft();
  };
  const hasWording = finding.wording !== null;
  return (
    <section
      class="bubble asking"
      role="alertdialog"
      aria-labelledby="ask-title"
      aria-describedby="ask-reason"
      onKeyDown={onKeyDown}
    >
      <p class="foot">
        <SeverityMark severity={finding.severity} words={words} />
        <span class="quiet push">{words('bubble_not_posted')}</span>
      </p>
      <h3 id="ask-title" class="title">
        {finding.title}
      </h3>
      <p id="ask-reason" class="quiet">
        {finding.reason}
      </p>
      {hasWording ? (
        <p class="swap">
          <del>{finding.matched}</del>
          <ins>
            <span class="to">{finding.wording || words('bubble_leave_out')}</span>
          </ins>
        </p>
      ) : null}
      <div class="foot">
        {hasWording ? (
          <button ref={first} type="button" class="primary" onClick={trusted(() => actions.use(finding))}>
            {words('bubble_use')}
          </button>
        ) : null}
        <button
          ref={hasWording ? null : first}
          type="button"
          class="large"
          onClick={trusted(actions.backToDraft)}
        >
          {words('bubble_back')}
        </button>
        <button type="button" class="large quiet-button" onClick={trusted(actions.openDraftCheck)}>
          {words('bubble_keep')}
        </button>
      </div>
      <p class="hint">{words('bubble_never_posts')}</p>
    </section>
  );
}

const SEVERITY_WORDS = {
  block: 'severity_block',
  warn: 'severity_warn',
  tip: 'severity_tip',
} as const satisfies Record<Severity, WordKey>;
const SEVERITY_ICONS: Record<Severity, IconNode> = { block: OctagonX, warn: TriangleAlert, tip: Lightbulb };

function SeverityMark({ severity, words }: { severity: Severity; words: Words }): JSX.Element {
  return (
    <span class={`sev sev-${severity}`}>
      <Icon shapes={SEVERITY_ICONS[severity]} />
      {words(SEVERITY_WORDS[severity])}
    </span>
  );
}

function Wording({ finding, words }: { finding: Finding; words: Words }): JSX.Element {
  const [before, after] = words('bubble_try', '\u0000').split('\u0000');
  return (
    <>
      {before}
      <span class="to">{finding.wording}</span>
      {after}
    </>
  );
}

function Line({
  icon,
  clear,
  children,
}: {
  icon: IconNode;
  clear?: boolean;
  children: ComponentChildren;
}): JSX.Element {
  return (
    <div class={clear ? 'bubble clear' : 'bubble'} role="group">
      <p class="line">
        <Icon shapes={icon} />
        <span>{children}</span>
      </p>
    </div>
  );
}

function Icon({ shapes }: { shapes: IconNode }): JSX.Element {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      {shapes.map(([Tag, attributes]) => {
        const Shape = Tag as 'path';
        return <Shape key={JSON.stringify(attributes)} {...attributes} />;
      })}
    </svg>
  );
}

/** A page can dispatch clicks, but not trusted ones. */
function trusted(act: () => void): (event: Event) => void {
  return (event) => {
    event.stopPropagation();
    if (event.isTrusted) act();
  };
}
