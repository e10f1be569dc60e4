import type { ComponentChildren } from 'preact';

interface StateProps {
  readonly title: ComponentChildren;
  /** `h1` where the page has no other. */
  readonly level?: 1 | 2;
  /** At the top of its pane instead of in the middle. */
  readonly atTop?: boolean;
  readonly above?: ComponentChildren;
  readonly text?: ComponentChildren;
  readonly actions?: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** A state that takes the whole pane: empty, first use, no match, trouble. */
export function State({ title, level = 2, atTop = false, above, text, actions, children }: StateProps) {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <div class={atTop ? 'state state-top' : 'state'}>
      {above}
      <Heading dir="auto">{title}</Heading>
      {text ? <p>{text}</p> : null}
      {children}
      {actions ? <div class="actions">{actions}</div> : null}
    </div>
  );
}
