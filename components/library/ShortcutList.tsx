import { Kbd } from '../ui/Kbd';
import { Tag } from '../ui/Tag';
import { useWords } from '../ui/words';
import { useLibrary } from './library-context';
import type { Shortcut } from './library-ports';

/** The browser's commands, and which of them has no keys. Only the browser can change them. */
export function ShortcutList() {
  const words = useWords();
  const { settings, ports } = useLibrary();
  const shortcuts = settings.shortcuts.value;
  const isAnyMissing = shortcuts.some(({ keys }) => keys === '');
  return (
    <div class="field">
      <dl class="shortcuts">
        {shortcuts.map((shortcut) => (
          <div key={shortcut.name}>
            <dt>{shortcut.description}</dt>
            <dd>
              <Keys shortcut={shortcut} />
            </dd>
          </div>
        ))}
      </dl>
      <p class="hint">
        {words(isAnyMissing ? 'library_shortcuts_missing' : 'library_shortcuts_change')}{' '}
        <bdi class="address">{ports.shortcutsPage}</bdi>
      </p>
    </div>
  );
}

export function Keys({ shortcut: { keys } }: { shortcut: Shortcut }) {
  const words = useWords();
  if (keys === '') return <Tag tone="soon">{words('library_shortcut_none')}</Tag>;
  // Mac writes its signs without "+" between them.
  const caps = keys.includes('+') ? keys.split('+') : [keys];
  return (
    <span class="keys" dir="ltr">
      {caps.map((cap) => (
        <Kbd key={cap}>{cap}</Kbd>
      ))}
    </span>
  );
}
