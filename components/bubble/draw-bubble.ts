import { CircleCheck, type IconNode, ShieldCheck, TriangleAlert, X } from 'lucide';
import type { Finding } from '@/lib/policy/rule';
import type { WordKey } from '@/lib/shared/words';
import { drawButton, drawElement } from '../ui/draw-element';
import { drawIcon } from '../ui/draw-icon';
import type { BubbleNote, BubbleTools, BubbleView } from './bubble-view';
import { drawQuestion } from './draw-question';
import { drawSeverity, SEVERITY_WORDS } from './draw-severity';

/** The bubble as an element, for a closed root in the page. */
export function drawBubble(view: BubbleView, tools: BubbleTools): HTMLElement {
  const { root, words } = tools;
  switch (view.kind) {
    case 'finding':
      return drawFinding(view, tools);
    case 'asking':
      return drawQuestion(view.finding, tools);
    case 'clear':
      return drawLine(root, ShieldCheck, words('bubble_clear'), 'bubble clear');
    case 'note':
      return drawNote(view.note, tools, 'bubble');
  }
}

export const NOTE_WORDS = {
  checking: 'bubble_checking',
  'press-again': 'bubble_press_again',
  silent: 'bubble_silent',
  outdated: 'bubble_outdated',
  'press-reply': 'bubble_press_reply',
  'draft-changed': 'bubble_draft_changed',
  'not-written': 'bubble_not_written',
} as const satisfies Record<BubbleNote, WordKey>;

type FindingShown = Extract<BubbleView, { kind: 'finding' }>;

function drawFinding({ finding, more, note }: FindingShown, tools: BubbleTools): HTMLElement {
  const { root, words, actions } = tools;
  const hide = drawButton(
    root,
    { class: 'icon-button push', 'aria-label': words('bubble_hide') },
    actions.hide,
    drawIcon(root, X),
  );
  const use = drawButton(root, { class: 'soft' }, () => actions.use(finding), words('bubble_use'));
  const rest =
    more === 0 ? words('bubble_keep') : words(more === 1 ? 'bubble_more_one' : 'bubble_more_other', more);
  const open = drawButton(root, { class: 'quiet-button' }, actions.openDraftCheck, rest);
  const title = drawElement(root, 'b', {}, finding.title);
  const text = drawElement(root, 'p', {}, ...drawWording(finding, tools), finding.reason);
  const foot = drawElement(root, 'div', { class: 'foot' }, finding.wording === null ? null : use, open);
  return drawElement(
    root,
    'section',
    { class: 'bubble', role: 'group', 'aria-label': words(SEVERITY_WORDS[finding.severity]) },
    drawElement(root, 'div', { class: 'head' }, drawSeverity(finding, tools), title, hide),
    note ? drawNote(note, tools, 'quiet') : null,
    drawElement(root, 'div', { class: 'body' }, text, foot),
  );
}

/** A private-use letter: browsers cut messages at control characters. */
const PLACE = '\uE000';

/** "Try … instead." with the wording marked; nothing where there is none. */
function drawWording({ wording }: Finding, { root, words }: BubbleTools): (Node | string)[] {
  if (!wording) return [];
  const [before = '', after = ''] = words('bubble_try', PLACE).split(PLACE);
  return [before, drawElement(root, 'span', { class: 'to' }, wording), `${after} `];
}

function drawNote(note: BubbleNote, { root, words }: BubbleTools, className: string): HTMLElement {
  const icon = note === 'press-again' ? CircleCheck : TriangleAlert;
  return drawLine(root, icon, words(NOTE_WORDS[note]), className);
}

function drawLine(root: Document, icon: IconNode, text: string, className: string): HTMLElement {
  const line = drawElement(
    root,
    'p',
    { class: 'line' },
    drawIcon(root, icon),
    drawElement(root, 'span', {}, text),
  );
  return drawElement(root, 'div', { class: className }, line);
}
