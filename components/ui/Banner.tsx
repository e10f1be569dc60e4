import type { IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';

interface BannerProps {
  readonly icon: IconNode;
  readonly tone?: 'plain' | 'soon' | 'late';
  /** Only when work is lost or blocked. */
  readonly alert?: boolean;
  readonly title: ComponentChildren;
  readonly children?: ComponentChildren;
  readonly actions?: ComponentChildren;
}

/** What is true, what still works, what to do. */
export function Banner({ icon, tone = 'plain', alert = false, title, children, actions }: BannerProps) {
  const names = tone === 'plain' ? 'banner' : `banner banner-${tone}`;
  return (
    <div class={names} role={alert ? 'alert' : undefined}>
      <Icon node={icon} />
      <p>
        <b>{title}</b> {children}
      </p>
      {actions ? <div class="actions">{actions}</div> : null}
    </div>
  );
}
