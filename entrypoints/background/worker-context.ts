import type { CuecardDatabase } from '@/lib/database/database';
import type { Settings } from '@/lib/settings/settings';
import type { Clock } from '@/lib/shared/clock';

/** What the handlers work with. Holds nothing that would be missed if the worker were stopped now. */
export interface WorkerContext {
  readonly db: CuecardDatabase;
  readonly clock: Clock;
  readSettings(): Promise<Settings>;
  /** Takes work that nobody waits for; tells once when it fails. It may be lost with the worker. */
  afterwards(work: Promise<unknown>): void;
}
