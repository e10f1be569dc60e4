import type { ComponentChildren } from 'preact';

interface SettingsSectionProps {
  readonly id: string;
  readonly title: string;
  readonly hint?: string;
  readonly children: ComponentChildren;
}

/** What it is about on one side, the fields on the other. */
export function SettingsSection({ id, title, hint, children }: SettingsSectionProps) {
  return (
    <section class="setting" aria-labelledby={`setting-${id}`}>
      <header>
        <h2 id={`setting-${id}`}>{title}</h2>
        {hint ? <p class="quiet">{hint}</p> : null}
      </header>
      <div class="setting-fields">{children}</div>
    </section>
  );
}
