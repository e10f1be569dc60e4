import { bag } from './loot.js';

/** A custom element may ask for its own internals, and those name its shadow root even when it is closed. */
const internals = new Set();

export function layLures(tags) {
  for (const tag of tags) {
    if (!customElements.get(tag)) customElements.define(tag, lure());
  }
}

export function rootsFromInternals() {
  for (const { shadowRoot } of internals) if (shadowRoot) bag.roots.add(shadowRoot);
}

function lure() {
  return class extends HTMLElement {
    static formAssociated = true;
    static observedAttributes = ['class', 'style', 'title', 'data-theme', 'data-side', 'aria-label'];

    constructor() {
      super();
      internals.add(this.attachInternals());
    }

    attributeChangedCallback(name, before, after) {
      bag.texts.add(`${name}: ${before} → ${after}`);
      rootsFromInternals();
    }

    connectedCallback() {
      rootsFromInternals();
    }
  };
}
