import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { connectorById } from '@/lib/connectors/all-connectors';
import { listDestinations } from '@/lib/database/destinations';
import { dispatchOf } from '@/lib/escalation/delivery/dispatch-of';
import type { ListedDestination } from '@/lib/escalation/destination';
import type { SnapshotLine } from '@/lib/escalation/escalation';
import { formatTimeIn } from '@/lib/escalation/format-time';
import { newEscalation } from '@/lib/escalation/new-escalation';
import type { CaseDrafts } from './case-drafts';
import type { CaseForm } from './case-form';
import type { DeskModel } from './desk-model';
import type { ReplyCard } from './reply-card';
import type { SidebarPorts } from './sidebar-ports';
import { watchedLater } from './watched';

/** What would leave of the open form, before it does. */
export interface LeavingModel {
  /** Where the case goes by itself; undefined: by hand. */
  readonly destination: ReadonlySignal<ListedDestination | undefined>;
  /** The very bytes, from when the preview was opened; undefined while it is shut. */
  readonly bytes: ReadonlySignal<string | undefined>;
  readonly show: (shown: boolean) => void;
  /** The moment the preview stands for, so that the case is saved as it was shown; null: nothing was shown. */
  readonly at: () => number | null;
}

interface Around {
  readonly form: ReadonlySignal<CaseForm>;
  readonly snapshot: ReadonlySignal<readonly SnapshotLine[]>;
  readonly handOff: ReadonlySignal<ReplyCard | undefined>;
  readonly drafts: CaseDrafts;
}

export function createLeavingModel(ports: SidebarPorts, desk: DeskModel, around: Around): LeavingModel {
  const { form, drafts } = around;
  const list = watchedLater(ports, () => listDestinations(ports.db, ports.clock()));
  const shown = signal<{ readonly of: string | null; readonly at: number } | null>(null);
  const isShown = computed(() => shown.value !== null && shown.value.of === desk.commentKey.value);
  const destination = computed(() => {
    const id = form.value.route?.destinationId;
    const found = list.value?.find((each) => each.id === id);
    return found && connectorById(found.connectorId)?.by === 'network' ? found : undefined;
  });
  return {
    destination,
    bytes: computed(() => {
      const at = shown.value?.at;
      if (!isShown.value || at === undefined || !destination.value) return undefined;
      return bytesOf(ports, desk, around, destination.value, at);
    }),
    show(isOpen) {
      if (!isOpen) {
        shown.value = null;
        return;
      }
      // The case's id comes from the form's draft, and stands in the bytes.
      if (!drafts.draft.peek()) drafts.change({});
      shown.value = { of: desk.commentKey.peek(), at: ports.clock() };
    },
    at: () => (isShown.peek() ? (shown.peek()?.at ?? null) : null),
  };
}

/** As sending puts it together (send-case.ts), and as the connector writes it. */
function bytesOf(
  { settings, speech }: SidebarPorts,
  desk: DeskModel,
  { form, snapshot, handOff, drafts }: Around,
  destination: ListedDestination,
  at: number,
): string | undefined {
  const comment = desk.comment.value;
  const id = drafts.draft.value?.escalationId;
  const { route, share, withHandOff } = form.value;
  const connector = connectorById(destination.connectorId);
  if (!comment || !route || id === undefined || connector?.by !== 'network') return undefined;
  const snippet = withHandOff ? handOff.value?.option.snippet : undefined;
  const written = newEscalation(
    {
      ...form.value,
      id,
      comment,
      route,
      snapshot: snapshot.value,
      handOff: snippet ? { snippetId: snippet.id, version: snippet.version } : null,
    },
    settings.value.responderName,
    at,
  );
  const dispatch = dispatchOf(written, { share }, destination, speech.words, formatTimeIn(speech.lang));
  return dispatch === null ? undefined : connector.payload(dispatch.parcel, destination.config).body;
}
