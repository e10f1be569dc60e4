import { Button } from '../ui/Button';
import { Kbd } from '../ui/Kbd';
import { KEY_CAPS } from '../ui/key-caps';
import { useWords } from '../ui/words';
import { useSidebar } from './sidebar-context';

/** Every key, and the switch for those that are single letters (WCAG 2.1.4). */
export function KeysSheet() {
  const words = useWords();
  const { view, ports } = useSidebar();
  const change = (singleKeys: boolean) => ports.changeSettings({ singleKeys }).catch(ports.onError);
  return (
    <>
      <header class="top">
        <h1 class="brand">{words('sidebar_keys')}</h1>
        <span class="push">
          <Button
            tone="quiet"
            size="small"
            hotkey="Escape"
            cap="Esc"
            data-focus="sheet"
            onClick={() => view.toggleSheet(false)}
          >
            {words('sidebar_done')}
          </Button>
        </span>
      </header>
      <main class="work work-whole">
        <div class="scroll keys-sheet">
          {SHEET.map((group) => (
            <section key={group.name} aria-label={words(group.name)}>
              <h2>{words(group.name)}</h2>
              <dl class="keymap">
                {group.keys.map(({ does, caps }) => (
                  <div key={does}>
                    <dt>{words(does)}</dt>
                    <dd>
                      <bdi class="keys">
                        {caps.map((cap) => (
                          <Kbd key={cap}>{cap}</Kbd>
                        ))}
                      </bdi>
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
          <label class="check">
            <input
              type="checkbox"
              checked={ports.settings.value.singleKeys}
              onChange={(event) => void change(event.currentTarget.checked)}
            />
            <span>
              {words('sidebar_single_keys')} <span class="meta">{words('sidebar_single_keys_off')}</span>
            </span>
          </label>
          <p class="keys-more">
            <button
              class="link"
              type="button"
              onClick={() => void ports.callWorker('shortcuts.open', {}).catch(ports.onError)}
            >
              {words('sidebar_change_shortcuts')}
            </button>
          </p>
        </div>
      </main>
    </>
  );
}

const SHEET = [
  {
    name: 'sidebar_keys_page',
    keys: [
      { does: 'command_go', caps: [...KEY_CAPS.chord, 'Q'] },
      { does: 'sidebar_key_step', caps: [...KEY_CAPS.chord, 'J / K'] },
      { does: 'command_escalate', caps: [...KEY_CAPS.chord, 'E'] },
    ],
  },
  {
    name: 'sidebar_keys_here',
    keys: [
      { does: 'sidebar_key_move', caps: ['↑', '↓'] },
      { does: 'sidebar_key_insert', caps: ['↵'] },
      { does: 'sidebar_key_number', caps: ['1 – 9'] },
      { does: 'sidebar_key_number_typing', caps: [...KEY_CAPS.chord, '1 – 9'] },
      { does: 'sidebar_search', caps: ['/'] },
      { does: 'sidebar_copy', caps: ['C'] },
      { does: 'sidebar_key_tabs', caps: ['R', 'D', 'E'] },
      { does: 'sidebar_key_step', caps: ['J', 'K'] },
      { does: 'sidebar_mark_answered', caps: ['M'] },
      { does: 'sidebar_language', caps: ['L'] },
      { does: 'sidebar_key_labels', caps: ['G'] },
      { does: 'sidebar_show', caps: ['O'] },
      { does: 'sidebar_key_back', caps: ['Esc'] },
    ],
  },
  {
    name: 'sidebar_tab_draft',
    keys: [
      { does: 'sidebar_key_fix_all', caps: ['A'] },
      { does: 'sidebar_key_fix_one', caps: ['1 – 9'] },
      { does: 'sidebar_propose', caps: ['P'] },
    ],
  },
  {
    name: 'sidebar_tab_escalate',
    keys: [{ does: 'sidebar_key_send', caps: KEY_CAPS.send }],
  },
] as const;
