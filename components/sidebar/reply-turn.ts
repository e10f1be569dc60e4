import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { CuecardDatabase } from '@/lib/database/database';
import type { ReplyOption } from './reply-options';
import type { SidebarPorts } from './sidebar-ports';

/**
 * How often the chosen reply was used before, asked once for each choice: its words do not turn while they are being
 * read. 0 until that is known, and for replies in which nothing rotates. `filling` changes with comment and reply.
 */
export function createReplyTurn(
  ports: Pick<SidebarPorts, 'db' | 'signal' | 'onError'>,
  filling: ReadonlySignal<string>,
  option: ReadonlySignal<ReplyOption | undefined>,
): ReadonlySignal<number> {
  const turn = signal({ of: '', uses: 0 });
  const stop = effect(() => {
    const of = filling.value;
    const chosen = option.value;
    if (!chosen || turn.peek().of === of) return;
    turn.value = { of, uses: 0 };
    if (!rotates(chosen)) return;
    usesOf(ports.db, chosen.snippet.id).then((uses) => {
      if (turn.peek().of === of) turn.value = { of, uses };
    }, ports.onError);
  });
  ports.signal.addEventListener('abort', stop, { once: true });
  return computed(() => (turn.value.of === filling.value ? turn.value.uses : 0));
}

/** How often a reply went into a reply box or was copied. */
export function usesOf(db: CuecardDatabase, snippetId: string): Promise<number> {
  return db.journal
    .where('event.kind')
    .equals('reply-inserted')
    .filter(({ event }) => event.kind === 'reply-inserted' && event.snippet?.id === snippetId)
    .count();
}

function rotates({ text }: ReplyOption): boolean {
  return [text, ...text.variants].some(({ body }) => /\{%-?\s*rotate\b/.test(body));
}
