export function isFirefox(): boolean {
  return CSS.supports('-moz-appearance', 'none');
}

/** Firefox shows content scripts a page's objects through a wrapper, and has this name for what is behind it. */
export function asPageSees<Thing extends object>(thing: Thing & { readonly wrappedJSObject?: Thing }): Thing {
  return thing.wrappedJSObject ?? thing;
}
