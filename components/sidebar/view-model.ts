import { type ReadonlySignal, signal } from '@preact/signals';
import type { SidebarMemory, SidebarView } from './sidebar-ports';

/** A line that passes, with a way back where there is one. */
export interface Told {
  readonly text: string;
  readonly undo: (() => void) | null;
}

/** Where the focus should go next. `nth` makes asking twice count twice. */
export interface FocusWish {
  readonly place: string;
  readonly nth: number;
}

/** What is on screen, apart from what it is about. */
export interface ViewModel {
  readonly view: ReadonlySignal<SidebarView>;
  readonly open: (view: SidebarView) => void;
  readonly isSheetOpen: ReadonlySignal<boolean>;
  readonly toggleSheet: (open: boolean) => void;
  /** The one polite status: read out when it changes. */
  readonly status: ReadonlySignal<string>;
  readonly say: (text: string) => void;
  readonly told: ReadonlySignal<Told | null>;
  readonly tell: (text: string, options?: { readonly undo?: () => void }) => void;
  readonly dismiss: () => void;
  readonly focusWish: ReadonlySignal<FocusWish | null>;
  readonly focusOn: (place: string) => void;
}

export function createViewModel(memory: SidebarMemory): ViewModel {
  const view = signal<SidebarView>(memory.read().view ?? 'replies');
  const isSheetOpen = signal(false);
  const status = signal('');
  const told = signal<Told | null>(null);
  const focusWish = signal<FocusWish | null>(null);
  const say = (text: string) => {
    status.value = text;
  };
  const focusOn = (place: string) => {
    focusWish.value = { place, nth: (focusWish.peek()?.nth ?? 0) + 1 };
  };
  return {
    view,
    isSheetOpen,
    status,
    told,
    focusWish,
    say,
    focusOn,
    open(next) {
      isSheetOpen.value = false;
      view.value = next;
    },
    toggleSheet(open) {
      isSheetOpen.value = open;
      focusOn(open ? 'sheet' : 'list');
    },
    tell(text, options = {}) {
      told.value = { text, undo: options.undo ?? null };
      say(text);
    },
    dismiss() {
      told.value = null;
    },
  };
}
