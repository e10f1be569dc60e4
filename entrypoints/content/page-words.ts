import { browser } from 'wxt/browser';
import type { WordKey, Words } from '@/lib/shared/words';
import { isAlive } from './page-link';

/** Still to be said when the browser gives no words any more. */
const LAST: readonly WordKey[] = ['bubble_outdated'];

/** The extension's words. After an update asking for one throws (Chromium 156, 2026-11), so the last are read ahead. */
export function pageWords(): Words {
  const lastByKey = new Map(LAST.map((key) => [key, read(key)]));
  return (key, ...substitutions) =>
    isAlive() ? read(key, substitutions.map(String)) : (lastByKey.get(key) ?? '');
}

function read(key: WordKey, substitutions: string[] = []): string {
  return browser.i18n.getMessage(key as never, substitutions);
}
