import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

interface DetailProps {
  /** What is shown: another one begins at its top. */
  readonly of: string;
  /** Stands over the title: status, kind. */
  readonly over: ComponentChildren;
  readonly title: string;
  readonly children: ComponentChildren;
  readonly foot?: ComponentChildren;
}

/** The chosen row in full, beside its table. Scrolls by itself, so it takes the focus. */
export function Detail({ of, over, title, children, foot }: DetailProps) {
  const id = useId();
  const body = useRef<HTMLElement>(null);
  useEffect(() => body.current?.scrollTo(0, 0), [of]);
  return (
    <div class="detail">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="detail-body" ref={body} tabIndex={0} aria-labelledby={id}>
        <header>
          <p class="detail-over">{over}</p>
          <h2 id={id}>
            <bdi>{title}</bdi>
          </h2>
        </header>
        {children}
      </section>
      {foot ? <div class="detail-foot">{foot}</div> : null}
    </div>
  );
}
