/**
 * The request may work another time. Nothing was tried: `offline`: this computer has no network; `no-permission`: the
 * browser was not allowed to ask there; `switched-off`: a person put the destination away.
 */
export type RetryReason =
  | 'offline'
  | 'no-permission'
  | 'switched-off'
  | 'network'
  | 'timeout'
  | 'busy'
  | 'server-error'
  | 'odd-answer'
  | 'lookup-failed';

/** It will not work again as it is: somebody has to change something. */
export type RefusalReason =
  | 'set-up'
  | 'sign-in'
  | 'not-found'
  | 'too-large'
  | 'rejected'
  | 'redirected'
  | 'browser-refused';

/**
 * How one attempt ended. `mayHaveArrived`: the target may have taken it without our hearing of it. `gone`: the
 * address wants nothing more from us (410). `detail` is the target's own sentence, short and without secrets.
 */
export type Delivery =
  | { readonly type: 'delivered'; readonly reference: string | null; readonly link: string | null }
  | {
      readonly type: 'retry';
      readonly why: RetryReason;
      /** What the target asked for, in milliseconds from the answer. */
      readonly afterMs: number | null;
      readonly mayHaveArrived: boolean;
    }
  | { readonly type: 'gone' }
  | { readonly type: 'refused'; readonly why: RefusalReason; readonly detail: string | null };
