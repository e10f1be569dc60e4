import { bag } from './loot.js';

const STEP_PX = 16;
const PRESSES = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick', 'contextmenu'];
const KEYS = ['Enter', ' ', 'Escape', 'Tab', 'j', 'c'];

const ours = () =>
  [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('cuecard-'));

/** Presses and types on everything of Cuecard's that it got hold of, and on whatever stands at every point of it. */
export function pressEverything() {
  const hosts = ours();
  for (const host of hosts) {
    pressAt(host, 0, 0);
    const { left, top, right, bottom } = host.getBoundingClientRect();
    for (let x = left + 2; x < right; x += STEP_PX) {
      for (let y = top + 2; y < bottom; y += STEP_PX) {
        const target = document.elementFromPoint(x, y);
        if (target?.localName.startsWith('cuecard-')) pressAt(target, x, y);
      }
    }
    host.focus();
  }
  for (const root of bag.roots) {
    if (!root.host.localName.startsWith('cuecard-')) continue;
    for (const inner of root.querySelectorAll('*')) pressAt(inner, 0, 0);
  }
  return hosts.length;
}

function pressAt(target, clientX, clientY) {
  const init = {
    bubbles: false, // The site itself would act on these: what is asked is whether Cuecard does.
    cancelable: true,
    composed: true,
    view: window,
    clientX,
    clientY,
    button: 0,
    detail: 1,
  };
  for (const type of PRESSES) target.dispatchEvent(new MouseEvent(type, init));
  for (const key of KEYS) {
    for (const type of ['keydown', 'keyup']) target.dispatchEvent(new KeyboardEvent(type, { ...init, key }));
  }
}

/** Says what Cuecard's own parts say to each other, to every window there is. */
export function postEverywhere(calls) {
  const views = [window, parent, top, ...Array.from({ length: window.length }, (_, at) => window[at])];
  const frames = [...document.querySelectorAll('iframe')].map((frame) => frame.contentWindow);
  for (const view of [...views, ...frames]) {
    for (const call of calls) {
      view?.postMessage(call, '*');
      view?.postMessage(JSON.stringify(call), '*');
    }
  }
  for (const call of calls) {
    window.dispatchEvent(new CustomEvent(call.call, { detail: call.params }));
    document.dispatchEvent(new CustomEvent('cuecard', { detail: call }));
    globalThis.chrome?.runtime?.sendMessage?.(call);
  }
}

/** Embeds an address; answers when it has loaded or failed. */
export function embed(url) {
  const frame = document.createElement('iframe');
  frame.className = 'hostile-frame';
  frame.src = url;
  frame.style.cssText = 'position:fixed;left:0;bottom:0;width:384px;height:600px;z-index:1';
  const loaded = new Promise((resolve) => {
    frame.onload = () => resolve('loaded');
    frame.onerror = () => resolve('failed');
    setTimeout(resolve, 3_000, 'silent');
  });
  document.body.append(frame);
  return loaded;
}

/** Takes Cuecard's elements out of the page and puts them back, into a root of the page's own. */
export function moveHosts() {
  for (const own of document.querySelectorAll('.hostile-frame')) own.remove();
  const home = document.createElement('hostile-home');
  document.body.append(home);
  const root = home.attachShadow({ mode: 'open' });
  for (const host of ours()) {
    host.remove();
    root.append(host);
    document.documentElement.append(host);
  }
}
