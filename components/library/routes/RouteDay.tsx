import { Plus, X } from 'lucide';
import type { DaySpan, Weekday } from '@/lib/schedule/hours';
import { IconButton } from '../../ui/Button';
import { useLang, useWords } from '../../ui/words';
import { dayOfWeek, endFromField, toField } from '../week';

interface RouteDayProps {
  readonly day: Weekday;
  readonly shifts: readonly DaySpan[];
  readonly onChange: (shifts: readonly DaySpan[]) => void;
}

const OFFICE: DaySpan = { from: '09:00', to: '18:00' };
const LATE: DaySpan = { from: '18:00', to: '22:00' };

/** A day's shifts; one that ends before it starts ends the day after. */
export function RouteDay({ day, shifts, onChange }: RouteDayProps) {
  const words = useWords();
  const name = dayOfWeek(useLang(), day);
  const replace = (nth: number, shift: DaySpan) =>
    onChange(shifts.map((each, at) => (at === nth ? shift : each)));
  return (
    <fieldset class="route-day">
      <legend class="sr">{name}</legend>
      <label class="check">
        <input
          type="checkbox"
          checked={shifts.length > 0}
          onChange={(event) => onChange(event.currentTarget.checked ? [OFFICE] : [])}
        />
        <span>{name}</span>
      </label>
      <div class="route-shifts">
        {shifts.length === 0 ? <span class="meta">{words('library_day_closed')}</span> : null}
        {shifts.map((shift, nth) => (
          <span class="day-span" key={nth}>
            <Time
              label={words('library_day_from')}
              value={toField(shift.from)}
              onTime={(from) => replace(nth, { ...shift, from })}
            />
            <span aria-hidden="true">–</span>
            <Time
              label={words('library_day_to')}
              value={toField(shift.to)}
              onTime={(to) => replace(nth, { ...shift, to: endFromField(to) })}
            />
            {nth === 0 ? (
              <IconButton
                icon={Plus}
                name={words('routes_add_shift', name)}
                onClick={() => onChange([...shifts, LATE])}
              />
            ) : (
              <IconButton
                icon={X}
                name={words('routes_remove_shift', name, nth + 1)}
                onClick={() => onChange(shifts.filter((_, at) => at !== nth))}
              />
            )}
          </span>
        ))}
      </div>
    </fieldset>
  );
}

function Time({ label, value, onTime }: { label: string; value: string; onTime: (time: string) => void }) {
  return (
    <input
      class="input"
      type="time"
      aria-label={label}
      value={value}
      onChange={(event) => onTime(event.currentTarget.value)}
    />
  );
}
