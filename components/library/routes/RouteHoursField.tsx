import type { Route } from '@/lib/escalation/route';
import type { ShiftHours } from '@/lib/schedule/hours';
import { useWords } from '../../ui/words';
import { OneOf } from '../editor/OneOf';
import { FieldError } from '../FieldError';
import { useLibrary } from '../library-context';
import { officeWeek, timeZones, WEEKDAYS } from '../week';
import { RouteDay } from './RouteDay';
import { RouteHolidays } from './RouteHolidays';

export type Weekly = Extract<ShiftHours, { kind: 'weekly' }>;

/** When the department answers: as the team does, always, or in hours of its own with days off. */
export function RouteHoursField({ route }: { route: Route }) {
  const words = useWords();
  const { routes } = useLibrary();
  const { hours } = route;
  const kinds = [
    ['team', words('routes_hours_team')],
    ['always', words('routes_hours_always')],
    ['weekly', words('routes_hours_own')],
  ] as const;
  const pick = (kind: 'team' | 'always' | 'weekly') => {
    if (kind === 'team') routes.change({ hours: null });
    else routes.change({ hours: kind === 'always' ? { kind } : aWeek() });
  };
  return (
    <>
      <OneOf
        label={words('routes_hours_label')}
        value={hours?.kind ?? 'team'}
        options={kinds}
        onChange={pick}
      />
      {hours?.kind === 'weekly' ? <Week week={hours} /> : null}
    </>
  );
}

function aWeek(): Route['hours'] {
  const { timeZone, days } = officeWeek();
  const shifts = (day: keyof typeof days) => (days[day] === null ? [] : [days[day]]);
  return {
    kind: 'weekly',
    timeZone,
    days: { 1: shifts(1), 2: shifts(2), 3: shifts(3), 4: shifts(4), 5: shifts(5), 6: [], 7: [] },
    holidays: [],
  };
}

function Week({ week }: { week: Weekly }) {
  const words = useWords();
  const { routes } = useLibrary();
  const change = (changed: Partial<Weekly>) =>
    routes.change({ hours: hoursToStore({ ...week, ...changed }) });
  const isWrong = routes.problem.value === 'hours';
  return (
    <div class="field route-hours">
      <OneOf
        label={words('library_time_zone')}
        value={week.timeZone}
        options={timeZones(week.timeZone).map((zone) => [zone, zone.replaceAll('_', ' ')] as const)}
        onChange={(timeZone) => change({ timeZone })}
      />
      <ul class="week route-week">
        {WEEKDAYS.map((day) => (
          <li key={day}>
            <RouteDay
              day={day}
              shifts={week.days[day]}
              onChange={(shifts) => change({ days: { ...week.days, [day]: shifts } })}
            />
          </li>
        ))}
      </ul>
      <FieldError id="route-hours-problem" text={isWrong ? words('routes_hours_wrong') : undefined} />
      <p class="hint">{words('routes_hours_hint')}</p>
      <RouteHolidays holidays={week.holidays} onChange={(holidays) => change({ holidays })} />
    </div>
  );
}

/** The stored row holds lists of its own. */
function hoursToStore({ days, holidays, ...week }: Weekly): Route['hours'] {
  const own = (day: keyof typeof days) => days[day].map((shift) => ({ ...shift }));
  return {
    ...week,
    days: { 1: own(1), 2: own(2), 3: own(3), 4: own(4), 5: own(5), 6: own(6), 7: own(7) },
    holidays: [...holidays],
  };
}
