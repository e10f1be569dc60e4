import { type ReplyLength, replyLength } from '@/lib/conversations/reply-length';
import type { Snippet, SnippetText } from '@/lib/library/snippet';
import { type FilledPart, fillTemplate } from '@/lib/library/template';
import { checkDraft } from '@/lib/policy/check-draft';
import type { CompiledRules } from '@/lib/policy/compile-rules';
import type { Finding } from '@/lib/policy/rule';
import type { LibraryPorts } from '../library-ports';

/** A reply as a customer would read it, filled with examples. */
export interface ReplyPreview {
  readonly text: SnippetText;
  readonly parts: readonly FilledPart[];
  /** As X counts; null for what is never written in public there. */
  readonly length: ReplyLength | null;
  readonly findings: readonly Finding[];
  /** The template cannot be filled: a mistake in the library. */
  readonly isBroken: boolean;
}

interface PreviewContext {
  readonly ports: LibraryPorts;
  readonly rules: CompiledRules;
}

/** In the language asked for where the reply has it, else in its first. Undefined for a reply without any text. */
export function replyPreview(
  snippet: Snippet,
  lang: string | null,
  { ports, rules }: PreviewContext,
): ReplyPreview | undefined {
  const text = snippet.texts.find((each) => each.lang === lang) ?? snippet.texts[0];
  if (!text) return undefined;
  const filled = fillTemplate(text.body, exampleValues(snippet, ports), snippet.placeholders);
  if (!filled.ok) return { text, parts: [], length: null, findings: [], isBroken: true };
  const { parts } = filled.value;
  const isPublicOnX = snippet.audience !== 'private' && snippet.channels.includes('x');
  const draft = {
    text: filled.value.text,
    audience: snippet.audience === 'private' ? 'private' : 'public',
    platform: snippet.channels[0] ?? 'x',
    comment: { risk: snippet.risk },
    kept: {},
  } as const;
  return {
    text,
    parts,
    length: isPublicOnX ? replyLength(draft.text, 'x') : null,
    findings: checkDraft(rules, draft),
    isBroken: false,
  };
}

function exampleValues(snippet: Snippet, { settings, speech }: LibraryPorts): Record<string, string> {
  const { responderName, brandName } = settings.value;
  return {
    customer_name: speech.words('library_example_customer'),
    responder_name: responderName || speech.words('library_example_responder'),
    brand_name: brandName || speech.words('library_example_brand'),
    ...Object.fromEntries(snippet.placeholders.map(({ name, example }) => [name, example])),
  };
}
