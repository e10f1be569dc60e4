import { X } from 'lucide';
import { useId } from 'preact/hooks';
import { IconButton } from '../../ui/Button';
import { useLang, useWords } from '../../ui/words';
import { dayName } from '../days';

interface RouteHolidaysProps {
  /** ISO dates. */
  readonly holidays: readonly string[];
  readonly onChange: (holidays: string[]) => void;
}

/** Days on which no shift starts. */
export function RouteHolidays({ holidays, onChange }: RouteHolidaysProps) {
  const words = useWords();
  const lang = useLang();
  const id = useId();
  const add = (date: string) => {
    if (/^\d{4}-\d{2}-\d{2}$/.test(date)) onChange([...new Set([...holidays, date])].sort());
  };
  return (
    <div class="field">
      <label class="label" for={id}>
        {words('routes_holidays')}
      </label>
      {holidays.length > 0 ? (
        <ul class="words">
          {holidays.map((date) => (
            <li key={date} class="tag">
              {dayName(lang, date)}
              <IconButton
                icon={X}
                iconSize={14}
                name={words('routes_remove_holiday', dayName(lang, date))}
                onClick={() => onChange(holidays.filter((each) => each !== date))}
              />
            </li>
          ))}
        </ul>
      ) : null}
      <input
        id={id}
        class="input route-date"
        type="date"
        onChange={(event) => {
          add(event.currentTarget.value);
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}
