import type { OpenedBundle } from '@/lib/library/bundle/open-bundle';
import { fingerprintOf } from '@/lib/library/bundle/signing-key';
import { DAY_MS } from '@/lib/shared/clock';
import { useCount, useLang, useWords } from '../../ui/words';
import { momentName } from '../days';
import { Facts } from '../Facts';
import { useLibrary } from '../library-context';

/** Who signed a library, which one it is and how old. */
export function BundleFacts({ bundle }: { bundle: OpenedBundle }) {
  const words = useWords();
  const count = useCount();
  const lang = useLang();
  const { ports } = useLibrary();
  const { signer, publicKey, version, createdAt, maxAgeDays, rollbackFrom } = bundle.manifest;
  const days = Math.max(0, Math.floor((ports.clock() - createdAt) / DAY_MS));
  const facts = [
    { name: words('files_signer'), value: <bdi>{signer || words('files_nobody')}</bdi> },
    {
      name: words('files_key'),
      value: (
        <>
          <bdi class="fingerprint">{fingerprintOf(publicKey)}</bdi>
          <span class="meta block">
            {words(bundle.key === 'pinned' ? 'files_key_pinned' : 'files_key_first')}
          </span>
        </>
      ),
    },
    {
      name: words('files_version'),
      value: (
        <>
          {version}
          {bundle.isRollback && rollbackFrom !== null ? (
            <span class="meta block">{words('files_is_back', rollbackFrom)}</span>
          ) : null}
          {bundle.isCurrent ? <span class="meta block">{words('files_is_current')}</span> : null}
        </>
      ),
    },
    { name: words('files_age'), value: `${count('files_days_old', days)} (${momentName(lang, createdAt)})` },
    {
      name: words('files_max_age'),
      value: maxAgeDays === null ? words('files_never_old') : count('files_days', maxAgeDays),
    },
  ];
  return <Facts facts={facts} />;
}
