import { computed, type ReadonlySignal } from '@preact/signals';
import type { StoredComment } from '@/lib/database/records';
import type { Route } from '@/lib/escalation/escalation';
import { routeFor, type Wanted } from '@/lib/escalation/route-for';
import type { CommentRule } from '@/lib/policy/comment-rules/comment-rule';
import { COMMENT_RULES } from '@/lib/policy/comment-rules/comment-rules';
import { compileCommentRules, type HearingRules, hearComment } from '@/lib/policy/comment-rules/hear-comment';
import { oneMonthLater } from '@/lib/policy/comment-rules/one-month-later';
import { isoDay } from '@/lib/shared/clock';

/** What the rules about customers' comments say of one, most serious first. What was heard before is remembered. */
export function hear(comment: StoredComment): readonly CommentRule[] {
  const said = toHear(comment);
  const text = JSON.stringify(said);
  const known = heard.get(text);
  if (known) return known;
  const rules = hearComment(compiledRules(), said);
  if (heard.size >= MOST_HEARD) heard.clear();
  heard.set(text, rules);
  return rules;
}

const MOST_HEARD = 128;
const heard = new Map<string, readonly CommentRule[]>();
let compiled: HearingRules | undefined;

/** Takes some milliseconds the first time: to be called early where there is something to wait for anyway. */
export function compiledRules(): HearingRules {
  compiled ??= compileCommentRules(COMMENT_RULES);
  return compiled;
}

/** What they say of the open one. */
export function createWarnings(
  comment: ReadonlySignal<StoredComment | undefined>,
): ReadonlySignal<readonly CommentRule[]> {
  // By what it depends on: a comment is written again each time the page shows it.
  const said = computed(() => (comment.value ? JSON.stringify(toHear(comment.value)) : undefined));
  return computed(() => {
    const open = said.value === undefined ? undefined : comment.peek();
    return open ? hear(open) : [];
  });
}

/** Where a rule sends the comment: the team's route, if it wants one at all. */
export function routeOf(
  rule: CommentRule,
  routes: readonly Route[],
  from: Pick<Wanted, 'platform' | 'lang'> = {},
): Route | undefined {
  const { department, risk } = rule;
  return rule.urgency === 'calm' ? undefined : routeFor(routes, { department, risk, ...from });
}

/** ISO date by which an answer is due, from the day it was posted, or first seen where the page has no time. */
export function dueDay(rule: CommentRule, { postedAt, firstSeenAt }: StoredComment): string | null {
  return rule.clock === null ? null : oneMonthLater(isoDay(postedAt ?? firstSeenAt));
}

type Heard = Parameters<typeof hearComment>[1];

function toHear({ text, lang, audience, platform, triage }: StoredComment): Heard {
  const { risk = null, risks = risk === null ? [] : [risk], topics = [], personalData } = triage ?? {};
  return { text, lang: triage?.lang ?? lang, audience, platform, risks, topics, personalData };
}
