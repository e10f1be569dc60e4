import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Command, commandOf, type KeyContext } from '@/components/sidebar/keys';
import type { KeyPress } from '@/components/ui/key-press';

function press(key: string, fields: Partial<KeyPress> = {}): KeyPress {
  const code = /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : /^\d$/.test(key) ? `Digit${key}` : key;
  const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
  return { key, code, ...none, repeat: false, isComposing: false, ...fields };
}

const here: KeyContext = { view: 'replies', focus: 'list', singleKeys: true, isMac: false };
const searching: KeyContext = { ...here, focus: 'text' };

describe('the keys of the sidebar', () => {
  it.each<[string, Command]>([
    ['r', { type: 'open', view: 'replies' }],
    ['d', { type: 'open', view: 'draft' }],
    ['e', { type: 'open', view: 'escalate' }],
    ['j', { type: 'next' }],
    ['k', { type: 'previous' }],
    ['m', { type: 'mark-answered' }],
    ['c', { type: 'copy' }],
    ['l', { type: 'language' }],
    ['o', { type: 'show' }],
    ['/', { type: 'search' }],
    ['?', { type: 'sheet' }],
    ['3', { type: 'pick', nth: 2 }],
    ['Enter', { type: 'insert' }],
    ['ArrowDown', { type: 'move', by: 1 }],
    ['End', { type: 'move-to', end: 'last' }],
    ['Escape', { type: 'back' }],
  ])('%s does one thing', (key, command) => {
    expect(commandOf(press(key), here)).toEqual(command);
  });

  it('reads digits by the physical key, as on a French keyboard', () => {
    expect(commandOf(press('é', { code: 'Digit2' }), here)).toEqual({ type: 'pick', nth: 1 });
  });

  it('reads letters by the character, as on a Dvorak keyboard', () => {
    expect(commandOf(press('p', { code: 'KeyR' }), here)).toBeUndefined();
    expect(commandOf(press('r', { code: 'KeyO' }), here)).toEqual({ type: 'open', view: 'replies' });
  });

  it('reads letters by the physical key where the layout writes another script', () => {
    expect(commandOf(press('о', { code: 'KeyJ' }), here)).toEqual({ type: 'next' });
    expect(commandOf(press('ق', { code: 'KeyR' }), here)).toEqual({ type: 'open', view: 'replies' });
  });

  it('finds the slash where a layout writes it with Shift', () => {
    expect(commandOf(press('/', { code: 'Digit7', shiftKey: true }), here)).toEqual({ type: 'search' });
  });

  it('leaves the number pad alone while it moves the caret', () => {
    expect(commandOf(press('Home', { code: 'Numpad7' }), { ...here, view: 'draft' })).toBeUndefined();
    expect(commandOf(press('7', { code: 'Numpad7' }), here)).toEqual({ type: 'pick', nth: 6 });
  });

  it('sends with Control or Command and Enter, in the hand-over form only, even from the note', () => {
    const form: KeyContext = { ...here, view: 'escalate', focus: 'text', singleKeys: false };
    expect(commandOf(press('Enter', { ctrlKey: true }), form)).toEqual({ type: 'send' });
    expect(commandOf(press('Enter', { metaKey: true }), form)).toEqual({ type: 'send' });
    expect(commandOf(press('Enter', { ctrlKey: true }), here)).toBeUndefined();
    expect(commandOf(press('Enter', { ctrlKey: true, repeat: true }), form)).toBeUndefined();
  });

  it('leaves Enter to the button or tab that has the focus', () => {
    expect(commandOf(press('Enter'), { ...here, focus: 'control' })).toBeUndefined();
    expect(commandOf(press('Enter'), { ...here, focus: 'tabs' })).toBeUndefined();
  });

  it('uses all fixes only in Draft check, and inserts nothing by number from the form', () => {
    expect(commandOf(press('a'), here)).toBeUndefined();
    expect(commandOf(press('a'), { ...here, view: 'draft' })).toEqual({ type: 'fix-all' });
    expect(commandOf(press('1'), { ...here, view: 'escalate' })).toBeUndefined();
  });

  it('takes a reply by number from the search field, with Alt and Shift', () => {
    const chord = { altKey: true, shiftKey: true, code: 'Digit2' };
    const second = { type: 'pick', nth: 1 };
    expect(commandOf(press('@', chord), searching)).toEqual(second);
    expect(commandOf(press('2', chord), { ...here, singleKeys: false })).toEqual(second);
    expect(commandOf(press('@', { ...chord, repeat: true }), searching)).toBeUndefined();
    expect(commandOf(press('2', { ...chord, code: 'Numpad2' }), searching)).toBeUndefined();
    for (const view of ['draft', 'escalate'] as const) {
      expect(commandOf(press('@', chord), { ...searching, view })).toBeUndefined();
    }
  });

  it('takes it with Control and Shift on a Mac, where Option writes signs', () => {
    const mac = { ...searching, isMac: true };
    const chord = { ctrlKey: true, shiftKey: true, code: 'Digit9' };
    expect(commandOf(press('9', chord), mac)).toEqual({ type: 'pick', nth: 8 });
    expect(commandOf(press('·', { altKey: true, shiftKey: true, code: 'Digit9' }), mac)).toBeUndefined();
    expect(commandOf(press('9', chord), searching)).toBeUndefined();
    expect(commandOf(press('9', { ...chord, metaKey: true }), mac)).toBeUndefined();
  });

  it('keeps arrows, Enter and Escape when single keys are turned off', () => {
    const off = { ...here, singleKeys: false };
    expect(commandOf(press('r'), off)).toBeUndefined();
    expect(commandOf(press('/'), off)).toBeUndefined();
    expect(commandOf(press('1'), off)).toBeUndefined();
    expect(commandOf(press('ArrowUp'), off)).toEqual({ type: 'move', by: -1 });
    expect(commandOf(press('Enter'), off)).toEqual({ type: 'insert' });
    expect(commandOf(press('Escape'), off)).toEqual({ type: 'back' });
  });

  it('inserts once for a key that is held down', () => {
    expect(commandOf(press('Enter', { repeat: true }), here)).toBeUndefined();
    expect(commandOf(press('1', { repeat: true }), here)).toBeUndefined();
    expect(commandOf(press('ArrowDown', { repeat: true }), here)).toEqual({ type: 'move', by: 1 });
  });

  const anyPress = fc.record({
    key: fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 1 }),
      fc.constantFrom('Enter', 'Home', 'ArrowDown', 'F5'),
    ),
    code: fc.constantFrom('KeyR', 'Digit1', 'Numpad4', 'Slash', 'Enter'),
    ctrlKey: fc.boolean(),
    metaKey: fc.boolean(),
    altKey: fc.boolean(),
    shiftKey: fc.boolean(),
    repeat: fc.boolean(),
    isComposing: fc.boolean(),
  });

  it('takes nothing that is typed into a field, but Escape, sending and a number with Alt and Shift', () => {
    fc.assert(
      fc.property(anyPress, fc.constantFrom('replies', 'draft', 'escalate'), (event, view) => {
        const command = commandOf(event, {
          view: view as KeyContext['view'],
          focus: 'text',
          singleKeys: true,
          isMac: false,
        });
        const isChord = event.altKey && event.shiftKey;
        return command === undefined || command.type === 'send' || (command.type === 'pick' && isChord);
      }),
    );
  });

  it('takes nothing with Control, Command or Alt but sending and a number, and nothing while a character is composed', () => {
    fc.assert(
      fc.property(anyPress, (event) => {
        const command = commandOf(event, here);
        const isChord = event.ctrlKey || event.metaKey || event.altKey;
        const isPick = command?.type === 'pick' && event.shiftKey;
        return command === undefined || ((isPick || !isChord) && !event.isComposing);
      }),
    );
  });
});
