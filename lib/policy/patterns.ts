import { RE2JS } from 're2js';
import { straightenQuotes, stripAccents } from '@/lib/text/fold-letters';
import { LiteralSearch } from '@/lib/text/literal-search';
import type { Span } from '@/lib/text/normalise';
import type { DraftReading } from './draft-reading';
import type { Match } from './match';
import { type Literals, requiredLiterals } from './required-literals';

/** Finds a pattern in a draft. */
export type PatternFinder = (draft: DraftReading) => Match[];

/** The patterns of all rules, equal ones once. They see the folded draft: small letters, no accents, straight quotes. */
export class PatternList {
  private readonly finders = new Map<string, PatternFinder>();
  private readonly groupsByKey = new Map<string, number>();
  private readonly groups: Literals[] = [];
  /** By the number of the pattern: the groups of literals that it needs. */
  private readonly needs: number[][] = [];

  add(pattern: string): PatternFinder {
    const known = this.finders.get(pattern);
    if (known !== undefined) return known;
    // Folded as the draft is, except for case: "\W" is not "\w".
    const folded = stripAccents(straightenQuotes(pattern));
    const needs = requiredLiterals(folded).map((literals) => this.groupNumber(literals));
    const finder = patternFinder(folded, this.needs.push(needs) - 1);
    this.finders.set(pattern, finder);
    return finder;
  }

  /** Numbers of the patterns that may match a folded text; the others cannot. */
  lookout(): (folded: string) => ReadonlySet<number> {
    const search = new LiteralSearch(this.groups);
    return (folded) => {
      const present = search.ownersIn(folded);
      const possible = new Set<number>();
      for (const [number, needs] of this.needs.entries())
        if (needs.every((group) => present.has(group))) possible.add(number);
      return possible;
    };
  }

  private groupNumber(literals: Literals): number {
    const key = literals.join('\n');
    const known = this.groupsByKey.get(key);
    if (known !== undefined) return known;
    this.groupsByKey.set(key, this.groups.length);
    return this.groups.push(literals) - 1;
  }
}

/** What RE2 says against the pattern; `undefined` when it is well-formed. */
export function patternError(pattern: string): string | undefined {
  try {
    compile(stripAccents(straightenQuotes(pattern)));
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Each search is linear; the bound keeps the sum linear for patterns that look far ahead of each match. */
const MAX_MATCHES = 50;

function compile(pattern: string): RE2JS {
  return RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE);
}

function patternFinder(pattern: string, number: number): PatternFinder {
  let engine: RE2JS | undefined;
  return (draft) => {
    if (!draft.mayMatch(number)) return [];
    engine ??= compile(pattern);
    // `test` runs on the fast automaton; most rules find nothing in most drafts.
    return engine.test(draft.folded.text) ? matchesOf(engine, draft) : [];
  };
}

function matchesOf(engine: RE2JS, { folded }: DraftReading): Match[] {
  const matches: Match[] = [];
  const matcher = engine.matcher(folded.text);
  while (matches.length < MAX_MATCHES && matcher.find()) {
    const span = trimmed(folded.text, matcher.start(), matcher.end());
    if (span.end === span.start) continue;
    const parts = Array.from({ length: engine.groupCount() }, (_, group) => {
      const start = matcher.start(group + 1);
      return start < 0 ? null : folded.toOriginal(start, matcher.end(group + 1));
    });
    matches.push({ ...folded.toOriginal(span.start, span.end), parts });
  }
  return matches;
}

function trimmed(text: string, start: number, end: number): Span {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  return { start: from, end: Math.max(from, from + words.trim().length) };
}
