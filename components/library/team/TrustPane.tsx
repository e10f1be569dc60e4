import { fingerprintOf } from '@/lib/library/bundle/signing-key';
import { Button } from '../../ui/Button';
import { useCount, useWords } from '../../ui/words';
import { Facts } from '../Facts';
import { useLibrary } from '../library-context';
import { wholeNumber } from '../TargetField';
import { TextField } from '../TextField';
import { UseOfKey } from './UseOfKey';

/** How versions are approved, where the library lives, and by which keys its files are known. */
export function TrustPane() {
  const words = useWords();
  return (
    <div class="detail">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="detail-body" tabIndex={0} aria-labelledby="team-settings">
        <h2 class="sr" id="team-settings">
          {words('team_settings')}
        </h2>
        <Approving />
        <Place />
        <SigningKey />
        <UseOfKey />
        <Leaving />
      </section>
    </div>
  );
}

function Approving() {
  const words = useWords();
  const { team, mayChange, setSelfApproval } = useLibrary().team;
  return (
    <section aria-labelledby="team-approving">
      <h3 id="team-approving">{words('team_approving')}</h3>
      <label class="check">
        <input
          type="checkbox"
          checked={team.value?.selfApproval ?? false}
          disabled={!mayChange.value}
          onChange={({ currentTarget }) => void setSelfApproval(currentTarget.checked)}
        />
        <span>
          {words('team_self')} <span class="meta block">{words('team_self_hint')}</span>
        </span>
      </label>
    </section>
  );
}

function Place() {
  const words = useWords();
  const facts = [
    { name: words('team_shared'), value: words('team_shared_none') },
    { name: words('team_offline'), value: words('team_offline_yes') },
  ];
  return (
    <section aria-labelledby="team-place">
      <h3 id="team-place">{words('team_place')}</h3>
      <Facts facts={facts} />
    </section>
  );
}

function SigningKey() {
  const words = useWords();
  const { trust, team } = useLibrary();
  const signing = trust.signing.value;
  const held = !team.mayChange.value;
  const make = () => {
    if (!held) void trust.makeKey();
  };
  return (
    <section aria-labelledby="team-key" class="field">
      <h3 id="team-key">{words('team_key')}</h3>
      {signing ? (
        <>
          <Facts
            facts={[
              {
                name: words('files_key'),
                value: <bdi class="fingerprint">{fingerprintOf(signing.key.publicKey)}</bdi>,
              },
              { name: words('files_signer'), value: <bdi>{signing.signer || words('files_nobody')}</bdi> },
              { name: words('team_last_version'), value: signing.highest || words('team_none_yet') },
            ]}
          />
          <MaxAge days={signing.maxAgeDays} />
        </>
      ) : (
        <p class="quiet">{words('team_no_key')}</p>
      )}
      {trust.cannotSign.value ? <p class="field-error">{words('files_bundle_unsupported')}</p> : null}
      <p class="actions">
        <Button held={held} onClick={make}>
          {words(signing ? 'team_new_key' : 'team_make_key')}
        </Button>
      </p>
      {signing ? <p class="hint">{words('team_new_key_hint')}</p> : null}
    </section>
  );
}

function MaxAge({ days }: { days: number | null }) {
  const words = useWords();
  const count = useCount();
  const { trust } = useLibrary();
  const commit = async (typed: string) => {
    if (typed.trim() === '') {
      await trust.setMaxAge(null);
      return true;
    }
    const wanted = wholeNumber(typed);
    if (!Number.isInteger(wanted) || wanted < 1 || wanted > MOST_DAYS) return false;
    await trust.setMaxAge(wanted);
    return true;
  };
  return (
    <TextField
      label={words('files_max_age')}
      hint={days === null ? words('team_max_age_none') : count('team_max_age_hint', days)}
      kind="number"
      unit={words('library_days')}
      value={days === null ? '' : String(days)}
      onCommit={commit}
    />
  );
}

const MOST_DAYS = 3650;

function Leaving() {
  const words = useWords();
  return (
    <section aria-labelledby="team-leaving">
      <h3 id="team-leaving">{words('team_leaving')}</h3>
      <Facts
        facts={[
          { name: words('team_sent'), value: words('team_sent_nothing') },
          { name: words('team_by_hand'), value: words('team_by_hand_what') },
        ]}
      />
    </section>
  );
}
