import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { DeskModel } from './desk-model';
import type { SidebarMemory } from './sidebar-ports';

/** Whether somebody went to the search to look around. */
export interface Browsing {
  readonly isInField: ReadonlySignal<boolean>;
  /** From the first visit of the field on until another comment is open: what is listed then does not go while it is looked at. */
  readonly isBrowsing: ReadonlySignal<boolean>;
  readonly visitField: (isInField: boolean) => void;
}

export function createBrowsing(desk: DeskModel, memory: SidebarMemory): Browsing {
  const before = memory.read();
  const isInField = signal(false);
  const browsed = signal(before.isBrowsing ? (before.commentKey ?? null) : null);
  return {
    isInField,
    isBrowsing: computed(
      () => isInField.value || (browsed.value !== null && browsed.value === desk.commentKey.value),
    ),
    visitField(isIn) {
      isInField.value = isIn;
      if (isIn) browsed.value = desk.commentKey.peek();
    },
  };
}
