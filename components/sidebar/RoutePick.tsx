import { ChevronDown, ChevronUp } from 'lucide';
import { useId, useState } from 'preact/hooks';
import type { Route } from '@/lib/escalation/escalation';
import { MINUTE_MS } from '@/lib/shared/clock';
import { Icon } from '../ui/Icon';
import { listFormat } from '../ui/intl';
import { useCount, useLang, useWords } from '../ui/words';
import { openingOf } from './escalate-hours';
import { useSidebar } from './sidebar-context';
import { span } from './times';

const SHOWN_FIRST = 3;

/** Who takes the case over: the suggested one first, the customer's own words beside it. */
export function RoutePick() {
  const words = useWords();
  const count = useCount();
  const { escalate } = useSidebar();
  const id = useId();
  const [isAll, setAll] = useState(false);
  const because = escalate.because.value;
  const routes = ordered(escalate.routes.value, escalate.suggestion.value?.routeId ?? null);
  const chosen = escalate.form.value.route?.id;
  const first = routes.slice(0, SHOWN_FIRST);
  const isChosenHidden = chosen !== undefined && !first.some(({ id }) => id === chosen);
  const shown = isAll || isChosenHidden ? routes : first;
  const more = routes.length - first.length;
  return (
    <fieldset aria-describedby={because ? id : undefined}>
      <legend class="group-title">
        {words('sidebar_send_to_label')} {because ? null : <PickedFrom />}
      </legend>
      {because ? (
        <p class="meta picked-because" id={id}>
          {words('sidebar_warning_picked', words(`comment_rule_${because.id}_title`))}
        </p>
      ) : null}
      <div class="routes">
        {shown.map((route) => (
          <RouteLine
            key={route.id}
            route={route}
            isChosen={route.id === chosen}
            isFocus={route.id === (chosen ?? routes[0]?.id)}
          />
        ))}
        {more > 0 && !isChosenHidden ? (
          <button class="route-more" type="button" aria-expanded={isAll} onClick={() => setAll(!isAll)}>
            {isAll ? words('sidebar_fewer_routes') : count('sidebar_more_routes', more)}
            <Icon node={isAll ? ChevronUp : ChevronDown} size={14} />
          </button>
        ) : null}
      </div>
    </fieldset>
  );
}

function PickedFrom() {
  const words = useWords();
  const lang = useLang();
  const { escalate } = useSidebar();
  const { routeId, words: found = [], tags = [] } = escalate.suggestion.value ?? {};
  if (escalate.form.value.route?.id !== routeId) return null;
  const quoted = found.slice(0, 3).map((word) => words('sidebar_quoted', word));
  const listed = quoted.length > 0 ? quoted : tags.slice(0, 3);
  if (listed.length === 0) return null;
  const list = listFormat(lang, { type: 'unit' }).format(listed);
  return (
    <span class="meta push" aria-hidden="true">
      {words(quoted.length > 0 ? 'sidebar_picked_from' : 'sidebar_picked_tags', list)}
    </span>
  );
}

interface RouteLineProps {
  readonly route: Route;
  readonly isChosen: boolean;
  readonly isFocus: boolean;
}

function RouteLine({ route, isChosen, isFocus }: RouteLineProps) {
  const words = useWords();
  const { escalate } = useSidebar();
  return (
    <label class="route">
      <input
        type="radio"
        name="route"
        checked={isChosen}
        data-focus={isFocus ? 'route' : undefined}
        onChange={() => escalate.change({ routeId: route.id })}
      />
      <span>
        <b>{route.name}</b>
        {isChosen && route.purpose !== '' ? <span class="meta block">{route.purpose}</span> : null}
        {isChosen ? <Standing route={route} /> : null}
      </span>
      {route.goalMinutes === null ? null : (
        <span class="meta route-goal">{words('case_goal', span(words, route.goalMinutes * MINUTE_MS))}</span>
      )}
    </label>
  );
}

/** Whether anybody is there, and whom to ring when nobody is. */
function Standing({ route }: { route: Route }) {
  const words = useWords();
  const lang = useLang();
  const { ports } = useSidebar();
  const { workingHours } = ports.settings.value;
  const { isOpen, text } = openingOf(words, lang, route, workingHours, ports.now.value);
  if (isOpen) return null;
  const onCall = route.onCall === '' ? '' : ` ${words('case_on_call', route.onCall)}`;
  return (
    <span class="block case-closed" dir="auto">
      {text}.{onCall}
    </span>
  );
}

/** The suggested route first, the others in the team's order. */
function ordered(routes: readonly Route[], first: string | null): readonly Route[] {
  return [...routes].sort(
    (a, b) => Number(b.id === first) - Number(a.id === first) || a.position - b.position,
  );
}
