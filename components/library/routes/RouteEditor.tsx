import { useLayoutEffect, useRef } from 'preact/hooks';
import { isByHand } from '@/lib/escalation/destination';
import { Button } from '../../ui/Button';
import { isSendPress } from '../../ui/key-press';
import { useWords } from '../../ui/words';
import { useLibrary } from '../library-context';
import { ActButton } from '../replies/ActButton';
import { RouteExamples } from './RouteExamples';
import { RouteHandling } from './RouteHandling';
import { RouteHoursField } from './RouteHoursField';
import { RouteLeaves } from './RouteLeaves';
import { RouteTakes } from './RouteTakes';
import { RouteTitle } from './RouteTitle';
import { TestResult } from './TestResult';

const FORM = 'route-form';

/** The chosen department, as it is and as it will be. Whoever may not decide can read and try it. */
export function RouteEditor() {
  const words = useWords();
  const { routes, destinations } = useLibrary();
  const route = routes.form.value;
  const body = useRef<HTMLFormElement>(null);
  const problem = routes.problem.value;
  useLayoutEffect(() => {
    if (problem) body.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problem]);
  const isNew = route?.changedAt === 0;
  useLayoutEffect(() => {
    if (isNew) body.current?.querySelector<HTMLElement>('input')?.focus();
  }, [isNew]);
  if (!route) return null;
  const name = route.name === '' ? words('routes_unnamed') : route.name;
  return (
    <div class="detail">
      <form
        id={FORM}
        class="detail-body route-form"
        ref={body}
        aria-label={words('routes_form', name)}
        onSubmit={(event) => {
          event.preventDefault();
          void routes.save();
        }}
        onKeyDown={(event) => {
          if (!isSendPress(event)) return;
          event.preventDefault();
          if (routes.verdict.value.ok) void routes.save();
        }}
      >
        <header>
          <p class="detail-over quiet">{words('library_column_route')}</p>
          <h2>
            <bdi>{name}</bdi>
          </h2>
        </header>
        <fieldset class="route-fields" disabled={!routes.verdict.value.ok}>
          <legend class="sr">{words('routes_fields')}</legend>
          <RouteTitle route={route} />
          <RouteTakes route={route} />
          <RouteHandling route={route} />
          <RouteHoursField route={route} />
          <RouteLeaves route={route} />
        </fieldset>
        <RouteExamples route={route} />
        <TestResult outcome={destinations.tests.value[route.destinationId ?? '']} />
      </form>
      <RouteFoot />
    </div>
  );
}

function RouteFoot() {
  const words = useWords();
  const { routes, destinations } = useLibrary();
  const route = routes.form.value;
  if (!route) return null;
  const isUnsaved = routes.unsaved.value.has(route.id);
  const isNew = route.changedAt === 0;
  const place = destinations.list.value?.find(({ id }) => id === route.destinationId);
  return (
    <div class="detail-foot">
      <ActButton
        verdict={routes.verdict.value}
        tone="primary"
        size="large"
        grow
        onPress={() => void routes.save()}
      >
        {words('routes_save')}
      </ActButton>
      {place && !isByHand(place) ? (
        <Button size="large" onClick={() => void destinations.test(place)}>
          {words('destinations_test')}
        </Button>
      ) : null}
      {isUnsaved ? (
        <Button size="large" onClick={routes.discard}>
          {words(isNew ? 'routes_discard_new' : 'routes_discard')}
        </Button>
      ) : (
        <ActButton verdict={routes.verdict.value} size="large" onPress={() => void routes.remove(route)}>
          {words('routes_remove')}
        </ActButton>
      )}
    </div>
  );
}
