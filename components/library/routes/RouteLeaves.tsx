import { isByHand, type ListedDestination } from '@/lib/escalation/destination';
import type { Route } from '@/lib/escalation/route';
import type { WordKey } from '@/lib/shared/words';
import { useWords } from '../../ui/words';
import { useLibrary } from '../library-context';
import { Switch } from './Fields';
import { Pick } from './Pick';
import { PreviewBytes } from './PreviewBytes';
import { sampleParcel } from './sample-parcel';
import { SHARE_FIELDS, SHARE_WORDS } from './share-words';

/** Where cases go by themselves, what of them, and the very bytes that would leave. */
export function RouteLeaves({ route }: { route: Route }) {
  const words = useWords();
  const { routes, destinations, ports } = useLibrary();
  const listed = destinations.list.value ?? [];
  const chosen = listed.find(({ id }) => id === route.destinationId);
  const isGone = route.destinationId !== null && destinations.list.value !== undefined && !chosen;
  return (
    <>
      <Pick
        label={words('routes_send_to')}
        value={chosen?.id ?? null}
        none={words('routes_by_hand')}
        options={listed.map(({ id, name }) => [id, name])}
        hint={words(hintFor(chosen))}
        problem={isGone ? words('routes_destination_gone') : undefined}
        onPick={(destinationId) => routes.change({ destinationId })}
      />
      <fieldset class="field">
        <legend class="label">{words('routes_share')}</legend>
        {SHARE_FIELDS.map((field) => (
          <Switch
            key={field}
            checked={route.share[field]}
            onChange={(on) => routes.change({ share: { ...route.share, [field]: on } })}
          >
            {words(SHARE_WORDS[field])}
          </Switch>
        ))}
        <p class="hint">{words('routes_share_hint')}</p>
      </fieldset>
      {chosen ? (
        <PreviewBytes
          destination={chosen}
          parcel={sampleParcel(route.name, route.share, ports.speech, ports.clock())}
        />
      ) : null}
    </>
  );
}

function hintFor(chosen: ListedDestination | undefined): WordKey {
  if (!chosen) return 'routes_by_hand_hint';
  if (!chosen.enabled) return 'routes_destination_off';
  return isByHand(chosen) ? 'routes_mail_hint' : 'routes_send_to_hint';
}
