import type { ComponentChildren } from 'preact';

interface PageHeadProps {
  readonly title: string;
  /** One true sentence about what is here. */
  readonly children?: ComponentChildren;
}

export function PageHead({ title, children }: PageHeadProps) {
  return (
    <header class="page-head">
      <h1>{title}</h1>
      {children ? <p>{children}</p> : null}
    </header>
  );
}
