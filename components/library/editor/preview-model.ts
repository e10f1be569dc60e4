import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { PlatformId } from '@/lib/conversations/account';
import type { StoredComment } from '@/lib/database/records';
import type { LibraryModel } from '../library-model';
import { commentFor } from '../replies/comment-for';
import type { ChecksModel } from './checks-model';
import type { Drafting } from './drafting';
import { type FilledPreview, fillPreview } from './fill-preview';

export interface PreviewModel {
  readonly site: ReadonlySignal<PlatformId>;
  readonly turnTo: (site: PlatformId) => void;
  /** Recent comments of the site shown, newest first. */
  readonly comments: ReadonlySignal<readonly StoredComment[]>;
  /** The one the reply is filled for; null: with examples. */
  readonly comment: ReadonlySignal<StoredComment | null>;
  /** By key; null goes back to the one that fits best. */
  readonly tryOn: (key: string | null) => void;
  readonly filled: ReadonlySignal<FilledPreview | undefined>;
}

/** As many as a person looks through. */
const OFFERED = 20;

export function createEditorPreview(
  { ports, store }: Pick<LibraryModel, 'ports' | 'store'>,
  { content }: Drafting,
  { here, text }: ChecksModel,
  recent: ReadonlySignal<readonly StoredComment[]>,
): PreviewModel {
  const turned = signal<PlatformId | null>(null);
  const chosen = signal<string | null>(null);
  const site = computed(() => {
    const { channels } = content.value;
    const wanted = turned.value ?? here.value.platform ?? channels[0] ?? 'x';
    return channels.length === 0 || channels.includes(wanted) ? wanted : (channels[0] ?? 'x');
  });
  const offered = computed(() =>
    recent.value.filter(({ platform }) => platform === site.value).slice(0, OFFERED),
  );
  const comment = computed(() => {
    const picked = offered.value.find(({ key }) => key === chosen.value);
    return picked ?? commentFor({ ...content.value, channels: [site.value] }, here.value.lang, offered.value);
  });
  return {
    site,
    comments: offered,
    comment,
    filled: computed(
      () =>
        text.value &&
        fillPreview(content.value, text.value, site.value, {
          ports,
          policies: store.policies.value,
          comment: comment.value,
        }),
    ),
    turnTo(next) {
      turned.value = next;
    },
    tryOn(key) {
      chosen.value = key;
    },
  };
}
