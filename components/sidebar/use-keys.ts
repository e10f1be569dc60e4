import { isMac } from '../ui/is-mac';
import { useDocumentKeys } from '../ui/use-document-keys';
import { type Command, commandOf, type FocusKind, type PlainCommand } from './keys';
import { correctionOf } from './label-keys';
import type { SidebarModel } from './sidebar-model';
import type { SidebarView } from './sidebar-ports';

/** Listens on the sidebar's own document only: the page's keys are the page's. */
export function useKeys(model: SidebarModel): void {
  useDocumentKeys(
    (event) => {
      const { view, isSheetOpen } = model.view;
      if (pressesLabel(model, event)) return event.preventDefault();
      const command = commandOf(event, {
        view: view.value,
        focus: focusKindOf(event.target),
        singleKeys: model.ports.settings.value.singleKeys,
        isMac,
      });
      const isCovered = isSheetOpen.value || model.promises.isShown.value;
      if (!command || (isCovered && command.type !== 'back' && command.type !== 'sheet')) return;
      event.preventDefault();
      run(model, command);
    },
    [model],
  );
}

/** The labels are open before the focus is in them: a quick second key must not insert a reply. */
function pressesLabel({ labels }: SidebarModel, event: KeyboardEvent): boolean {
  if (!labels.isOpen.value || event.ctrlKey || event.metaKey || event.altKey) return false;
  const correction = focusKindOf(event.target) === 'text' ? undefined : correctionOf(event.key);
  if (correction) void labels.correct(correction);
  return correction !== undefined;
}

/** Does what a key asks for. */
export function run(model: SidebarModel, command: Command): void {
  if ('view' in command) openView(model, command.view);
  else if ('by' in command) model.move((active) => active + command.by);
  else if ('end' in command) model.move(() => (command.end === 'first' ? 0 : Number.MAX_SAFE_INTEGER));
  else if ('nth' in command) pick(model, command.nth);
  else PLAIN[command.type](model);
}

const PLAIN: { readonly [T in PlainCommand]: (model: SidebarModel) => unknown } = {
  back: (model) => model.back(),
  search({ view, insertion }) {
    if (insertion.attempt.value?.standing.type === 'inserted') insertion.putAside();
    view.open('replies');
    view.focusOn('search');
  },
  sheet: ({ view }) => view.toggleSheet(!view.isSheetOpen.value),
  next: ({ desk }) => desk.step(1),
  previous: ({ desk }) => desk.step(-1),
  show: ({ desk }) => desk.show(),
  'mark-answered': ({ desk }) => desk.mark('answered'),
  insert: (model) => model.insert(),
  copy: (model) => model.copy(),
  language: ({ replies }) => replies.nextLang(),
  send: sendCase,
  'fix-all': ({ draft }) => draft.fix(draft.fixable.value),
  propose: (model) => model.propose(),
  labels: ({ labels }) => labels.toggle(),
};

/** Opens a tab and puts the focus where its work begins. */
export function openView(model: SidebarModel, view: SidebarView): void {
  model.view.open(view);
  const places = { replies: listPlace(model), draft: 'finding-1', escalate: 'route' };
  model.view.focusOn(places[view]);
}

export async function sendCase(model: SidebarModel): Promise<void> {
  const { words } = model.ports.speech;
  const route = model.escalate.form.value.route?.name ?? '';
  const answer = await model.escalate.send();
  if (answer === 'sent') return model.view.say(words('sidebar_with_route', route));
  if (answer === 'no-route') return model.view.focusOn('route');
  if (answer !== 'detail-missing') return;
  const missing = model.escalate.handOff.value?.missing[0];
  if (missing !== undefined) model.view.focusOn(`detail-${missing}`);
}

/** In Draft check a digit uses that fix, elsewhere it inserts that reply. */
function pick(model: SidebarModel, nth: number): void {
  const { view, draft } = model;
  if (view.view.value !== 'draft') {
    void model.insert(nth);
    return;
  }
  const finding = draft.findings.value[nth];
  if (finding && finding.wording !== null && finding.keptBecause === null) void draft.fix([finding]);
}

function listPlace({ replies }: SidebarModel): string {
  return replies.options.value.length > 0 ? 'list' : 'search';
}

const TEXTLESS = new Set(['radio', 'checkbox', 'button', 'submit', 'reset']);

export function focusKindOf(target: EventTarget | null): FocusKind {
  if (!(target instanceof HTMLElement)) return 'nothing';
  if (target instanceof HTMLInputElement) return TEXTLESS.has(target.type) ? 'control' : 'text';
  if (target.matches('textarea, select') || target.isContentEditable) return 'text';
  if (target.matches('[role="listbox"]')) return 'list';
  if (target.matches('[role="tab"]')) return 'tabs';
  return target.matches('button, a[href], summary') ? 'control' : 'nothing';
}
