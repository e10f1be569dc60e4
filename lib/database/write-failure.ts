import type { Verdict } from '@/lib/library/governance';
import type { Revision } from '@/lib/library/revision';
import type { StorageFailure } from './failures';

/** Why a change to the library was not stored. Nothing of it was. */
export type WriteFailure =
  /** Somebody else wrote since: `theirs` is what stands there now. Merge, then save with its `edit`. */
  | { readonly type: 'conflict'; readonly theirs: Revision }
  | { readonly type: 'not-found' }
  | { readonly type: 'forbidden'; readonly why: Refusal }
  /** `by` is the id of the reply that has the short code. */
  | { readonly type: 'code-taken'; readonly by: string }
  | StorageFailure;

/** `too-old`: the signed library is past its age, and nobody may change it until a newer one is taken. */
export type Refusal = Exclude<Verdict, { ok: true }>['why'] | 'too-old';
