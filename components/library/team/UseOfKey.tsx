import { useState } from 'preact/hooks';
import type { LibraryAge } from '@/lib/library/bundle/library-age';
import { fingerprintOf } from '@/lib/library/bundle/signing-key';
import type { CurrentBundle } from '@/lib/library/bundle/trust';
import { Button } from '../../ui/Button';
import { useCount, useWords } from '../../ui/words';
import { ConfirmDialog } from '../ConfirmDialog';
import { Facts } from '../Facts';
import { useLibrary } from '../library-context';

/** The signed library in use: whose key this computer takes, which version, how old. */
export function UseOfKey() {
  const words = useWords();
  const { trust, team } = useLibrary();
  const [isAsking, setAsking] = useState(false);
  const { pinned = null, current = null } = trust.trust.value ?? {};
  const held = !team.mayChange.value;
  const unpin = () => {
    setAsking(false);
    void trust.unpin();
  };
  return (
    <section aria-labelledby="team-pinned" class="field">
      <h3 id="team-pinned">{words('team_pinned')}</h3>
      {pinned ? (
        <>
          <Facts
            facts={[
              { name: words('files_signer'), value: <bdi>{pinned.signer || words('files_nobody')}</bdi> },
              {
                name: words('files_key'),
                value: <bdi class="fingerprint">{fingerprintOf(pinned.publicKey)}</bdi>,
              },
            ]}
          />
          {current ? <Current current={current} age={trust.age.value} /> : null}
          <p class="actions">
            <Button held={held} onClick={() => !held && setAsking(true)}>
              {words('team_unpin')}
            </Button>
          </p>
        </>
      ) : (
        <p class="quiet">{words('team_not_pinned')}</p>
      )}
      {isAsking ? (
        <ConfirmDialog
          title={words('team_unpin_ask')}
          text={words('team_unpin_text')}
          yes={words('team_unpin')}
          no={words('library_keep')}
          onYes={unpin}
          onNo={() => setAsking(false)}
        />
      ) : null}
    </section>
  );
}

function Current({ current, age }: { current: CurrentBundle; age: LibraryAge }) {
  const words = useWords();
  const count = useCount();
  const facts = [
    { name: words('files_version'), value: current.version },
    { name: words('files_age'), value: age.state === 'unsigned' ? '' : count('files_days_old', age.days) },
    {
      name: words('files_max_age'),
      value: current.maxAgeDays === null ? words('files_never_old') : count('files_days', current.maxAgeDays),
    },
  ];
  return <Facts facts={facts} />;
}
