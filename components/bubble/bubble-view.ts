import type { Finding } from '@/lib/policy/rule';
import type { Words } from '@/lib/shared/words';

/** What the bubble under the reply box says. */
export type BubbleView =
  | {
      readonly kind: 'finding';
      readonly finding: Finding;
      readonly more: number;
      /** Why the wording was not used. */
      readonly note?: BubbleNote;
    }
  | { readonly kind: 'clear' }
  /** The person pressed Post although blocks stand. The only view that interrupts. */
  | { readonly kind: 'asking'; readonly finding: Finding; readonly more: number }
  /** One line: how a press ended, or what to press. */
  | { readonly kind: 'note'; readonly note: BubbleNote };

export type BubbleNote =
  | 'checking'
  | 'press-again'
  | 'silent'
  | 'outdated'
  | 'press-reply'
  | 'draft-changed'
  | 'not-written';

export interface BubbleActions {
  use(finding: Finding): void;
  /** Opens Draft check in the sidebar: all findings, and the field for a reason. */
  openDraftCheck(): void;
  backToDraft(): void;
  hide(): void;
}

export interface BubbleTools {
  readonly root: Document;
  readonly words: Words;
  readonly actions: BubbleActions;
}
