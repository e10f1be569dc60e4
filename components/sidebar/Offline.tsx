import { WifiOff } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { casesOnTheirWay } from '@/lib/database/outbox';
import { watch } from '@/lib/database/watch';
import { Banner } from '../ui/Banner';
import { lastChange, offlineWords } from '../ui/offline-words';
import { useLang, useWords } from '../ui/words';
import { useSidebar } from './sidebar-context';
import { clockTime } from './times';

/** Everything goes on: from what, how old it is, and what waits for the network. */
export function Offline() {
  const words = useWords();
  const lang = useLang();
  const { ports, replies } = useSidebar();
  const [waiting, setWaiting] = useState(0);
  useEffect(() => watch(() => casesOnTheirWay(ports.db), setWaiting, ports.onError), [ports]);
  const at = lastChange(replies.index.value.indexed.map(({ snippet }) => snippet));
  const changed = at === undefined ? undefined : clockTime(lang, at, ports.now.value);
  return (
    <Banner icon={WifiOff} title={words('sidebar_offline')}>
      {offlineWords(words, lang, { changed, waiting })}
    </Banner>
  );
}
