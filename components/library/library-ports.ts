import type { ReadonlySignal } from '@preact/signals';
import type { CuecardDatabase } from '@/lib/database/database';
import type { CareReport } from '@/lib/library/care/care-report';
import type { CallWorker } from '@/lib/messaging/client';
import type { SettingsFailure } from '@/lib/settings/parse-settings';
import type { Settings } from '@/lib/settings/settings';
import type { Clock } from '@/lib/shared/clock';
import type { Result } from '@/lib/shared/result';
import type { Speech } from '../ui/words';
import type { FilePorts } from './files/file-ports';
import type { ScoreLibrary } from './insights/scored-library';
import type { DeliveryTrouble, NoticePorts } from './notifications/notice-ports';

/** One of the browser's commands. `keys` as the browser writes them, empty when none are assigned. */
export interface Shortcut {
  readonly name: string;
  readonly description: string;
  readonly keys: string;
}

/** What the library is given by the page it runs in. Tests hand in their own. */
export interface LibraryPorts {
  readonly db: CuecardDatabase;
  readonly speech: Speech;
  readonly callWorker: CallWorker;
  readonly clock: Clock;
  readonly settings: ReadonlySignal<Settings>;
  readonly changeSettings: (change: Partial<Settings>) => Promise<Result<Settings, SettingsFailure>>;
  readonly eraseSettings: () => Promise<void>;
  /** Takes away what is typed and not saved yet, of every window. */
  readonly eraseDraftCopies: () => void;
  /** Brings the starter library and routes in, as after installing. */
  readonly seed: () => Promise<void>;
  readonly online: ReadonlySignal<boolean>;
  /** Puts text on the clipboard; false when the browser refused. */
  readonly copy: (text: string) => Promise<boolean>;
  /** Hands a JSON file to the person. */
  readonly download: (fileName: string, json: string) => void;
  readonly files: FilePorts;
  readonly shortcuts: () => Promise<readonly Shortcut[]>;
  /** Address of the browser's own page for shortcuts, to be typed by hand: no page may link to it. */
  readonly shortcutsPage: string;
  /** Version of Cuecard, and name and version of the browser. */
  readonly version: string;
  readonly browser: string;
  /** Reads the whole library away from the page; hears shares from 0 to 1. Not given: care is not looked for. */
  readonly careReport?: (onProgress: (share: number) => void) => Promise<CareReport>;
  /** Scores the library by its own examples, away from the page. Not given: it cannot be scored. */
  readonly scoreLibrary?: ScoreLibrary;
  /** Asks the browser to let Cuecard ask these hosts (match patterns). Only from a press; false when it was refused. */
  readonly askForHosts?: (hosts: readonly string[]) => Promise<boolean>;
  /** Notifications of the browser. Not given: there are none to switch. */
  readonly notices?: NoticePorts;
  /** Why the worker sends nothing at the moment; null while it can. */
  readonly deliveryTrouble?: ReadonlySignal<DeliveryTrouble | null>;
  readonly persisted: () => Promise<boolean | null>;
  /** The address's fragment, with "#". */
  readonly hash: ReadonlySignal<string>;
  readonly go: (hash: string) => void;
  /** The same in the place of where we are: going back does not come here again. */
  readonly replace: (hash: string) => void;
  /** Ends every watch. */
  readonly signal: AbortSignal;
  /** What went wrong and nobody expected: told once, to whoever runs the page. */
  readonly onError: (error: unknown) => void;
}
