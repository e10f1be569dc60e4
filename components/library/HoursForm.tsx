import { useState } from 'preact/hooks';
import { useLang, useWords } from '../ui/words';
import { FieldError } from './FieldError';
import { useLibrary } from './library-context';
import { problemWords } from './problem-words';
import {
  dayOfWeek,
  endFromField,
  officeWeek,
  type Span,
  spanToStart,
  timeZones,
  toField,
  WEEKDAYS,
  type Weekday,
  type Weekly,
  withDay,
} from './week';

/** When the team answers: always, or on some days from when to when. */
export function HoursForm() {
  const words = useWords();
  const { settings } = useLibrary();
  const hours = settings.settings.value.workingHours;
  const isWeekly = hours.kind === 'weekly';
  return (
    <>
      <fieldset class="field">
        <legend class="label">{words('library_hours')}</legend>
        <div class="seg">
          <label>
            <input
              type="radio"
              name="hours"
              checked={!isWeekly}
              onChange={() => void settings.save({ workingHours: { kind: 'always' } })}
            />
            <span>{words('library_hours_always')}</span>
          </label>
          <label>
            <input
              type="radio"
              name="hours"
              checked={isWeekly}
              onChange={() => void settings.save({ workingHours: officeWeek() })}
            />
            <span>{words('library_hours_weekly')}</span>
          </label>
        </div>
        <p class="hint">{words('library_hours_hint')}</p>
      </fieldset>
      {isWeekly ? <Week week={hours} /> : null}
    </>
  );
}

function Week({ week }: { week: Weekly }) {
  const words = useWords();
  const { settings } = useLibrary();
  const zoneChosen = (timeZone: string) => void settings.save({ workingHours: { ...week, timeZone } });
  return (
    <>
      <label class="field">
        <span class="label">{words('library_time_zone')}</span>
        <select
          class="select"
          value={week.timeZone}
          onChange={(event) => zoneChosen(event.currentTarget.value)}
        >
          {timeZones(week.timeZone).map((zone) => (
            <option key={zone} value={zone}>
              {zone.replaceAll('_', ' ')}
            </option>
          ))}
        </select>
      </label>
      <ul class="week">
        {WEEKDAYS.map((day) => (
          <li key={day}>
            <Day week={week} day={day} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Day({ week, day }: { week: Weekly; day: Weekday }) {
  const words = useWords();
  const name = dayOfWeek(useLang(), day);
  const { settings } = useLibrary();
  const [typed, setTyped] = useState<Span | undefined>(undefined);
  const span = typed ?? week.days[day];
  const save = async (next: Span | null) => {
    setTyped(next ?? undefined);
    if (await settings.save({ workingHours: withDay(week, day, next) })) setTyped(undefined);
  };
  const problem =
    settings.problems.value[`workingHours.days.${day}`] ?? timeProblem(settings.problems.value, day);
  return (
    <fieldset class="day">
      <legend class="sr">{name}</legend>
      <label class="check">
        <input
          type="checkbox"
          checked={span !== null}
          onChange={(event) => void save(event.currentTarget.checked ? spanToStart(week, day) : null)}
        />
        <span>{name}</span>
      </label>
      {span === null ? (
        <span class="meta">{words('library_day_closed')}</span>
      ) : (
        <DaySpanFields
          span={span}
          isWrong={problem !== undefined}
          problemId={`day-problem-${day}`}
          onSave={save}
        />
      )}
      <FieldError id={`day-problem-${day}`} text={problemWords(words, name, problem)} />
    </fieldset>
  );
}

function timeProblem(problems: Readonly<Record<string, string>>, day: Weekday): 'time' | undefined {
  const parts = ['from', 'to'].map((part) => `workingHours.days.${day}.${part}`);
  return parts.some((part) => part in problems) ? 'time' : undefined;
}

interface DaySpanFieldsProps {
  readonly span: Span;
  readonly isWrong: boolean;
  readonly problemId: string;
  readonly onSave: (span: Span) => Promise<void>;
}

function DaySpanFields({ span, isWrong, problemId, onSave }: DaySpanFieldsProps) {
  const words = useWords();
  const about = {
    'aria-invalid': isWrong ? 'true' : undefined,
    'aria-describedby': isWrong ? problemId : undefined,
  } as const;
  return (
    <span class="day-span">
      <input
        class="input"
        type="time"
        aria-label={words('library_day_from')}
        value={toField(span.from)}
        {...about}
        onChange={(event) => void onSave({ ...span, from: event.currentTarget.value })}
      />
      <span aria-hidden="true">–</span>
      <input
        class="input"
        type="time"
        aria-label={words('library_day_to')}
        value={toField(span.to)}
        {...about}
        onChange={(event) => void onSave({ ...span, to: endFromField(event.currentTarget.value) })}
      />
    </span>
  );
}
