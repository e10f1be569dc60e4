import { useEffect, useState } from 'preact/hooks';
import { casesOnTheirWay } from '@/lib/database/outbox';
import { watch } from '@/lib/database/watch';
import { dateFormat } from '../ui/intl';
import { lastChange, offlineWords } from '../ui/offline-words';
import { useLang, useWords } from '../ui/words';
import { useLibrary } from './library-context';

/** Where everything is, whose page it is, and how old it is while there is no network. */
export function SideFoot() {
  const words = useWords();
  const { ports } = useLibrary();
  const isOnline = ports.online.value;
  const name = ports.settings.value.responderName;
  return (
    <div class={isOnline ? 'side-foot' : 'side-foot side-foot-offline'}>
      <p class="row">
        <span class="pip" aria-hidden="true" />
        <span class="quiet">{words(isOnline ? 'library_on_this_computer' : 'sidebar_offline')}</span>
      </p>
      {isOnline ? null : <Offline />}
      {name === '' ? null : (
        <p class="clip" title={name}>
          <bdi>{name}</bdi>
        </p>
      )}
    </div>
  );
}

function Offline() {
  const words = useWords();
  const lang = useLang();
  const { ports, replies, store } = useLibrary();
  const [waiting, setWaiting] = useState(0);
  const isShut = store.trouble.value !== null;
  useEffect(() => {
    if (!isShut) return watch(() => casesOnTheirWay(store.db), setWaiting, ports.onError);
  }, [store, isShut]);
  const at = lastChange((replies.all.value ?? []).map(({ snippet }) => snippet));
  const format = dateFormat(lang, { dateStyle: 'medium', timeStyle: 'short' });
  const changed = at === undefined ? undefined : format.format(at);
  return (
    <p class="meta" role="status">
      {offlineWords(words, lang, { changed, waiting })}
    </p>
  );
}
