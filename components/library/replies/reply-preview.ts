import type { PlatformId } from '@/lib/conversations/account';
import { type ReplyLength, replyLength } from '@/lib/conversations/reply-length';
import type { StoredComment } from '@/lib/database/records';
import { customerFirstName } from '@/lib/library/first-name';
import { bodyFor, type SnippetContent, type SnippetText } from '@/lib/library/snippet';
import { type FilledPart, fillTemplate } from '@/lib/library/template';
import { exampleValue } from '@/lib/library/template-values';
import type { Policies } from '@/lib/policy/policies';
import type { Finding } from '@/lib/policy/rule';
import { checkWording } from '../check-wording';
import type { LibraryPorts } from '../library-ports';

/** A reply as a customer would read it. */
export interface ReplyPreview {
  readonly text: SnippetText;
  /** The comment it is filled for; null: filled with examples. */
  readonly comment: StoredComment | null;
  readonly parts: readonly FilledPart[];
  /** As X counts; null for what is never written in public there. */
  readonly length: ReplyLength | null;
  readonly findings: readonly Finding[];
  /** The template cannot be filled: a mistake in the library. */
  readonly isBroken: boolean;
}

interface PreviewContext {
  readonly ports: LibraryPorts;
  readonly policies: Policies;
  readonly comment: StoredComment | null;
}

/** In the language asked for where the reply has it, else in its first. Undefined for a reply without any text. */
export function replyPreview(
  content: SnippetContent,
  lang: string | null,
  { ports, policies, comment }: PreviewContext,
): ReplyPreview | undefined {
  const text = content.texts.find((each) => each.lang === lang) ?? content.texts[0];
  if (!text) return undefined;
  const platform: PlatformId = comment?.platform ?? content.channels[0] ?? 'x';
  const values = previewValues(content, ports, comment);
  const filled = fillTemplate(bodyFor(text, platform), values, content.placeholders, {
    lang: text.lang,
  });
  if (!filled.ok) return { text, comment, parts: [], length: null, findings: [], isBroken: true };
  const isPrivate = content.audience === 'private';
  const draft = {
    text: filled.value.text,
    lang: text.lang,
    audience: isPrivate ? 'private' : 'public',
    platform,
    risk: content.risk,
  } as const;
  return {
    text,
    comment,
    parts: filled.value.parts,
    length: !isPrivate && platform === 'x' ? replyLength(draft.text, 'x') : null,
    findings: checkWording(policies, draft, ports.clock()),
    isBroken: false,
  };
}

function previewValues(
  { placeholders }: SnippetContent,
  { settings, speech }: LibraryPorts,
  comment: StoredComment | null,
): Record<string, string | undefined> {
  const { responderName, brandName } = settings.value;
  const customer = comment
    ? customerFirstName(comment.author.name)
    : speech.words('library_example_customer');
  return {
    customer_name: customer,
    responder_name: responderName || speech.words('library_example_responder'),
    brand_name: brandName || speech.words('library_example_brand'),
    ...Object.fromEntries(placeholders.map((placeholder) => [placeholder.name, exampleValue(placeholder)])),
  };
}
