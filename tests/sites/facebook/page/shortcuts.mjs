const KEYS = new Set(['j', 'k', 'l', 'c', 's', 'o', 'p', '/', '?', 'q']);

/** The site's single-key shortcuts, heard on the document as the site hears them: a key typed into one of the page's own
 *  fields is none, a key from anywhere else is one. @param {(key: string) => void} onShortcut */
export function listenForShortcuts(onShortcut) {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !KEYS.has(event.key)) return;
    if (!isField(event.target)) onShortcut(event.key);
  });
}

function isField(target) {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
