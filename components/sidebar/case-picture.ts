import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { PictureRow } from '@/lib/database/picture-record';
import { dropPicture, pictureOf } from '@/lib/database/pictures';
import type { Escalation } from '@/lib/escalation/escalation';
import type { CaseDrafts } from './case-drafts';
import type { DeskModel } from './desk-model';
import type { SidebarPorts } from './sidebar-ports';
import { watchedFor } from './watched';

/** The picture of the comment that goes with the case, where the person took one. It leaves by no connector. */
export interface CasePictureModel {
  /** Of the open form, or of the case that was sent. */
  readonly picture: ReadonlySignal<CasePicture | undefined>;
  /** Why there is none although it was asked for. */
  readonly trouble: ReadonlySignal<PictureTrouble | null>;
  readonly take: () => Promise<void>;
  readonly drop: () => Promise<void>;
}

export interface CasePicture extends Pick<PictureRow, 'width' | 'height' | 'at'> {
  /** A `data:` address of a PNG file. */
  readonly url: string;
}

export type PictureTrouble = 'not-allowed' | 'not-on-page' | 'not-in-sight' | 'failed';

interface State {
  readonly of: string | null;
  readonly is: 'taking' | PictureTrouble;
}

export function createCasePicture(
  ports: SidebarPorts,
  desk: DeskModel,
  drafts: CaseDrafts,
  sent: ReadonlySignal<Escalation | null | undefined>,
): CasePictureModel {
  const id = computed(() => sent.value?.id ?? drafts.draft.value?.escalationId ?? null);
  const row = watchedFor(ports, id, (of) => pictureOf(ports.db, of));
  const state = signal<State | null>(null);
  const here = computed(() => (state.value?.of === desk.commentKey.value ? state.value?.is : undefined));
  return {
    picture: computed(() => row.value && asPicture(row.value)),
    trouble: computed(() => (here.value === undefined || here.value === 'taking' ? null : here.value)),
    async take() {
      const of = desk.commentKey.peek();
      if (of === null || here.peek() === 'taking') return;
      state.value = { of, is: 'taking' };
      // The case's id comes from the form's draft.
      if (id.peek() === null) drafts.change({});
      await drafts.settled();
      const escalationId = id.peek();
      const asked = { tabId: ports.tabId, key: of, id: escalationId ?? '' };
      const answer = escalationId === null ? undefined : await ports.callWorker('picture.take', asked);
      const type = answer?.ok ? answer.value.type : 'failed';
      state.value = type === 'taken' ? null : { of, is: troubleOf(type) };
    },
    async drop() {
      const escalationId = id.peek();
      if (escalationId !== null) await dropPicture(ports.db, escalationId);
    },
  };
}

const TROUBLES: readonly PictureTrouble[] = ['not-allowed', 'not-on-page', 'not-in-sight'];

function troubleOf(type: string): PictureTrouble {
  return TROUBLES.find((known) => known === type) ?? 'failed';
}

function asPicture({ bytes, width, height, at }: PictureRow): CasePicture {
  let signs = '';
  // Spreading all of it at once is more than a call takes.
  for (let from = 0; from < bytes.length; from += PORTION) {
    signs += String.fromCharCode(...bytes.subarray(from, from + PORTION));
  }
  return { width, height, at, url: `data:image/png;base64,${btoa(signs)}` };
}

const PORTION = 8192;
