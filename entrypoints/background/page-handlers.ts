import type { Desk } from '@/lib/conversations/desk';
import { patchDesk, putDesk } from '@/lib/database/desks';
import type { WorkerParams } from '@/lib/messaging/messages';
import type { PageSettings } from '@/lib/messaging/page-settings';
import type { Sender, WorkerHandlers } from '@/lib/messaging/receiver';
import { HOST_OF } from '@/lib/settings/stored-settings';
import { checkPageDraft, noteFixed } from './draft-check';
import { marksOf } from './marks';
import { noteInserted } from './note-inserted';
import { notePosted } from './note-posted';
import { pageSettings, preferSurface } from './prefer-surface';
import { noteInsertionEnd } from './relay-insert';
import { isAllowed } from './reply-guard';
import { seeComments } from './see-comments';
import { openLibrary, rememberFrame } from './surfaces';
import { tellSidebars } from './tabs';
import { issueTicket } from './tickets';
import { warmPolicies } from './warm-policies';
import type { WorkerContext } from './worker-context';

type ReadingCalls = 'page.opened' | 'page.described' | 'comments.seen' | 'marks.read' | 'conversation.opened';
type WritingCalls = 'draft.check' | 'finding.fixed' | 'reply.allowed' | 'reply.inserted' | 'reply.posted';
type SurfaceCalls = 'frame.ticket' | 'frame.remembered' | 'sidebar.ask' | 'library.open';
type PageCalls = ReadingCalls | WritingCalls | SurfaceCalls;

/** What content scripts may ask. */
export function pageHandlers(context: WorkerContext): Pick<WorkerHandlers, PageCalls> {
  return { ...readingHandlers(context), ...writingHandlers(context), ...surfaceHandlers(context) };
}

function readingHandlers(context: WorkerContext): Pick<WorkerHandlers, ReadingCalls> {
  const { db, clock } = context;
  return {
    'page.opened': async (params, sender) => openPage(context, params, tabOf(sender)),
    async 'page.described'(changes, sender) {
      await patchDesk(db, tabOf(sender), withoutUndefined(changes), clock());
      await noteInsertionEnd(context, changes);
      if (changes.composer?.state === 'open') context.afterwards(warmPolicies(context));
      return {};
    },
    async 'comments.seen'({ comments }) {
      return { marks: await marksOf(context, await seeComments(context, comments)) };
    },
    async 'marks.read'({ keys }) {
      const rows = await db.comments.bulkGet([...keys]);
      return {
        marks: await marksOf(
          context,
          rows.filter((row) => row !== undefined),
        ),
      };
    },
    async 'conversation.opened'({ key, thread }, sender) {
      await patchDesk(db, tabOf(sender), { selected: key, thread }, clock());
      return {};
    },
  };
}

function writingHandlers(context: WorkerContext): Pick<WorkerHandlers, WritingCalls> {
  return {
    'draft.check': async ({ draft }, sender) => checkPageDraft(context, draft, tabOf(sender)),
    async 'finding.fixed'(finding) {
      await noteFixed(context, finding);
      return {};
    },
    'reply.allowed': async ({ snippetId }) => ({ allowed: await isAllowed(context, snippetId) }),
    'reply.inserted': async (params) => noteInserted(context, params),
    'reply.posted': async (params) => notePosted(context, params),
  };
}

function surfaceHandlers(context: WorkerContext): Pick<WorkerHandlers, SurfaceCalls> {
  return {
    async 'frame.ticket'(_, sender) {
      return { nonce: await issueTicket(tabOf(sender), context.clock()) };
    },
    async 'frame.remembered'({ open }) {
      await rememberFrame(open);
      if (open) await preferSurface(context, 'frame');
      return {};
    },
    async 'sidebar.ask'({ view }, sender) {
      return { heard: await tellSidebars('sidebar.asked', { tabId: tabOf(sender), view }) };
    },
    async 'library.open'({ section }) {
      await openLibrary(section);
      return {};
    },
  };
}

/** Calls of a page always carry their tab: `senderOf` lets no other through. */
function tabOf({ tabId }: Sender): number {
  if (tabId === undefined) throw new Error('a page call without a tab');
  return tabId;
}

async function openPage(
  { db, clock, readSettings }: WorkerContext,
  { platform, page }: WorkerParams<'page.opened'>,
  tabId: number,
): Promise<PageSettings> {
  const settings = await readSettings();
  const desk: Desk = {
    tabId,
    platform,
    page,
    theme: 'light',
    reading: true,
    problem: null,
    paused: settings.pausedHosts.includes(HOST_OF[platform]),
    queue: [],
    selected: null,
    thread: [],
    acting: { known: false, account: null },
    actingConfirmed: false,
    composer: { state: 'closed', audience: null },
    draft: null,
    insertion: null,
    updatedAt: clock(),
  };
  await putDesk(db, desk);
  return pageSettings(settings, new URL(page).host);
}

function withoutUndefined<T extends object>(changes: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(changes).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> };
}
