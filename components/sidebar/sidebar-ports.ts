import type { ReadonlySignal } from '@preact/signals';
import type { PlatformId } from '@/lib/conversations/account';
import type { CuecardDatabase } from '@/lib/database/database';
import type { LearnedRow } from '@/lib/database/learning-records';
import type { CallWorker, TellPage } from '@/lib/messaging/client';
import type { Settings } from '@/lib/settings/settings';
import type { Clock } from '@/lib/shared/clock';
import type { Speech } from '../ui/words';
import type { LearnerPort } from './learner-model';

/** What the sidebar is given by the page it runs in. Tests hand in their own. */
export interface SidebarPorts {
  readonly tabId: number;
  readonly db: CuecardDatabase;
  readonly callWorker: CallWorker;
  readonly tellPage: TellPage;
  readonly speech: Speech;
  readonly clock: Clock;
  /** The same time, told anew every minute: what is drawn from it changes no more often. */
  readonly now: ReadonlySignal<number>;
  readonly settings: ReadonlySignal<Settings>;
  /** Saves and tells the pages. */
  readonly changeSettings: (change: Partial<Settings>) => Promise<void>;
  /** Keeps still on a site, or starts there again. */
  readonly pause: (platform: PlatformId, paused: boolean) => void;
  readonly online: ReadonlySignal<boolean>;
  /** Puts text on the clipboard; false when the browser refused. */
  readonly copy: (text: string) => boolean;
  /** Hands a file to the person. */
  readonly download: (name: string, text: string) => void;
  readonly memory: SidebarMemory;
  /** Absent: replies are suggested by their words, and nothing is learned. */
  readonly learner?: LearnerPort;
  /** The language of a text (ISO 639-1), null when it cannot be told. Absent: nobody asks. */
  readonly languageOf?: (text: string) => Promise<string | null>;
  /** Has it done after the first suggestions are on screen; at once where there is no hurry. */
  readonly later?: (start: () => void) => void;
  /** What the first suggestions are looked up in, where it was read ahead. */
  readonly firstLook?: () => Promise<LearnedRow | undefined>;
  /** Ends every watch. */
  readonly signal: AbortSignal;
  /** In the page's frame, which can be closed and moved; not in the browser's own panel. */
  readonly framed: boolean;
  /** What went wrong and nobody expected: told once, to whoever runs the page. */
  readonly onError: (error: unknown) => void;
}

/** What outlives a reload of the frame, as Firefox does when the frame moves into a dialog. */
export interface Remembered {
  readonly view: SidebarView;
  readonly query: string;
  readonly picked: string | null;
  readonly commentKey: string | null;
  /** The search was visited for this comment. */
  readonly isBrowsing: boolean;
}

export interface SidebarMemory {
  readonly read: () => Partial<Remembered>;
  readonly write: (remembered: Remembered) => void;
}

export type SidebarView = 'replies' | 'draft' | 'escalate';
