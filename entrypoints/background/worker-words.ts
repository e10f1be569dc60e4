import { browser } from 'wxt/browser';
import type { Words } from '@/lib/shared/words';

/** The catalogue, for what the worker says itself. */
export const workerWords: Words = (key, ...substitutions) =>
  browser.i18n.getMessage(key as never, substitutions.map(String));
