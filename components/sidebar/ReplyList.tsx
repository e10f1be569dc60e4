import { CalendarClock, Pin } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { riskWord } from '@/lib/escalation/risk-words';
import type { Snippet } from '@/lib/library/snippet';
import type { SuggestionReason } from '@/lib/suggestions/suggestion';
import { Icon } from '../ui/Icon';
import { languageName, listFormat } from '../ui/intl';
import { Kbd } from '../ui/Kbd';
import { useCount, useLang, useWords } from '../ui/words';
import { outOfPlace } from './out-of-place';
import type { ReplyOption } from './reply-options';
import { useSidebar } from './sidebar-context';
import { dayOf } from './times';

export const REPLIES_LIST = 'replies';

export function optionId(nth: number): string {
  return `reply-${nth}`;
}

/** Suggested replies, or those that were searched: one tab stop, the chosen one told by `aria-activedescendant`. */
export function ReplyList() {
  const words = useWords();
  const count = useCount();
  const { replies } = useSidebar();
  const list = useRef<HTMLDivElement>(null);
  const options = replies.options.value;
  const active = replies.active.value;
  const seen = useRef(active);
  useEffect(() => {
    // Not at first: where nothing is pinned that would scroll the comment away.
    if (seen.current === active) return;
    seen.current = active;
    list.current?.querySelector(`#${optionId(active)}`)?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const heading = replies.isSearching.value
    ? count('sidebar_found', options.length)
    : words(replies.isConfident.value ? 'sidebar_suggested_here' : 'sidebar_closest');
  const parts = partsOf(options);
  return (
    <>
      {parts[0]?.group === undefined ? (
        <div class="list-head">
          <h2>{heading}</h2>
        </div>
      ) : null}
      <div
        class="options"
        id={REPLIES_LIST}
        role="listbox"
        aria-label={words('sidebar_suggested')}
        tabIndex={0}
        aria-activedescendant={active >= 0 && options.length > 0 ? optionId(active) : undefined}
        data-focus="list"
        onPointerMove={replies.touch}
        ref={list}
      >
        {parts.map(({ group, from, options }) => {
          const rows = options.map((option, nth) => (
            <Option key={nth} option={option} nth={from + nth} isActive={from + nth === active} />
          ));
          return group ? <Group key={group} name={words(GROUP_WORDS[group])} rows={rows} /> : rows;
        })}
      </div>
    </>
  );
}

const GROUP_WORDS = { pinned: 'sidebar_group_pinned', recent: 'sidebar_group_recent' } as const;

function Group({ name, rows }: { name: string; rows: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a listbox.
    <div role="group" aria-label={name}>
      <p class="option-group" aria-hidden="true">
        {name}
      </p>
      {rows}
    </div>
  );
}

interface ListPart {
  readonly group: ReplyOption['group'];
  /** Place of its first option in the list. */
  readonly from: number;
  readonly options: readonly ReplyOption[];
}

/** The suggestions, and below them what is at hand, each kind by itself. */
function partsOf(options: readonly ReplyOption[]): ListPart[] {
  return [undefined, 'pinned' as const, 'recent' as const].flatMap((group) => {
    const own = options.filter((option) => option.group === group);
    const from = options.findIndex((option) => option.group === group);
    return own.length > 0 ? [{ group, from, options: own }] : [];
  });
}

interface OptionProps {
  readonly option: ReplyOption;
  readonly nth: number;
  readonly isActive: boolean;
}

function Option({ option, nth, isActive }: OptionProps) {
  const model = useSidebar();
  const { text } = option;
  const id = optionId(nth);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox owns the keys, an option never has the focus.
    // biome-ignore lint/a11y/useFocusableInteractive: the listbox tells the active option.
    <div
      class="option"
      role="option"
      id={id}
      aria-selected={isActive}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-why ${id}-facts`}
      onClick={() => {
        model.replies.move(nth);
        model.view.focusOn('list');
      }}
      onDblClick={() => void model.insert(nth)}
    >
      {nth < 9 ? <Kbd hidden>{nth + 1}</Kbd> : <span />}
      <div>
        <p class="option-title" id={`${id}-title`} dir="auto" lang={text.lang}>
          <Title text={text.title} ranges={option.ranges} />
        </p>
        <p class="option-why" id={`${id}-why`} aria-hidden="true">
          <Why option={option} />
        </p>
      </div>
      <span class="option-side" aria-hidden="true">
        <bdi class="lang">{text.lang.toUpperCase()}</bdi>
        {option.isPinned ? (
          <span class="is-pin">
            <Icon node={Pin} size={14} />
          </span>
        ) : null}
        {option.reviewOverdue ? <Icon node={CalendarClock} size={14} /> : null}
      </span>
      <span hidden id={`${id}-facts`}>
        <Facts snippet={option.snippet} lang={text.lang} />
      </span>
    </div>
  );
}

function Title({ text, ranges }: { text: string; ranges: ReplyOption['ranges'] }) {
  if (ranges.length === 0) return <>{text}</>;
  const runs = ranges.map(([start, end], nth) => (
    <>
      {text.slice(ranges[nth - 1]?.[1] ?? 0, start)}
      <mark>{text.slice(start, end)}</mark>
    </>
  ));
  return (
    <>
      {runs}
      {text.slice(ranges.at(-1)?.[1] ?? 0)}
    </>
  );
}

function Why({ option }: { option: ReplyOption }) {
  const words = useWords();
  const lang = useLang();
  const { snippet, text, reason, reviewOverdue, isPinned } = option;
  const misplaced = outOfPlace(useSidebar(), snippet);
  const needs = snippet.placeholders.filter(({ name }) => text.body.includes(name)).map(({ label }) => label);
  return (
    <>
      {misplaced === null ? null : (
        <>
          <span class="misplaced">{misplaced}</span>
          {'. '}
        </>
      )}
      {isPinned ? words('sidebar_pinned') : reason ? <Reason reason={reason} /> : <bdi>{snippet.folder}</bdi>}
      {needs.length > 0 ? `. ${words('sidebar_needs', listOf(lang, needs))}` : null}
      {reviewOverdue ? `. ${words('sidebar_review_was', dayOf(lang, snippet.reviewBy))}` : null}
    </>
  );
}

function Reason({ reason }: { reason: SuggestionReason }) {
  const words = useWords();
  const lang = useLang();
  if (reason.kind === 'risk') return <>{words('sidebar_for_risk', riskWord(words, reason.risk))}</>;
  if (reason.kind === 'other-language') {
    return <>{words('sidebar_only_in', languageName(lang, reason.lang))}</>;
  }
  if (reason.quotes.length === 0) return <>{words('sidebar_similar')}</>;
  return (
    <>
      {words('sidebar_matches')}{' '}
      {reason.quotes.map((quote, nth) => (
        <>
          {nth > 0 ? ', ' : null}
          <bdi>
            <q>{quote}</q>
          </bdi>
        </>
      ))}
    </>
  );
}

function Facts({ snippet, lang }: { snippet: Snippet; lang: string }) {
  const words = useWords();
  const own = useLang();
  const approver = snippet.approvals.at(-1)?.by;
  const by = approver ? words('sidebar_approved_by', approver) : '';
  const due = words('sidebar_review_due', dayOf(own, snippet.reviewBy));
  return <>{[languageName(own, lang), by, due].filter(Boolean).join(', ')}</>;
}

function listOf(lang: string, items: readonly string[]): string {
  return listFormat(lang, { type: 'conjunction' }).format(items);
}
