import type { PlatformId } from '@/lib/conversations/account';
import { type ReplyLength, replyLength } from '@/lib/conversations/reply-length';
import type { StoredComment } from '@/lib/database/records';
import { customerFirstName } from '@/lib/library/first-name';
import { bodyFor, type Placeholder, type SnippetContent, type SnippetText } from '@/lib/library/snippet';
import { type FilledPart, fillTemplate } from '@/lib/library/template';
import type { Policies } from '@/lib/policy/policies';
import type { Finding } from '@/lib/policy/rule';
import { checkWording } from '../check-wording';
import type { LibraryPorts } from '../library-ports';

/** A body filled as it would be for one comment on one site. */
export interface FilledPreview {
  readonly platform: PlatformId;
  readonly parts: readonly FilledPart[];
  /** Null for a private message: sites take those at any length. */
  readonly length: ReplyLength | null;
  readonly findings: readonly Finding[];
  /** The template cannot be filled. */
  readonly isBroken: boolean;
}

interface FillContext {
  readonly ports: LibraryPorts;
  readonly policies: Policies;
  /** Null: filled with example names. */
  readonly comment: StoredComment | null;
}

export function fillPreview(
  content: SnippetContent,
  text: SnippetText,
  platform: PlatformId,
  { ports, policies, comment }: FillContext,
): FilledPreview {
  const audience = content.audience === 'private' ? 'private' : 'public';
  const values = {
    ...knownValues(ports, comment),
    ...exampleValues(content.placeholders),
    platform,
    audience,
    lang: text.lang,
  };
  const filled = fillTemplate(bodyFor(text, platform), values, content.placeholders, { lang: text.lang });
  if (!filled.ok) return { platform, parts: [], length: null, findings: [], isBroken: true };
  const words = filled.value.text;
  const draft = { text: words, lang: text.lang, audience, platform, risk: content.risk } as const;
  return {
    platform,
    parts: filled.value.parts,
    length: audience === 'public' ? replyLength(words, platform) : null,
    findings: words.trim() === '' ? [] : checkWording(policies, draft, ports.clock()),
    isBroken: false,
  };
}

function knownValues({ settings, speech }: LibraryPorts, comment: StoredComment | null) {
  const { responderName, brandName } = settings.value;
  return {
    customer_name: comment
      ? customerFirstName(comment.author.name)
      : speech.words('library_example_customer'),
    responder_name: responderName || speech.words('library_example_responder'),
    brand_name: brandName || speech.words('library_example_brand'),
  };
}

/** Without an example the default stands, and without that the first choice. */
function exampleValues(placeholders: readonly Placeholder[]): Record<string, string | undefined> {
  return Object.fromEntries(
    placeholders.map(({ name, type, example, choices, default: usual }) => {
      if (type === 'toggle') return [name, usual ?? 'on'];
      return [name, example || (usual ?? (type === 'choice' ? choices[0] : undefined))];
    }),
  );
}
