import { newId } from '@/lib/database/ids';
import { askForReply } from '@/lib/database/requests';
import { beginSnippet } from '@/lib/database/revisions';
import type { SnippetContent } from '@/lib/library/snippet';
import { DAY_MS, isoDay } from '@/lib/shared/clock';
import { hashText } from '@/lib/text/hash';
import { whoOf } from './ask-model';
import type { DeskModel } from './desk-model';
import type { DraftModel } from './draft-model';
import { proposalOf } from './proposal';
import type { RepliesModel } from './replies-model';
import type { SidebarPorts } from './sidebar-ports';
import type { ViewModel } from './view-model';

interface Parts {
  readonly ports: SidebarPorts;
  readonly view: ViewModel;
  readonly desk: DeskModel;
  readonly replies: RepliesModel;
  readonly draft: DraftModel;
}

const REVIEW_AFTER_MS = 180 * DAY_MS;

/**
 * Makes the draft in the reply box a draft in the library and says where it went. Whoever may not write there asks
 * for it instead, with the same words.
 */
export async function propose(parts: Parts): Promise<void> {
  const { ports, view } = parts;
  const { words } = ports.speech;
  const content = contentFor(parts);
  if (!content) return view.tell(words('sidebar_nothing_to_propose'));
  const title = content.texts[0]?.title ?? '';
  const begun = await begin(ports, content);
  if (begun === 'kept') return view.tell(words('sidebar_proposed', title));
  if (begun === 'failed') return view.tell(words('sidebar_not_saved'));
  const wanted = { words: content.texts[0]?.body ?? '', commentKey: parts.desk.commentKey.peek() };
  const asked = await askForReply(ports.db, { ...wanted, lang: parts.replies.lang.peek() }, whoOf(ports));
  view.tell(words(asked.ok ? 'sidebar_proposed_as_request' : 'sidebar_not_saved'));
}

function contentFor({ ports, desk, replies, draft }: Parts): SnippetContent | undefined {
  const comment = desk.comment.peek();
  const text = draft.draft.peek()?.text.trim() ?? '';
  if (!comment || text === '') return undefined;
  return proposalOf({
    text,
    comment,
    responderName: ports.settings.peek().responderName,
    lang: replies.lang.peek(),
    folder: ports.speech.words('sidebar_proposals'),
    reviewBy: isoDay(ports.clock() + REVIEW_AFTER_MS),
  });
}

/** A short code that is taken gets a tail. */
async function begin(ports: SidebarPorts, content: SnippetContent): Promise<'kept' | 'forbidden' | 'failed'> {
  const who = whoOf(ports);
  const id = newId(who.now);
  const origin = { system: 'proposal', id, hash: hashText(content.texts[0]?.body ?? '') };
  const first = await beginSnippet(ports.db, content, who, origin);
  if (first.ok) return 'kept';
  if (first.failure.type === 'forbidden') return 'forbidden';
  if (first.failure.type !== 'code-taken') return 'failed';
  const tailed = { ...content, code: `${content.code}-${id.slice(-6).toLowerCase()}` };
  return (await beginSnippet(ports.db, tailed, who, origin)).ok ? 'kept' : 'failed';
}
