import { isOpen, type Revision } from './revision';
import { type Snippet, type SnippetContent, type SnippetText, snippetContentSchema } from './snippet';
import { hasRole, type Role, roleOf, type Team } from './team';

/** Who acts, by the name set in the settings, and when (milliseconds since 1970 UTC). */
export type Who = { readonly name: string; readonly now: number };

/**
 * `role`: needs a higher one. `own-writing`: somebody else of the team has to approve it. `alone-needed`: they wrote
 * it and nobody else of the team may approve, so the team has to allow it or change its roles. `not-handed-in`:
 * nobody asked for the review yet.
 */
export type Verdict =
  | { readonly ok: true }
  | { readonly ok: false; readonly why: 'role' | 'own-writing' | 'not-handed-in' | 'alone-needed' };

/** Whoever wrote in a version cannot approve it, unless the team is one person or allows it. */
export function mayApprove(team: Team, who: string, revision: Revision): Verdict {
  if (!hasRole(team, who, 'approver')) return refused('role');
  if (!isOpen(revision) || revision.state !== 'in-review') return refused('not-handed-in');
  const free = team.people.length <= 1 || team.selfApproval;
  if (free || !revision.writtenBy.includes(who)) return ALLOWED;
  return refused(othersMayApprove(team, revision) ? 'own-writing' : 'alone-needed');
}

export function mayEdit(team: Team, who: string): Verdict {
  return needs(team, who, 'author');
}

/** Sending back, and moving review dates. */
export function mayReview(team: Team, who: string): Verdict {
  return needs(team, who, 'reviewer');
}

/** Taking a reply out of use at once: whoever reviews may, so that it does not wait for an approver. */
export function mayRecall(team: Team, who: string): Verdict {
  return needs(team, who, 'reviewer');
}

/** Lifting a recall, retiring, restoring, incidents, the team itself, bringing a backup back. */
export function mayDecide(team: Team, who: string): Verdict {
  return needs(team, who, 'approver');
}

const CONTENT_FIELDS = Object.keys(snippetContentSchema.shape);

/** The writer's part of a stored reply, without what a newer Cuecard may keep beside it. */
export function contentOf(snippet: Snippet): SnippetContent {
  const entries = Object.entries(snippet).filter(([field]) => CONTENT_FIELDS.includes(field));
  return Object.fromEntries(entries) as unknown as SnippetContent;
}

/**
 * `next` with the version in which each language was written. The leading language counts as written when it differs
 * from the `live` one; any other when it differs from what was last `saved`. A language whose words are as before
 * keeps what the writer set, so that a translation can be confirmed without a change.
 */
export function stampWording(
  next: SnippetContent,
  before: { readonly live: SnippetContent | null; readonly saved: SnippetContent | null },
  version: number,
): SnippetContent {
  const texts = next.texts.map((text, place) => {
    const old = textIn(place === 0 ? before.live : before.saved, text.lang);
    if (!old || !hasSameWords(old, text)) return { ...text, asOf: version };
    return place === 0 ? { ...text, asOf: old.asOf } : text;
  });
  return { ...next, texts };
}

const ALLOWED: Verdict = { ok: true };

function refused(why: Exclude<Verdict, { ok: true }>['why']): Verdict {
  return { ok: false, why };
}

function needs(team: Team, who: string, role: Role): Verdict {
  return hasRole(team, who, role) ? ALLOWED : refused('role');
}

function othersMayApprove(team: Team, { writtenBy }: Revision): boolean {
  return team.people.some(({ name }) => roleOf(team, name) === 'approver' && !writtenBy.includes(name));
}

function textIn(content: SnippetContent | null, lang: string): SnippetText | undefined {
  return content?.texts.find((text) => text.lang === lang);
}

function hasSameWords(a: SnippetText, b: SnippetText): boolean {
  const words = ({ title, body, variants }: SnippetText) =>
    JSON.stringify([title, body, variants.map((variant) => [variant.platform, variant.body]).sort()]);
  return words(a) === words(b);
}
