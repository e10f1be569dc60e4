import type { IconNode } from 'lucide';
import type { ComponentChildren, JSX, Ref } from 'preact';
import { Icon } from './Icon';
import { Kbd } from './Kbd';

type Native = Omit<JSX.IntrinsicElements['button'], 'class' | 'icon' | 'size' | 'label'>;

interface ButtonProps extends Native {
  readonly tone?: 'plain' | 'primary' | 'late' | 'quiet' | 'soft';
  readonly size?: 'small' | 'normal' | 'large';
  readonly grow?: boolean;
  /** The key that does the same: shown as a cap and told to assistive technology. */
  readonly hotkey?: string;
  /** What the cap shows when it is not the key's name. */
  readonly cap?: string;
  /** Why it cannot be pressed now. The button stays in the tab order, so that the reason can be read. */
  readonly held?: boolean;
  readonly buttonRef?: Ref<HTMLButtonElement>;
  readonly children?: ComponentChildren;
}

/** A button is a verb. */
export function Button(props: ButtonProps) {
  const { tone = 'plain', size = 'normal', grow, hotkey, cap, held, buttonRef, children, ...native } = props;
  const names = ['btn', TONES[tone], SIZES[size], grow && 'btn-grow'].filter(Boolean).join(' ');
  return (
    <button
      type="button"
      {...native}
      ref={buttonRef ?? null}
      class={names}
      aria-disabled={held ? 'true' : undefined}
      aria-keyshortcuts={hotkey}
    >
      {children}
      {hotkey && !held ? <Kbd hidden>{cap ?? hotkey}</Kbd> : null}
    </button>
  );
}

interface IconButtonProps extends Native {
  readonly icon: IconNode;
  /** The accessible name: an icon never stands alone without one. */
  readonly name: string;
  readonly size?: 'small' | 'normal' | 'large';
  readonly iconSize?: 14 | 16;
  readonly flip?: boolean;
  readonly hotkey?: string;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

/** A button that shows a drawing only. */
export function IconButton(props: IconButtonProps) {
  const { icon, name, size = 'small', iconSize = 16, flip = false, hotkey, buttonRef, ...native } = props;
  const names = ['btn', 'btn-icon', SIZES[size]].filter(Boolean).join(' ');
  return (
    <button
      type="button"
      {...native}
      ref={buttonRef ?? null}
      class={names}
      aria-label={name}
      title={name}
      aria-keyshortcuts={hotkey}
    >
      <Icon node={icon} size={iconSize} flip={flip} />
    </button>
  );
}

const TONES = {
  plain: '',
  primary: 'btn-primary',
  late: 'btn-late',
  quiet: 'btn-quiet',
  soft: 'btn-soft',
} as const;

const SIZES = { small: 'btn-sm', normal: '', large: 'btn-lg' } as const;
