import type { MenuItem } from '../ui/Menu';
import type { SidebarModel } from './sidebar-model';

/** Keeps the reply at hand, or lets go of it, and says so with a way back. */
export function pinItem({ replies, view, ports }: SidebarModel, snippetId: string): MenuItem {
  const { words } = ports.speech;
  const isPinned = replies.pins.value.includes(snippetId);
  const onPick = async () => {
    if (!(await replies.pin(snippetId, !isPinned))) return view.tell(words('sidebar_not_saved'));
    const undo = () => void replies.pin(snippetId, isPinned).catch(ports.onError);
    view.tell(words(isPinned ? 'sidebar_unpin_done' : 'sidebar_pin_done'), { undo });
  };
  return {
    name: words(isPinned ? 'sidebar_unpin' : 'sidebar_pin'),
    onPick: () => void onPick().catch(ports.onError),
  };
}
