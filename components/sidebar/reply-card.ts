import type { Desk } from '@/lib/conversations/desk';
import { type ReplyLength, replyLength } from '@/lib/conversations/reply-length';
import type { StoredComment } from '@/lib/database/records';
import { customerFirstName } from '@/lib/library/first-name';
import type { Placeholder } from '@/lib/library/snippet';
import { type FilledPart, fillTemplate, variablesIn } from '@/lib/library/template';
import type { CompiledRules } from '@/lib/policy/compile-rules';
import type { Finding } from '@/lib/policy/rule';
import type { Settings } from '@/lib/settings/settings';
import type { Words } from '@/lib/shared/words';
import { checkWords } from './policy-check';
import type { ReplyOption } from './reply-options';

/** A reply as it would go into the reply box, or why it cannot. */
export interface ReplyCard {
  readonly option: ReplyOption;
  readonly text: string;
  readonly parts: readonly FilledPart[];
  /** Details a person fills in, in reading order. */
  readonly details: readonly Detail[];
  /** Names without a value. */
  readonly missing: readonly string[];
  readonly length: ReplyLength;
  /** Longer than the site takes, where the site then refuses it. */
  readonly isTooLong: boolean;
  readonly findings: readonly Finding[];
  /** The template cannot be filled: a mistake in the library. */
  readonly isBroken: boolean;
}

export interface Detail {
  readonly placeholder: Placeholder;
  readonly value: string;
}

export interface CardContext {
  readonly comment: StoredComment;
  readonly settings: Settings;
  /** What the person filled in. */
  readonly typed: Readonly<Record<string, string>>;
  readonly policies: CompiledRules;
  readonly words: Words;
}

export function replyCard(option: ReplyOption, context: CardContext): ReplyCard {
  const { comment, typed, policies } = context;
  const known = knownValues(context);
  const placeholders = [...option.snippet.placeholders, ...knownPlaceholders(context.words)];
  const values = { ...known, ...typed };
  const filled = fillTemplate(option.text.body, values, placeholders);
  const { text, parts, missing } = filled.ok ? filled.value : { text: '', parts: [], missing: [] };
  const length = replyLength(text, comment.platform);
  const { platform, audience } = comment;
  return {
    option,
    text,
    parts,
    missing,
    details: detailsOf(option, placeholders, known, values, missing),
    length,
    isTooLong: audience === 'public' && length.used > length.limit,
    findings: filled.ok
      ? checkWords(policies, { text, platform, audience }, comment.triage?.risk ?? null)
      : [],
    isBroken: !filled.ok,
  };
}

/** Whose name stands under the reply on this page: the one set, else the account that is signed in. */
export function brandNameOf(settings: Settings, platform: Desk['platform'], acting?: string): string {
  if (settings.brandName !== '') return settings.brandName;
  return (
    settings.brandAccounts.find((own) => own.platform === platform && own.name !== '')?.name ?? acting ?? ''
  );
}

function knownValues({ comment, settings }: CardContext): Record<string, string | undefined> {
  return {
    customer_name: customerFirstName(comment.author.name),
    responder_name: settings.responderName,
    brand_name: brandNameOf(settings, comment.platform),
  };
}

function knownPlaceholders(words: Words): Placeholder[] {
  return [
    detail('customer_name', words('sidebar_detail_customer_name')),
    detail('responder_name', words('sidebar_detail_responder_name')),
    detail('brand_name', words('sidebar_detail_brand_name')),
  ];
}

function detail(name: string, label: string): Placeholder {
  return { name, label, example: '', type: 'text', required: true, default: null, choices: [] };
}

/** The snippet's own placeholders that the body uses, and known ones nobody could tell. */
function detailsOf(
  option: ReplyOption,
  placeholders: readonly Placeholder[],
  known: Readonly<Record<string, string | undefined>>,
  values: Readonly<Record<string, string | undefined>>,
  missing: readonly string[],
): Detail[] {
  const own = new Set(option.snippet.placeholders.map(({ name }) => name));
  const names = [...new Set(variablesIn(option.text.body))];
  return names
    .filter((name) => own.has(name) || missing.includes(name) || (!known[name] && Boolean(values[name])))
    .map((name) => {
      const placeholder = placeholders.find((each) => each.name === name);
      return {
        placeholder: placeholder ?? detail(name, name.replaceAll('_', ' ')),
        value: values[name] ?? '',
      };
    });
}
