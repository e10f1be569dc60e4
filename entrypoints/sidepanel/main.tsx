import '@/components/components.css';
import '@/components/sidebar/sidebar.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Sidebar } from '@/components/sidebar/Sidebar';
import { createSidebarModel } from '@/components/sidebar/sidebar-model';
import { Trouble, type Why } from '@/components/sidebar/Trouble';
import { compiledRules } from '@/components/sidebar/warnings-model';
import { WordsContext } from '@/components/ui/words';
import { type CuecardDatabase, openDatabase } from '@/lib/database/database';
import { storageFailureOf, whenReady } from '@/lib/database/failures';
import { FIRST_LOOK, learnedRow } from '@/lib/database/learned';
import type { LearnedRow } from '@/lib/database/learning-records';
import { workerClient } from '@/lib/messaging/client';
import type { Settings } from '@/lib/settings/settings';
import { readSettings } from '@/lib/settings/stored-settings';
import { createPorts } from './browser-ports';
import { hearNotices } from './hear-notices';
import { holdBack, whenSuggested, whenWorthDrawing } from './hold-back';
import { readingDirection, speech } from './speech';
import { isShown, whenShown } from './when-shown';
import { followTabs, isFramed, redeemTicket } from './which-tab';

const root = document.querySelector('#cuecard') ?? document.body;
const callWorker = workerClient((message) => browser.runtime.sendMessage(message));
let ends = new AbortController();

start().catch(report);

/** As a frame it belongs to the tab that mounted it, and proves so; as the browser's panel it follows the tab shown. */
async function start(): Promise<void> {
  document.documentElement.lang = speech.lang;
  document.documentElement.dir = readingDirection;
  const db = openDatabase();
  // Asked for before there is a word to draw: the first ones stand in it at once.
  document.fonts.load(`1em ${getComputedStyle(document.body).fontFamily}`).catch(report);
  if (!isFramed()) return followTabs((tabId) => void show(db, tabId).catch(report));
  const redeemed = redeemTicket(callWorker);
  const asked = isShown() ? ask(db) : undefined;
  // Where nothing is shown yet, the database alone: what stands in it may be another by then.
  if (!asked) whenReady(db).catch(report);
  // While the database opens: what it asks of the browser is sent before.
  setTimeout(compiledRules);
  const tabId = await redeemed;
  if (tabId === undefined) return showTrouble({ type: 'no-ticket' });
  await whenShown();
  await show(db, tabId, asked);
}

/** What does not depend on the tab, and is there sooner when it is asked for before the tab is known. */
interface Asked {
  readonly ready: ReturnType<typeof whenReady>;
  readonly settings: Promise<Settings>;
  /** Megabytes, and asked for once. */
  readonly look: Promise<LearnedRow | undefined>;
}

function ask(db: CuecardDatabase): Asked {
  const ready = whenReady(db);
  const look = ready.then(({ ok }) => (ok ? learnedRow(db, FIRST_LOOK) : undefined));
  return { ready, settings: readSettings(), look };
}

/** Replaces what was shown for another tab. */
async function show(db: CuecardDatabase, tabId: number, asked = ask(db)): Promise<void> {
  ends.abort();
  ends = new AbortController();
  const { signal } = ends;
  const ready = await asked.ready;
  if (!ready.ok) return showTrouble(ready.failure, tabId);
  let look: Asked['look'] | undefined = asked.look;
  const firstLook = () => {
    const once = look ?? learnedRow(db, FIRST_LOOK);
    look = undefined;
    return once;
  };
  const { later, release } = holdBack();
  const given = { db, tabId, callWorker, settings: await asked.settings, firstLook, later };
  if (signal.aborted) return;
  const model = createSidebarModel(createPorts({ ...given, signal, onError: report }));
  hearNotices(model);
  const { desk } = model.desk;
  const draw = () => {
    const theme = isFramed() ? desk.value?.theme : undefined;
    if (theme) document.documentElement.dataset.theme = theme;
    if (!signal.aborted)
      render(<Sidebar key={tabId} model={model} dir={readingDirection} theme={theme} />, root);
  };
  const begin = () => signal.addEventListener('abort', desk.subscribe(draw), { once: true });
  // What stood there for another tab makes room at once.
  if (isFramed()) whenWorthDrawing(model, begin);
  else begin();
  whenSuggested(model, release);
}

function showTrouble(why: Why, tabId?: number): void {
  ends.abort();
  const open = tabId === undefined ? undefined : () => void callWorker('panel.open', { tabId });
  render(
    <WordsContext.Provider value={speech}>
      <div class="sidebar">
        <Trouble why={why} onOpenPanel={open} />
      </div>
    </WordsContext.Provider>,
    root,
  );
}

/** The one place where what nobody expected ends up. What a person can do something about is shown. */
function report(error: unknown): void {
  const failure = storageFailureOf(error);
  if (failure) showTrouble(failure);
  else console.error('Cuecard sidebar:', error);
}
