import type { ComponentChildren } from 'preact';

/** A keycap. Hidden from assistive technology where the control around it already tells its key. */
export function Kbd({ children, hidden = false }: { children: ComponentChildren; hidden?: boolean }) {
  return (
    <kbd class="kbd" aria-hidden={hidden ? 'true' : undefined}>
      {children}
    </kbd>
  );
}
