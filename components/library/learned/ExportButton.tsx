import { Download } from 'lucide';
import { useState } from 'preact/hooks';
import { attempt } from '@/lib/database/failures';
import { type ExamplesOf, examplesFile } from '@/lib/library/exchange/cuecard-examples';
import { isoDay } from '@/lib/shared/clock';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useWords } from '../../ui/words';
import { useLibrary } from '../library-context';
import { ExportDialog } from './ExportDialog';
import { offeredExamples } from './offered-examples';

/** Examples as a file for the team, after a look at each of them. */
export function ExportButton() {
  const words = useWords();
  const { ports, store, notes } = useLibrary();
  const [offered, offer] = useState<readonly ExamplesOf[] | null>(null);
  const ask = async () => {
    const found = await attempt(() => offeredExamples(store.db));
    if (!found.ok) store.refuse(found.failure);
    else if (found.value.length === 0) notes.tell(words('library_learned_export_none'));
    else offer(found.value);
  };
  const save = (chosen: readonly ExamplesOf[]) => {
    offer(null);
    ports.download(`cuecard-examples-${isoDay(ports.clock())}.json`, examplesFile(chosen));
  };
  return (
    <>
      <Button onClick={() => void ask().catch(ports.onError)}>
        <Icon node={Download} size={14} />
        {words('library_learned_export')}
      </Button>
      {offered ? <ExportDialog offered={offered} onSave={save} onEnd={() => offer(null)} /> : null}
    </>
  );
}
