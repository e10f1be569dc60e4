import type { IconNode } from 'lucide';
import { h } from 'preact';

interface IconProps {
  readonly node: IconNode;
  /** 14 for small controls, 16 elsewhere. */
  readonly size?: 14 | 16;
  /** Points along the line of reading: mirrored where that runs right to left. */
  readonly flip?: boolean;
}

/** A lucide drawing. Always decorative: the name stands in words beside it or on the button around it. */
export function Icon({ node, size = 16, flip = false }: IconProps) {
  const names = ['i', size === 14 && 'i-14', flip && 'i-flip'].filter(Boolean).join(' ');
  return (
    <svg class={names} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {node.map(([tag, attributes]) => h(tag, { ...attributes, key: JSON.stringify(attributes) }))}
    </svg>
  );
}
