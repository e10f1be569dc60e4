import type { IconNode } from 'lucide';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { IconButton } from './Button';

export interface MenuItem {
  readonly name: string;
  readonly onPick: () => void;
}

interface MenuProps {
  readonly icon: IconNode;
  /** The accessible name of the button. */
  readonly name: string;
  readonly items: readonly MenuItem[];
  readonly size?: 'small' | 'large';
  /** Opens upwards where the button stands at the bottom edge. */
  readonly up?: boolean;
}

/** A menu button: Enter or Down opens it, arrows move, Esc closes it and returns to the button. */
export function Menu({ icon, name, items, size = 'small', up = false }: MenuProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useOutsidePress(root, isOpen, () => setOpen(false));
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div class="menu" ref={root}>
      <IconButton
        icon={icon}
        name={name}
        size={size}
        buttonRef={button}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event: KeyboardEvent) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          event.stopPropagation();
          setOpen(true);
        }}
      />
      {isOpen ? (
        <MenuList id={id} name={name} up={up} items={items} onClose={close} onLeave={() => setOpen(false)} />
      ) : null}
    </div>
  );
}

interface MenuListProps extends Pick<MenuProps, 'name' | 'items'> {
  readonly id: string;
  readonly up: boolean;
  /** Back to the button. */
  readonly onClose: () => void;
  /** The focus goes elsewhere by itself. */
  readonly onLeave: () => void;
}

function MenuList({ id, name, up, items, onClose, onLeave }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => itemsOf(list.current)[0]?.focus(), []);
  return (
    <div
      class={up ? 'menu-list menu-up' : 'menu-list'}
      role="menu"
      id={id}
      aria-label={name}
      tabIndex={-1}
      ref={list}
      onKeyDown={(event) => steer(event, list.current, onClose, onLeave)}
    >
      {items.map((item) => (
        <button
          key={item.name}
          class="menu-item"
          type="button"
          role="menuitem"
          tabIndex={-1}
          onClick={() => {
            onClose();
            item.onPick();
          }}
        >
          {item.name}
        </button>
      ))}
    </div>
  );
}

/** Keys inside an open menu stay there: they must not insert a reply behind it. */
function steer(event: KeyboardEvent, root: HTMLElement | null, close: () => void, leave: () => void): void {
  event.stopPropagation();
  if (event.key === 'Tab') leave();
  if (event.key === 'Escape') close();
  const items = itemsOf(root);
  const at = items.findIndex((item) => item.contains(document.activeElement));
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  items[(to + items.length) % items.length]?.focus();
}

function itemsOf(root: HTMLElement | null): HTMLElement[] {
  return [...(root?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
}

function useOutsidePress(root: { current: HTMLElement | null }, isOpen: boolean, close: () => void): void {
  useEffect(() => {
    if (!isOpen) return;
    const onPress = (event: PointerEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) close();
    };
    document.addEventListener('pointerdown', onPress);
    return () => document.removeEventListener('pointerdown', onPress);
  }, [isOpen]);
}
