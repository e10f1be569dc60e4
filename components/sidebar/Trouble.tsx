import type { StorageFailure } from '@/lib/database/failures';
import { Button } from '../ui/Button';
import { CuecardMark } from '../ui/CuecardMark';
import { State } from '../ui/State';
import { useWords } from '../ui/words';

/** Why there is no sidebar to show. `no-ticket`: the frame was not opened by Cuecard, so it shows nothing of it. */
export type Why = StorageFailure | { readonly type: 'no-ticket' };

interface TroubleProps {
  readonly why: Why;
  /** Opens the browser's own panel, where storage is not refused. */
  readonly onOpenPanel?: (() => void) | undefined;
}

/** What is wrong, what still holds, and what to do. */
export function Trouble({ why, onOpenPanel }: TroubleProps) {
  const words = useWords();
  const stem = STEMS[why.type];
  return (
    <>
      <header class="top">
        <p class="brand">
          <CuecardMark />
          <span>{words('extension_name')}</span>
        </p>
      </header>
      <main class="work work-whole">
        <State
          level={1}
          title={words(`sidebar_${stem}`)}
          text={words(`sidebar_${stem}_text`)}
          actions={
            why.type === 'denied' && onOpenPanel ? (
              <Button tone="primary" size="large" onClick={onOpenPanel}>
                {words('sidebar_open_panel')}
              </Button>
            ) : null
          }
        />
      </main>
    </>
  );
}

const STEMS = {
  'no-ticket': 'no_ticket',
  'disk-full': 'disk_full',
  'newer-version': 'newer_version',
  denied: 'storage_denied',
  closed: 'storage_closed',
} as const;
