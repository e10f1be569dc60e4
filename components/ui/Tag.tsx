import type { IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';

interface TagProps {
  readonly tone?: 'plain' | 'line' | 'soon' | 'late' | 'accent';
  readonly icon?: IconNode;
  readonly children: ComponentChildren;
}

/** A word or two about something. Colour only for time and risk. */
export function Tag({ tone = 'plain', icon, children }: TagProps) {
  return (
    <span class={tone === 'plain' ? 'tag' : `tag tag-${tone}`}>
      {icon ? <Icon node={icon} /> : null}
      {children}
    </span>
  );
}
