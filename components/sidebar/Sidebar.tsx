import { useComputed } from '@preact/signals';
import { WordsContext } from '../ui/words';
import { CommentHead } from './CommentHead';
import { Foot } from './Foot';
import { KeysSheet } from './KeysSheet';
import { Notices } from './Notices';
import { PromiseList } from './PromiseList';
import { SidebarContext } from './sidebar-context';
import type { SidebarModel } from './sidebar-model';
import { Toast } from './Toast';
import { TopBar } from './TopBar';
import { useFirstFocus, useFocusWish } from './use-focus-wish';
import { useKeys } from './use-keys';
import { WholeState, wholeStateOf } from './WholeState';
import { Work } from './Work';

interface SidebarProps {
  readonly model: SidebarModel;
  readonly dir: 'ltr' | 'rtl';
  /** The page's theme; without one the system decides. */
  readonly theme?: 'light' | 'dark' | undefined;
}

/** Cuecard beside the page: what was said, how long it has waited, and what to say next. */
export function Sidebar({ model, dir, theme }: SidebarProps) {
  useKeys(model);
  useFocusWish(model.view);
  const place = useComputed(() => firstPlace(model));
  useFirstFocus(place.value);
  const { speech } = model.ports;
  return (
    <WordsContext.Provider value={speech}>
      <SidebarContext.Provider value={model}>
        <div class="sidebar" dir={dir} lang={speech.lang} data-theme={theme}>
          <Screen model={model} />
          <Toast />
          <Status model={model} />
        </div>
      </SidebarContext.Provider>
    </WordsContext.Provider>
  );
}

/** Apart from the rest, which is not drawn anew for it. */
function Status({ model }: { model: SidebarModel }) {
  return (
    <p class="sr" role="status" aria-live="polite">
      {model.view.status.value}
    </p>
  );
}

/** The sheet of keys or the promises in the place of everything else, while one of them is open. */
function Screen({ model }: { model: SidebarModel }) {
  const whole = useComputed(() => wholeStateOf(model));
  if (model.view.isSheetOpen.value) return <KeysSheet />;
  if (model.promises.isShown.value) return <PromiseList />;
  return (
    <>
      <TopBar />
      <div class="head">
        <Notices />
        {whole.value === undefined ? <CommentHead /> : null}
      </div>
      {whole.value === undefined ? <Work /> : <WholeState state={whole.value} />}
      <Foot />
    </>
  );
}

/** The list, or the search when there is nothing to choose from with confidence; known once comment and library were read. */
function firstPlace({ view, desk, replies }: SidebarModel): string | undefined {
  if (replies.total.value === undefined || !desk.comment.value) return undefined;
  const isUnsure = replies.options.value.length === 0 || !replies.isConfident.value;
  return { replies: isUnsure ? 'search' : 'list', draft: 'finding-1', escalate: 'route' }[view.view.value];
}
