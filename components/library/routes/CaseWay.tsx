import { ArrowUpRight, TriangleAlert } from 'lucide';
import { useId, useState } from 'preact/hooks';
import { connectorById } from '@/lib/connectors/all-connectors';
import { email } from '@/lib/connectors/email';
import type { CaseDelivery } from '@/lib/database/case-progress';
import { toParcel } from '@/lib/escalation/delivery/to-parcel';
import type { Escalation } from '@/lib/escalation/escalation';
import { formatTimeIn } from '@/lib/escalation/format-time';
import { SHARE_ALL } from '@/lib/escalation/share';
import type { WordKey } from '@/lib/shared/words';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useWords } from '../../ui/words';
import { useLibrary } from '../library-context';
import { ticketName } from './case-delivery';
import { problemWordKey } from './network-model';

/** How the case fared on its way, and what a person can do about it. */
export function CaseWay({ escalation }: { escalation: Escalation }) {
  const { cases } = useLibrary();
  const delivery = cases.deliveries.value?.get(escalation.id);
  if (escalation.status === 'taken-back') return null;
  return (
    <>
      {delivery?.state === 'dead' ? <DeadLetter escalation={escalation} delivery={delivery} /> : null}
      <Ticket escalation={escalation} />
      <AskingProblem problem={escalation.solved ? null : (delivery?.askingProblem ?? null)} />
      <Mail escalation={escalation} />
      {escalation.takenOver === null && !escalation.solved ? (
        <TakeOver key={escalation.id} escalation={escalation} />
      ) : null}
    </>
  );
}

interface DeadLetterProps {
  readonly escalation: Escalation;
  readonly delivery: CaseDelivery;
}

/** It is not tried any more: again, somewhere else, or by hand. */
function DeadLetter({ escalation, delivery: { problem, mayHaveArrived } }: DeadLetterProps) {
  const words = useWords();
  const { cases, ports } = useLibrary();
  const said = problem?.detail ? words('case_server_said', problem.detail) : '';
  const perhaps = mayHaveArrived ? words('case_may_have_arrived') : '';
  return (
    <Banner
      icon={TriangleAlert}
      tone="late"
      title={words('case_dead_title')}
      actions={
        <>
          <Button
            tone="primary"
            size="small"
            onClick={() => void cases.sendAgain(escalation).catch(ports.onError)}
          >
            {words('case_send_again')}
          </Button>
          <Elsewhere escalation={escalation} />
          <Button size="small" onClick={() => cases.download(escalation)}>
            {words('case_download')}
          </Button>
        </>
      }
    >
      {[`${words(problemWordKey(problem?.type ?? ''))}.`, said, perhaps].filter(Boolean).join(' ')}
    </Banner>
  );
}

function Elsewhere({ escalation }: { escalation: Escalation }) {
  const words = useWords();
  const id = useId();
  const { cases, destinations, routes, ports } = useLibrary();
  const before = cases.deliveries.value?.get(escalation.id)?.destinationId;
  const others = (destinations.list.value ?? []).filter(
    (each) => each.enabled && each.id !== before && connectorById(each.connectorId)?.by === 'network',
  );
  if (others.length === 0) return null;
  const route = routes.rows.value?.find((row) => row.route.id === escalation.routeId)?.route;
  const send = (destinationId: string) => {
    if (destinationId === '') return;
    void cases.sendElsewhere(escalation, destinationId, route?.share ?? SHARE_ALL).catch(ports.onError);
  };
  return (
    <>
      <label class="sr" for={id}>
        {words('case_send_elsewhere')}
      </label>
      <select
        id={id}
        class="select case-elsewhere"
        value=""
        onChange={(event) => send(event.currentTarget.value)}
      >
        <option value="">{words('case_send_elsewhere')}</option>
        {others.map((each) => (
          <option key={each.id} value={each.id}>
            {each.name}
          </option>
        ))}
      </select>
    </>
  );
}

function Ticket({ escalation: { arrived } }: { escalation: Escalation }) {
  const words = useWords();
  if (!arrived || (arrived.reference === null && arrived.link === null)) return null;
  const name = arrived.reference === null ? words('case_open_there') : ticketName(arrived.reference);
  return (
    <p>
      {words('case_ticket')}{' '}
      {arrived.link === null ? (
        <bdi class="num">{name}</bdi>
      ) : (
        <a class="link num" href={arrived.link} target="_blank" rel="noreferrer">
          <bdi>{name}</bdi>
          <Icon node={ArrowUpRight} size={14} flip />
        </a>
      )}
    </p>
  );
}

/** What was only put off is asked again by itself; this needs a person. */
function AskingProblem({ problem }: { problem: string | null }) {
  const words = useWords();
  const key = problem === null ? undefined : ASKING_WORDS[problem];
  return key === undefined ? null : <p class="quiet">{words(key)}</p>;
}

const ASKING_WORDS: Readonly<Record<string, WordKey | undefined>> = {
  gone: 'case_asking_gone',
  'sign-in': 'case_asking_sign_in',
};

/** Where the route names a mailbox: nothing leaves by itself, the person sends it. */
function Mail({ escalation }: { escalation: Escalation }) {
  const words = useWords();
  const { routes, destinations, ports } = useLibrary();
  const route = routes.rows.value?.find((row) => row.route.id === escalation.routeId)?.route;
  const place = destinations.list.value?.find(({ id }) => id === route?.destinationId);
  if (!route || place?.connectorId !== email.id) return null;
  const { words: t, lang } = ports.speech;
  const prepared = email.prepare(toParcel(escalation, route.share, t, formatTimeIn(lang)), place.config);
  if (!prepared.ok || prepared.value.as !== 'mail') return null;
  return (
    <p>
      <a class="link" href={prepared.value.mailto} target="_blank" rel="noreferrer">
        {words('case_prepare_mail')}
        <Icon node={ArrowUpRight} size={14} flip />
      </a>
    </p>
  );
}

/** Noted by hand when the department says so; the clock of its goal stops. */
function TakeOver({ escalation }: { escalation: Escalation }) {
  const words = useWords();
  const id = useId();
  const { cases, ports } = useLibrary();
  const [taker, setTaker] = useState('');
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        void cases.takeOver(escalation, taker).catch(ports.onError);
      }}
    >
      <label class="label" for={id}>
        {words('case_who_has_it')}
      </label>
      <span class="case-who">
        <input
          id={id}
          class="input"
          dir="auto"
          autocomplete="off"
          placeholder={words('case_who_hint')}
          value={taker}
          onInput={(event) => setTaker(event.currentTarget.value)}
        />
        <Button type="submit">{words('case_take_over')}</Button>
      </span>
    </form>
  );
}
