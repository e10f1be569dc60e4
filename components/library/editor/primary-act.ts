import { useEditor } from './editor-context';
import type { OpenEditor } from './editor-model';

/** The one thing to do next with the version being written. `none`: nothing is written, or it waits for somebody else. */
export type PrimaryAct = 'hand-in' | 'approve' | 'none';

export function usePrimaryAct(): PrimaryAct {
  return primaryActOf(useEditor());
}

export function primaryActOf({ drafting, acts }: OpenEditor): PrimaryAct {
  const { revision } = drafting.known.value;
  if (drafting.merge.value) return 'none';
  if (revision?.state === 'in-review' && !drafting.isDirty.value) {
    return acts.mayApprove.value?.ok ? 'approve' : 'none';
  }
  if (!acts.mayEdit.value.ok) return 'none';
  return revision !== null || drafting.isDirty.value ? 'hand-in' : 'none';
}

/** Does it. What keeps a version from being handed in gets the focus. */
export async function doPrimaryAct(editor: OpenEditor): Promise<void> {
  const act = primaryActOf(editor);
  if (act === 'approve') await editor.acts.approve();
  if (act !== 'hand-in') return;
  const isDone = await editor.acts.handIn();
  if (!isDone)
    requestAnimationFrame(() => document.querySelector<HTMLElement>('.edit [aria-invalid="true"]')?.focus());
}
