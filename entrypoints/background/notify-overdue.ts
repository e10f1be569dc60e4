import { browser } from 'wxt/browser';
import { type Overdue, overdueNow, takeUntold } from '@/lib/database/told-overdue';
import type { WorkerContext } from './worker-context';
import { workerWords } from './worker-words';

/** More than these at once, as after a weekend, are told in one. */
const MOST_SINGLE = 3;

const MANY = 'many';

/**
 * Tells of each overdue case and promise once, where the person has switched that on. Holds no customer's words and no
 * name. All of it comes from the database, so it may be called at any time.
 */
export async function notifyOverdue({ db, clock }: Pick<WorkerContext, 'db' | 'clock'>): Promise<void> {
  if (!(await mayNotify())) return;
  const untold = await takeUntold(db, await overdueNow(db, clock()));
  if (untold.length > MOST_SINGLE) {
    return show(MANY, workerWords('notice_many_title', untold.length), workerWords('notice_many_text'));
  }
  for (const each of untold) await show(each.id, titleOf(each), textOf(each));
}

/** Listens for presses on notifications; call in the worker's first turn, and again when they were just allowed. */
export function openFromNotifications(context: Pick<WorkerContext, 'db' | 'clock' | 'afterwards'>): void {
  const { onClicked } = browser.notifications ?? {};
  if (!onClicked || listening.has(onClicked)) return;
  listening.add(onClicked);
  onClicked.addListener((id) => context.afterwards(openNotified(context, id)));
}

/** The browser's own objects, so that one listener is added to each however often it is asked for. */
const listening = new WeakSet<object>();

async function mayNotify(): Promise<boolean> {
  return Boolean(browser.notifications) && browser.permissions.contains({ permissions: ['notifications'] });
}

async function show(id: string, title: string, message: string): Promise<void> {
  const iconUrl = browser.runtime.getURL('/icons/128.png');
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
}

function titleOf({ kind, routeName }: Overdue): string {
  return kind === 'case' ? workerWords('notice_case_title', routeName) : workerWords('notice_promise_title');
}

function textOf({ kind, dueAt }: Overdue): string {
  if (kind === 'case') return workerWords('notice_case_text');
  const lang = browser.i18n.getUILanguage();
  const time = new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short' }).format(dueAt);
  return workerWords('notice_promise_text', time);
}

/** The page with the comment: the tab that shows it, else a new one. */
async function openNotified({ db, clock }: Pick<WorkerContext, 'db' | 'clock'>, id: string): Promise<void> {
  await browser.notifications.clear(id);
  const about = (await overdueNow(db, clock())).find((each) => each.id === id);
  if (about === undefined || about.permalink === '') {
    const url = browser.runtime.getURL('/options.html');
    await browser.tabs.create({ url: `${url}#cases` });
    return;
  }
  const desks = await db.desks.toArray();
  const showing = desks.find(({ queue }) => queue.includes(about.commentKey));
  const tab = showing && (await browser.tabs.update(showing.tabId, { active: true }).catch(() => undefined));
  if (tab?.windowId === undefined) await browser.tabs.create({ url: about.permalink });
  else await browser.windows.update(tab.windowId, { focused: true });
}
