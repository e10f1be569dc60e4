import { bag, take } from './loot.js';

const METHODS = [
  [EventTarget.prototype, ['addEventListener', 'dispatchEvent']],
  [Node.prototype, ['appendChild', 'insertBefore', 'cloneNode']],
  [
    Element.prototype,
    ['append', 'prepend', 'before', 'replaceChildren', 'setAttribute', 'matches', 'closest'],
  ],
  [Document.prototype, ['createElement', 'adoptNode', 'importNode', 'querySelectorAll']],
  [MessagePort.prototype, ['postMessage']],
  [Window.prototype, ['postMessage']],
  [window, ['postMessage', 'fetch', 'setTimeout']],
  [Storage.prototype, ['getItem', 'setItem']],
  [IDBObjectStore.prototype, ['put', 'add', 'get', 'getAll']],
  [CSSStyleSheet.prototype, ['replaceSync']],
  [JSON, ['parse', 'stringify']],
  [Array.prototype, ['push', 'map', 'filter', 'join', 'concat']],
  [String.prototype, ['trim', 'replace', 'split', 'slice']],
  [Promise.prototype, ['then']],
];

const GETTERS = [
  [Node.prototype, ['textContent', 'nodeValue']],
  [Element.prototype, ['innerHTML', 'shadowRoot']],
  [HTMLElement.prototype, ['innerText', 'title']],
  [HTMLIFrameElement.prototype, ['src', 'contentWindow']],
  [MessageEvent.prototype, ['data']],
  [Event.prototype, ['target', 'isTrusted']],
];

/** Listens in on what any script does through these, as long as it shares the page's world. */
export function patchEverything() {
  const attachShadow = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, { ...options, mode: 'open' });
    bag.roots.add(root);
    return root;
  };
  for (const [owner, names] of METHODS) for (const name of names) wrapMethod(owner, name);
  for (const [owner, names] of GETTERS) for (const name of names) wrapAccessor(owner, name);
  wrapObserver();
  pretendTrust();
  window.frames = new Proxy(window, { get: (view, key) => taken(Reflect.get(view, key)) });
}

function wrapMethod(owner, name) {
  const original = owner[name];
  owner[name] = function (...values) {
    take(values);
    return taken(original.apply(this, values));
  };
}

function wrapAccessor(owner, name) {
  const { get, set, ...rest } = Object.getOwnPropertyDescriptor(owner, name) ?? {};
  if (!get) return;
  Object.defineProperty(owner, name, {
    ...rest,
    get() {
      return taken(get.call(this));
    },
    ...(set && {
      set(value) {
        take(value);
        set.call(this, value);
      },
    }),
  });
}

function wrapObserver() {
  const Original = window.MutationObserver;
  window.MutationObserver = class extends Original {
    constructor(callback) {
      super((records, observer) => {
        take(records, 3);
        callback(records, observer);
      });
    }
  };
}

/** Every event says that a person made it, to whoever asks in the page's world. */
function pretendTrust() {
  Object.defineProperty(Event.prototype, 'isTrusted', { get: () => true });
}

function taken(value) {
  take(value, 1);
  return value;
}
