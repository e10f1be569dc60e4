import type { Desk } from '@/lib/conversations/desk';
import { type ReplyLength, replyLength } from '@/lib/conversations/reply-length';
import type { StoredComment } from '@/lib/database/records';
import { customerFirstName } from '@/lib/library/first-name';
import { bodyFor, type Placeholder } from '@/lib/library/snippet';
import { type FilledPart, fillTemplate } from '@/lib/library/template';
import type { Finding } from '@/lib/policy/rule';
import type { Settings } from '@/lib/settings/settings';
import type { Words } from '@/lib/shared/words';
import type { CheckReply, PolicyModel } from './policy-model';
import { type Detail, detailsOf, plainText } from './reply-details';
import type { ReplyOption } from './reply-options';
import type { SidebarPorts } from './sidebar-ports';

/** A reply as it would go into the reply box, or why it cannot. */
export interface ReplyCard {
  readonly option: ReplyOption;
  readonly text: string;
  readonly parts: readonly FilledPart[];
  /** Details a person fills in, in reading order. */
  readonly details: readonly Detail[];
  /** Names without a value. Not empty: neither inserted nor copied. */
  readonly missing: readonly string[];
  /** Wording in `text` that nobody may change. */
  readonly locked: readonly string[];
  readonly length: ReplyLength;
  /** Longer than the site takes, where the site then refuses it. */
  readonly isTooLong: boolean;
  /** What the policies find in it. Takes milliseconds: not to be asked while drawing. */
  readonly check: () => readonly Finding[];
  /** The template cannot be filled: a mistake in the library. */
  readonly isBroken: boolean;
}

export interface CardContext {
  readonly comment: StoredComment;
  readonly settings: Settings;
  /** What the person filled in. */
  readonly typed: Readonly<Record<string, string>>;
  readonly checkReply: CheckReply;
  readonly words: Words;
  /** How often this reply was used before: which of its rotating words come. */
  readonly turn?: number;
}

export function replyCard(option: ReplyOption, context: CardContext): ReplyCard {
  const { comment, typed, checkReply } = context;
  const { text: written, snippet } = option;
  const body = bodyFor(written, comment.platform);
  const placeholders = [...snippet.placeholders, ...knownPlaceholders(context.words, snippet.placeholders)];
  const known = knownValues(option, context);
  const values = { ...known, ...typed };
  const filled = fillTemplate(body, values, placeholders, { turn: context.turn ?? 0, lang: written.lang });
  const { text, parts, missing, locked } = filled.ok ? filled.value : NOTHING;
  const length = replyLength(text, comment.platform);
  const { platform, audience } = comment;
  return {
    option,
    text,
    parts,
    missing,
    locked,
    details: detailsOf({ body, placeholders, own: snippet.placeholders, known, typed, missing }),
    length,
    isTooLong: audience === 'public' && length.used > length.limit,
    check: () => checkReply({ text, platform, audience, lang: written.lang }),
    isBroken: !filled.ok,
  };
}

/** What holds for every reply now. */
export function cardContext({ speech, settings }: SidebarPorts, { checkReply }: PolicyModel) {
  return { words: speech.words, settings: settings.value, checkReply: checkReply.value };
}

/** Whose name stands under the reply on this page: the one set, else the account that is signed in. */
export function brandNameOf(settings: Settings, platform: Desk['platform'], acting?: string): string {
  if (settings.brandName !== '') return settings.brandName;
  return (
    settings.brandAccounts.find((own) => own.platform === platform && own.name !== '')?.name ?? acting ?? ''
  );
}

const NOTHING = { text: '', parts: [], missing: [], locked: [] };

function knownValues({ text }: ReplyOption, { comment, settings }: CardContext): Record<string, string> {
  return {
    customer_name: customerFirstName(comment.author.name) ?? '',
    responder_name: settings.responderName,
    brand_name: brandNameOf(settings, comment.platform),
    platform: comment.platform,
    audience: comment.audience,
    lang: text.lang,
  };
}

/** A reply's own placeholder of the same name comes before. */
function knownPlaceholders(words: Words, own: readonly Placeholder[]): Placeholder[] {
  const known = [
    plainText('customer_name', words('sidebar_detail_customer_name')),
    plainText('responder_name', words('sidebar_detail_responder_name')),
    plainText('brand_name', words('sidebar_detail_brand_name')),
  ];
  return known.filter(({ name }) => !own.some((each) => each.name === name));
}
