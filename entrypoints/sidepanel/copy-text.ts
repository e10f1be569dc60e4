/**
 * Puts text on the clipboard; false when the browser refused. `navigator.clipboard.writeText` is refused inside a
 * frame of another site in both browsers (seen 2026-09); `execCommand` works from a press.
 */
export function copyText(text: string): boolean {
  const before = document.activeElement;
  const box = document.createElement('textarea');
  box.value = text;
  box.setAttribute('aria-hidden', 'true');
  box.style.cssText = 'position:fixed;inset:0 auto auto 0;inline-size:1px;block-size:1px;opacity:0';
  document.body.append(box);
  box.select();
  const isCopied = document.execCommand('copy');
  box.remove();
  if (before instanceof HTMLElement) before.focus();
  return isCopied;
}
