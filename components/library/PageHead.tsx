import type { ComponentChildren } from 'preact';

interface PageHeadProps {
  readonly title: string;
  /** One true sentence about what is here. */
  readonly children?: ComponentChildren;
  /** Stands at the end of the line. */
  readonly aside?: ComponentChildren;
}

export function PageHead({ title, children, aside }: PageHeadProps) {
  return (
    <header class="page-head">
      <div>
        <h1>{title}</h1>
        {children ? <p>{children}</p> : null}
      </div>
      {aside}
    </header>
  );
}
