import type { Snippet } from '@/lib/library/snippet';
import { misfit } from '@/lib/suggestions/suggest';
import { listFormat } from '../ui/intl';
import type { DeskModel } from './desk-model';
import { platformName } from './names';
import type { SidebarPorts } from './sidebar-ports';

/** The open comment, and the words of the sidebar around it. */
export interface Here {
  readonly ports: SidebarPorts;
  readonly desk: DeskModel;
}

/** Why a reply that was found is not for the open comment, in words; null where it is. */
export function outOfPlace({ ports, desk }: Here, snippet: Snippet): string | null {
  const comment = desk.comment.value;
  const unfit = comment ? misfit(snippet, comment) : null;
  if (unfit === null) return null;
  const { words, lang } = ports.speech;
  if (unfit === 'audience') {
    return words(snippet.audience === 'private' ? 'sidebar_only_private' : 'sidebar_only_public');
  }
  if (snippet.channels.length === 0) return words('sidebar_only_nowhere');
  const sites = snippet.channels.map(platformName);
  return words('sidebar_only_for', listFormat(lang, { type: 'conjunction' }).format(sites));
}
