import { expect, test } from 'vitest';
import { keyCapsOf } from '@/components/ui/key-caps';
import { isSendPress, letterOf } from '@/components/ui/key-press';

test('a Mac sends with its own key, and says so to the eye and to the ear', () => {
  expect(keyCapsOf(true)).toMatchObject({ send: ['⌘', '↵'], sendName: 'Meta+Enter' });
  expect(keyCapsOf(false)).toMatchObject({ send: ['Ctrl', '↵'], sendName: 'Control+Enter' });
});

const ENTER = {
  ...{ key: 'Enter', code: 'Enter', ctrlKey: false, metaKey: false, altKey: false },
  ...{ shiftKey: false, repeat: false, isComposing: false },
};

test('Ctrl or Cmd Enter sends once, and neither while composing nor with Alt', () => {
  expect(isSendPress({ ...ENTER, ctrlKey: true })).toBe(true);
  expect(isSendPress({ ...ENTER, metaKey: true })).toBe(true);
  for (const also of [{ repeat: true }, { isComposing: true }, { altKey: true }, { ctrlKey: false }]) {
    expect(isSendPress({ ...ENTER, ctrlKey: true, ...also })).toBe(false);
  }
});

test('a letter counts by its character, and by its key where the layout writes another script', () => {
  expect(letterOf({ key: 'A', code: 'KeyQ' })).toBe('a');
  expect(letterOf({ key: 'ф', code: 'KeyA' })).toBe('a');
  expect(letterOf({ key: 'ش', code: 'KeyA' })).toBe('a');
  expect(letterOf({ key: '/', code: 'Digit7' })).toBe('/');
  expect(letterOf({ key: 'é', code: 'Digit2' })).toBe('');
});
