import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useLibrary } from './library-context';

interface SettingsSectionProps {
  readonly id: string;
  readonly title: string;
  readonly hint?: string;
  readonly children: ComponentChildren;
}

/** What it is about on one side, the fields on the other. "#settings/keys" opens the page at that section. */
export function SettingsSection({ id, title, hint, children }: SettingsSectionProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const isAsked = useLibrary().ports.hash.value.toLowerCase() === `#settings/${id}`;
  useEffect(() => {
    if (!isAsked) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'center' });
  }, [isAsked]);
  return (
    <section class="setting" aria-labelledby={`setting-${id}`}>
      <header>
        <h2 id={`setting-${id}`} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {hint ? <p class="quiet">{hint}</p> : null}
      </header>
      <div class="setting-fields">{children}</div>
    </section>
  );
}
