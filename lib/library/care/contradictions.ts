import type { Snippet } from '../snippet';
import type { CareItem, Disagreement } from './care-item';
import type { CareInput } from './care-report';
import type { CareText } from './care-texts';
import { disagreementOf, type FactText, type SameMatter } from './disagreement';
import { type Fact, factsIn } from './facts';
import { type LikePair, likePairs } from './like-pairs';
import type { LikeTexts } from './like-texts';
import { hashOf } from './word-hashes';

const ALL_KINDS: readonly Fact['kind'][] = ['duration', 'amount', 'percent', 'link'];
/** Other languages and sites have addresses of their own. */
const BUT_LINKS = ALL_KINDS.filter((kind) => kind !== 'link');

/** Replies whose titles and tags, or example comments, are so alike are for the same thing. */
const SAME_NAMES = 0.65;
const SAME_EXAMPLES = 0.6;
/** Letters on either side of a fact that say what it is about. */
const AROUND = 56;

/** Facts of each text are read once. */
export type FactsOf = (body: string) => readonly Fact[];

export function rememberFacts(): FactsOf {
  const known = new Map<string, readonly Fact[]>();
  return (body) => {
    const facts = known.get(body) ?? factsIn(body);
    known.set(body, facts);
    return facts;
  };
}

/** Languages and variants of one snippet that promise different things than its leading language. */
export function contradictionsWithin(snippet: Snippet, factsOf: FactsOf): CareItem[] {
  const texts = snippet.texts.flatMap(({ lang, body, variants }) => [
    { lang, platform: null, body },
    ...variants.map((variant) => ({ lang, ...variant })),
  ]);
  const [leading, ...others] = texts.map(({ lang, platform, body }) =>
    factText(snippet.id, lang, platform, body, factsOf),
  );
  if (!leading || leading.facts.length === 0) return [];
  return others.flatMap((other) => {
    const found = disagreementOf(leading, other, BUT_LINKS);
    return found ? [toItem(found, 2)] : [];
  });
}

/** Two texts that are nearly the same, but for what they promise. */
export function contradictionOfLike(
  { one, other, likeness }: LikeTexts,
  factsOf: FactsOf,
): CareItem | undefined {
  const found = disagreementOf(ofText(one, factsOf), ofText(other, factsOf), ALL_KINDS);
  return found && toItem(found, 1 + likeness);
}

/** Snippets for the same thing, in whatever words, that promise different things about the same matter in one language. */
export function contradictionsBetween(
  all: readonly Snippet[],
  { readWords }: CareInput,
  factsOf: FactsOf,
): CareItem[] {
  const snippets = all.filter(({ texts }) => texts.some(({ body }) => factsOf(body).length > 0));
  return samePurposes(snippets, readWords).flatMap(({ one, other, likeness }) => {
    const [first, second] = [snippets[one], snippets[other]];
    if (!first || !second) return [];
    const found = firstDisagreement(first, second, readWords, factsOf);
    return found ? [toItem(found, likeness)] : [];
  });
}

function samePurposes(snippets: readonly Snippet[], readWords: CareInput['readWords']): LikePair[] {
  const stems = (text: string, lang: string) => readWords(text, lang).map(hashOf);
  const names = snippets.map(({ texts: [leading], tags }) =>
    leading ? stems(`${leading.title} ${tags.join(' ')}`, leading.lang) : [],
  );
  const examples = snippets.map(({ texts: [leading], examples: comments }) =>
    leading ? stems(comments.join(' '), leading.lang) : [],
  );
  return [...likePairs(names, SAME_NAMES), ...likePairs(examples, SAME_EXAMPLES)];
}

function firstDisagreement(
  one: Snippet,
  other: Snippet,
  readWords: CareInput['readWords'],
  factsOf: FactsOf,
): Disagreement | undefined {
  for (const { lang, title, body } of one.texts) {
    const against = other.texts.find((text) => text.lang === lang);
    if (!against) continue;
    const first = { snippet: one, lang, title, body };
    const second = { snippet: other, ...against };
    const isSameMatter = sameMatter(first, second, readWords);
    const found = disagreementOf(ofText(first, factsOf), ofText(second, factsOf), ALL_KINDS, isSameMatter);
    if (found) return found;
  }
  return undefined;
}

/**
 * A word beside the one fact also stands beside the other. Two links in replies for the same thing need none; nor do
 * facts with nothing beside them that says what they are about.
 */
function sameMatter(one: CareText, other: CareText, readWords: CareInput['readWords']): SameMatter {
  const around = ({ body, lang }: CareText, { from, to }: Fact) =>
    readWords(`${body.slice(Math.max(0, from - AROUND), from)} ${body.slice(to, to + AROUND)}`, lang);
  return (fact, against) => {
    if (fact.kind === 'link') return true;
    const words = new Set(around(one, fact));
    const others = around(other, against);
    return words.size === 0 || others.length === 0 || others.some((word) => words.has(word));
  };
}

function ofText({ snippet, lang, body }: CareText, factsOf: FactsOf): FactText {
  return factText(snippet.id, lang, null, body, factsOf);
}

function factText(
  snippetId: string,
  lang: string,
  platform: string | null,
  body: string,
  factsOf: FactsOf,
): FactText {
  return { place: { snippetId, lang, platform }, body, facts: factsOf(body) };
}

function toItem(disagreement: Disagreement, weight: number): CareItem {
  const { one, other } = disagreement;
  const places = [one, other].map(
    ({ snippetId, lang, platform }) => `${snippetId}/${lang}/${platform ?? ''}`,
  );
  return {
    id: `contradiction:${places.sort().join(':')}`,
    kind: 'contradiction',
    detail: { kind: 'contradiction', disagreement },
    snippetIds: [...new Set([one.snippetId, other.snippetId])],
    weight,
    actions: [one, other].map(({ snippetId, lang }) => ({
      kind: 'open-editor',
      ...{ snippetId, lang, field: 'body' as const },
    })),
  };
}
