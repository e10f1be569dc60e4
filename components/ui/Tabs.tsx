import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

export interface TabItem<Id extends string> {
  readonly id: Id;
  readonly name: string;
  /** Stands after the name, for the eye only: a count, a dot. */
  readonly after?: ComponentChildren;
  /** What a dot or a count means, for those who do not see it. */
  readonly description?: string | undefined;
  readonly hotkey?: string;
}

interface TabsProps<Id extends string> {
  readonly name: string;
  readonly items: readonly TabItem<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
}

/** A tab list with one tab stop; arrows, Home and End move and select. Panels are named by `tabId` and `panelId`. */
export function Tabs<Id extends string>({ name, items, selected, onSelect }: TabsProps<Id>) {
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const next = nextTab(items, selected, event);
    if (next === undefined) return;
    event.preventDefault();
    onSelect(next);
    list.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={name} ref={list} onKeyDown={move}>
      {items.map((item) => (
        <button
          key={item.id}
          class="tab"
          role="tab"
          type="button"
          id={tabId(item.id)}
          aria-selected={item.id === selected}
          aria-controls={item.id === selected ? panelId(item.id) : undefined}
          aria-keyshortcuts={item.hotkey}
          aria-description={item.description}
          tabIndex={item.id === selected ? 0 : -1}
          onClick={() => onSelect(item.id)}
        >
          {item.name}
          {item.after}
        </button>
      ))}
    </div>
  );
}

export function tabId(id: string): string {
  return `tab-${id}`;
}

export function panelId(id: string): string {
  return `pane-${id}`;
}

/** Arrows follow the line of reading. */
function nextTab<Id extends string>(
  items: readonly TabItem<Id>[],
  selected: Id,
  event: KeyboardEvent,
): Id | undefined {
  const at = items.findIndex((item) => item.id === selected);
  const isRtl = event.currentTarget instanceof Element && event.currentTarget.closest('[dir="rtl"]') !== null;
  const steps: Record<string, number> = {
    ArrowRight: at + (isRtl ? -1 : 1),
    ArrowLeft: at + (isRtl ? 1 : -1),
    Home: 0,
    End: items.length - 1,
  };
  const to = steps[event.key];
  if (to === undefined) return undefined;
  return items[(to + items.length) % items.length]?.id;
}
