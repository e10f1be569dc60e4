import type { Settings } from '@/lib/settings/settings';
import { useWords } from '../ui/words';
import { useLibrary } from './library-context';

/** Where the sidebar opens. */
export function SurfaceChoice() {
  const words = useWords();
  const { settings } = useLibrary();
  const { surface } = settings.settings.value;
  const choices: readonly (readonly [Settings['surface'], string, string])[] = [
    ['frame', words('library_surface_frame'), words('library_surface_frame_hint')],
    ['panel', words('library_surface_panel'), words('library_surface_panel_hint')],
  ];
  return (
    <fieldset class="field">
      <legend class="label">{words('library_surface')}</legend>
      <div class="seg">
        {choices.map(([value, name, hint]) => (
          <label key={value}>
            <input
              type="radio"
              name="surface"
              checked={surface === value}
              onChange={() => void settings.save({ surface: value })}
            />
            <span>
              {name}
              <small>{hint}</small>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Letters alone act as keys, or not. */
export function SingleKeys() {
  const words = useWords();
  const { settings } = useLibrary();
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={settings.settings.value.singleKeys}
        onChange={(event) => void settings.save({ singleKeys: event.currentTarget.checked })}
      />
      <span>
        {words('library_single_keys')}
        <span class="hint block">{words('library_single_keys_hint')}</span>
      </span>
    </label>
  );
}
