/** Keys have other names and uses there. */
export const isMac = /Mac|iPhone|iPad/.test(globalThis.navigator?.platform ?? '');
