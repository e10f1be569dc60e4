import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { CaseForm } from './case-form';
import type { DeskModel } from './desk-model';
import type { ReplyToInsert } from './insertion-model';
import type { PolicyModel } from './policy-model';
import type { RepliesModel } from './replies-model';
import { type ReplyCard, replyCard } from './reply-card';
import { languageOf, textIn } from './reply-options';
import type { SidebarPorts } from './sidebar-ports';

/** The reply that tells the customer that their case was handed over; undefined where the route names none. */
export interface HandOffModel {
  readonly handOff: ReadonlySignal<ReplyCard | undefined>;
  readonly fillHandOff: (name: string, value: string) => void;
}

/** Its details belong to this comment and this reply. */
export function createHandOff(
  ports: SidebarPorts,
  desk: DeskModel,
  replies: RepliesModel,
  policy: PolicyModel,
  form: ReadonlySignal<CaseForm>,
): HandOffModel {
  const typed = signal<{ of: string; values: Readonly<Record<string, string>> }>({ of: '', values: {} });
  const of = computed(() => `${desk.commentKey.value} ${form.value.route?.handOffSnippetId}`);
  const values = () => (typed.value.of === of.value ? typed.value.values : {});
  const handOff = computed(() => {
    const comment = desk.comment.value;
    const id = form.value.route?.handOffSnippetId ?? '';
    const snippet = replies.index.value.indexedById.get(id)?.snippet;
    const text = snippet && comment && textIn(snippet, languageOf(comment) ?? 'en');
    if (!snippet || !text || !comment) return undefined;
    const option = { snippet, text, reason: null, ranges: [], reviewOverdue: false };
    const { words } = ports.speech;
    const settings = ports.settings.value;
    const checkReply = policy.checkReply.value;
    return replyCard(option, { comment, settings, typed: values(), checkReply, words });
  });
  return {
    handOff,
    fillHandOff(name, value) {
      typed.value = { of: of.value, values: { ...values(), [name]: value } };
    },
  };
}

/** A card of the case as it goes into the reply box of its comment. */
export function cardToInsert(commentKey: string, card: ReplyCard): ReplyToInsert {
  const { snippet } = card.option;
  return {
    commentKey,
    text: card.text,
    audience: snippet.audience,
    snippet: { id: snippet.id, version: snippet.version },
    provenance: card.parts.some(({ kind }) => kind === 'filled') ? 'placeholders-only' : 'verbatim',
    locked: card.locked,
  };
}
