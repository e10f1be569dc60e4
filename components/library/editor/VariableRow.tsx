import { Trash2 } from 'lucide';
import type { Placeholder } from '@/lib/library/snippet';
import { IconButton } from '../../ui/Button';
import { useWords } from '../../ui/words';
import { useLibrary } from '../library-context';
import { withPlaceholder } from './edit-content';
import { useEditor } from './editor-context';
import { FallbackCell } from './FallbackCell';
import { renameVariable } from './rename-variable';

export const TYPE_WORDS = {
  text: 'editor_type_text',
  choice: 'editor_type_choice',
  date: 'editor_type_date',
  number: 'editor_type_number',
  toggle: 'editor_type_toggle',
} as const satisfies Record<Placeholder['type'], string>;

/** One variable a person is asked for. Its name is changed in every body with it. */
export function VariableRow({ nth, placeholder }: { nth: number; placeholder: Placeholder }) {
  const words = useWords();
  const { drafting, checks } = useEditor();
  const { name, label, type } = placeholder;
  const change = (part: Partial<Placeholder>) =>
    drafting.change(withPlaceholder(drafting.content.peek(), nth, { ...placeholder, ...part }));
  const problems = checks.lint.value.filter((found) => found.from === found.to && found.name === name);
  return (
    <>
      <tr>
        <td>
          <input
            class="input tok-input"
            dir="ltr"
            autocomplete="off"
            value={name}
            aria-label={words('editor_variable_name', nth + 1)}
            aria-invalid={problems.some(({ severity }) => severity === 'error') ? 'true' : undefined}
            onChange={(event) =>
              drafting.change(renameVariable(drafting.content.peek(), nth, event.currentTarget.value))
            }
          />
        </td>
        <td>
          <input
            class="input"
            dir="auto"
            value={label}
            aria-label={words('editor_variable_label', name)}
            onInput={(event) => change({ label: event.currentTarget.value })}
          />
        </td>
        <td>
          <select
            class="select"
            value={type}
            aria-label={words('editor_variable_kind', name)}
            onChange={(event) => change(asType(event.currentTarget.value))}
          >
            {Object.entries(TYPE_WORDS).map(([kind, word]) => (
              <option key={kind} value={kind}>
                {words(word)}
              </option>
            ))}
          </select>
        </td>
        <td>
          <FallbackCell placeholder={placeholder} onChange={change} />
        </td>
        <td>
          <RemoveVariable nth={nth} name={name} />
        </td>
      </tr>
      <ExtraRow
        placeholder={placeholder}
        problems={problems.map((p) => words(p.word, ...p.substitutions))}
        onChange={change}
      />
    </>
  );
}

interface ExtraRowProps {
  readonly placeholder: Placeholder;
  readonly problems: readonly string[];
  readonly onChange: (part: Partial<Placeholder>) => void;
}

/** The example it is shown with, its choices, and what the linter says about it. */
function ExtraRow({ placeholder, problems, onChange }: ExtraRowProps) {
  const words = useWords();
  const { name, type, example, choices } = placeholder;
  return (
    <tr class="mini-more">
      <td colSpan={5}>
        {type === 'toggle' ? null : (
          <label>
            <span class="quiet">{words('editor_example')}</span>
            <input
              class="input"
              dir="auto"
              value={example}
              aria-label={words('editor_variable_example', name)}
              onInput={(event) => onChange({ example: event.currentTarget.value })}
            />
          </label>
        )}
        {type === 'choice' ? (
          <label>
            <span class="quiet">{words('editor_choices')}</span>
            <textarea
              class="textarea"
              dir="auto"
              rows={2}
              value={choices.join('\n')}
              onChange={(event) => onChange({ choices: linesOf(event.currentTarget.value) })}
            />
          </label>
        ) : null}
        {problems.map((text) => (
          <p key={text} class="field-error">
            {text}
          </p>
        ))}
      </td>
    </tr>
  );
}

function RemoveVariable({ nth, name }: { nth: number; name: string }) {
  const words = useWords();
  const { notes } = useLibrary();
  const { drafting } = useEditor();
  const remove = () => {
    const before = drafting.content.peek();
    drafting.change(withPlaceholder(before, nth, null));
    notes.tell(words('editor_variable_removed', name), () => drafting.change(before));
  };
  return (
    <IconButton icon={Trash2} iconSize={14} name={words('editor_remove_variable', name)} onClick={remove} />
  );
}

/** A default that was right for one kind is not for another. */
function asType(value: string): Partial<Placeholder> {
  const type = (Object.keys(TYPE_WORDS) as Placeholder['type'][]).find((kind) => kind === value) ?? 'text';
  const isToggle = type === 'toggle';
  return {
    type,
    default: isToggle ? 'off' : null,
    required: !isToggle,
    ...(type === 'choice' ? {} : { choices: [] }),
  };
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
