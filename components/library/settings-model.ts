import { type ReadonlySignal, signal } from '@preact/signals';
import type { FieldProblem, InvalidField } from '@/lib/settings/parse-settings';
import type { Settings } from '@/lib/settings/settings';
import type { LibraryPorts, Shortcut } from './library-ports';
import type { NotesModel } from './notes-model';

export interface SettingsModel {
  readonly settings: ReadonlySignal<Settings>;
  /** What is wrong with what was typed last, by the path of the field: `workingHours.days.1`. */
  readonly problems: ReadonlySignal<Readonly<Record<string, FieldProblem>>>;
  /** Settings were saved by a later Cuecard: nothing can be changed here. */
  readonly isNewer: ReadonlySignal<boolean>;
  /** Saves at once and says so; true when it did. What is wrong is said at its field, and nothing is saved. */
  readonly save: (change: Partial<Settings>, undo?: { readonly text: string }) => Promise<boolean>;
  /** How often something was saved since the page opened. */
  readonly saves: ReadonlySignal<number>;
  readonly resume: (host: string) => Promise<void>;
  readonly shortcuts: ReadonlySignal<readonly Shortcut[]>;
}

export function createSettingsModel(ports: LibraryPorts, notes: NotesModel): SettingsModel {
  const { words } = ports.speech;
  const problems = signal<Readonly<Record<string, FieldProblem>>>({});
  const isNewer = signal(false);
  const saves = signal(0);
  const shortcuts = signal<readonly Shortcut[]>([]);
  const save = async (change: Partial<Settings>, undo?: { readonly text: string }): Promise<boolean> => {
    const before = pick(ports.settings.peek(), change);
    const saved = await ports.changeSettings(change);
    const cleared = without(problems.peek(), Object.keys(change));
    if (!saved.ok) {
      if (saved.failure.type === 'newer-version') isNewer.value = true;
      else problems.value = { ...cleared, ...byField(saved.failure.fields) };
      return false;
    }
    problems.value = cleared;
    saves.value += 1;
    await ports.callWorker('settings.changed', {});
    if (undo) notes.tell(undo.text, () => void save(before).catch(ports.onError));
    else notes.say(words('library_saved'));
    return true;
  };
  const readShortcuts = async () => {
    shortcuts.value = await ports.shortcuts();
  };
  readShortcuts().catch(ports.onError);
  return {
    settings: ports.settings,
    problems,
    isNewer,
    saves,
    shortcuts,
    save,
    async resume(host) {
      const pausedHosts = ports.settings.peek().pausedHosts.filter((each) => each !== host);
      await save({ pausedHosts }, { text: words('library_resumed', host) });
    },
  };
}

function byField(fields: readonly InvalidField[]): Record<string, FieldProblem> {
  return Object.fromEntries(fields.map(({ field, problem }) => [field, problem]));
}

function without(
  problems: Readonly<Record<string, FieldProblem>>,
  names: readonly string[],
): Record<string, FieldProblem> {
  const kept = Object.entries(problems).filter(([field]) => !names.includes(field.split('.')[0] ?? ''));
  return Object.fromEntries(kept);
}

/** The same fields of the settings as they are. */
function pick(settings: Settings, change: Partial<Settings>): Partial<Settings> {
  return Object.fromEntries(Object.entries(settings).filter(([name]) => name in change));
}
