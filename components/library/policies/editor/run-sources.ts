import type { StoredComment, StoredDraft } from '@/lib/database/records';
import { bodyFor, type Snippet } from '@/lib/library/snippet';
import { fillTemplate } from '@/lib/library/template';
import { exampleValue, type TemplateValues } from '@/lib/library/template-values';
import type { DraftFacts } from '@/lib/policy/draft-facts';
import type { DraftToCheck } from '@/lib/policy/draft-to-check';
import type { PolicyPack } from '@/lib/policy/pack';
import type { PolicyRule } from '@/lib/policy/rule';
import { asDraft } from '@/lib/policy/self-test';

/** Where a text that a rule is run over stands. */
export type RunPlace =
  | { readonly kind: 'draft'; readonly at: number }
  | { readonly kind: 'starter'; readonly title: string }
  | { readonly kind: 'pack'; readonly title: string }
  | { readonly kind: 'reply'; readonly snippetId: string; readonly title: string; readonly lang: string };

export interface RunText {
  readonly draft: DraftToCheck;
  readonly place: RunPlace;
}

export interface KnownDraft {
  readonly draft: StoredDraft;
  /** What it answers, where that is still kept. */
  readonly comment: StoredComment | undefined;
}

/** What is said of every text: facts of the team, but neither the day nor the writer, so that every one counts. */
export type RunFacts = Omit<DraftFacts, 'today' | 'role' | 'lang'>;

/** Drafts as they were left. The mood of their comments is not kept: it counts as the one the rule asks for. */
export function* draftTexts(
  rule: PolicyRule,
  drafts: readonly KnownDraft[],
  facts: RunFacts,
): Generator<RunText> {
  for (const { draft, comment } of drafts) {
    const { text, audience, commentKey, checkedAt } = draft;
    const lang = comment?.triage?.lang ?? comment?.lang ?? undefined;
    const sentiment = rule.applies.sentiments?.[0] ?? null;
    yield {
      place: { kind: 'draft', at: checkedAt },
      draft: {
        ...facts,
        text,
        audience,
        platform: comment?.platform ?? (commentKey.startsWith('facebook:') ? 'facebook' : 'x'),
        comment: { risk: comment?.triage?.risk ?? null, sentiment },
        kept: {},
        ...(lang === undefined ? {} : { lang }),
      },
    };
  }
}

/** Replies filled with examples, each wording once. `isOwn`: the team's, so that a hit leads to the reply. */
export function* replyTexts(
  rule: PolicyRule,
  snippets: readonly Snippet[],
  names: TemplateValues,
  isOwn: boolean,
): Generator<RunText> {
  for (const snippet of snippets) {
    for (const { text: body, lang, title, platform } of bodiesOf(snippet)) {
      const text = filled(snippet, body, { ...names, platform, lang });
      if (text === undefined) continue;
      const isPrivate = snippet.audience === 'private';
      const inRule = asDraft(rule, { text });
      const audience = snippet.audience === 'any' ? inRule.audience : isPrivate ? 'private' : 'public';
      const risk = snippet.risk ?? inRule.comment?.risk ?? null;
      yield {
        place: isOwn ? { kind: 'reply', snippetId: snippet.id, title, lang } : { kind: 'starter', title },
        draft: { ...inRule, audience, platform, lang, comment: { ...inRule.comment, risk } },
      };
    }
  }
}

/** Sentences that the rules of the packs let pass, each where its own rule has it. */
export function* harmlessTexts(rule: PolicyRule, packs: readonly PolicyPack[]): Generator<RunText> {
  for (const pack of packs) {
    for (const other of pack.rules) {
      for (const example of other.mustPass) {
        const { audience } = example.audience ? example : other.applies;
        const here = audience === 'any' || audience === undefined ? example : { ...example, audience };
        const lang = example.lang ?? other.applies.langs?.[0];
        const draft = asDraft(rule, { ...here, ...(lang === undefined ? {} : { lang }) });
        yield { place: { kind: 'pack', title: `${pack.title}: ${other.title}` }, draft };
      }
    }
  }
}

function bodiesOf({ texts, channels }: Snippet) {
  return texts.flatMap((text) => {
    const seen = new Set<string>();
    return channels.flatMap((platform) => {
      const body = bodyFor(text, platform);
      if (body.trim() === '' || seen.has(body)) return [];
      seen.add(body);
      return [{ text: body, lang: text.lang, title: text.title, platform }];
    });
  });
}

/** Undefined for a template that cannot be filled: the library says so itself. */
function filled({ placeholders }: Snippet, body: string, names: TemplateValues): string | undefined {
  const examples = placeholders.map((placeholder) => [placeholder.name, exampleValue(placeholder)]);
  const values = { ...names, ...Object.fromEntries(examples) };
  const done = fillTemplate(body, values, placeholders, names.lang ? { lang: names.lang } : {});
  return done.ok && done.value.text.trim() !== '' ? done.value.text : undefined;
}
