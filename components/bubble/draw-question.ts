import type { Finding } from '@/lib/policy/rule';
import { drawButton, drawElement } from '../ui/draw-element';
import type { BubbleTools } from './bubble-view';
import { drawSeverity } from './draw-severity';

/** What is asked when Post is pressed with a block. The first button is the safe choice and gets the focus. */
export function drawQuestion(finding: Finding, tools: BubbleTools): HTMLElement {
  const { root, words } = tools;
  const notPosted = drawElement(root, 'span', { class: 'quiet push' }, words('bubble_not_posted'));
  const question = drawElement(
    root,
    'section',
    { class: 'bubble asking', role: 'alertdialog', 'aria-labelledby': 'title', 'aria-describedby': 'reason' },
    drawElement(root, 'p', { class: 'foot' }, drawSeverity(finding, tools), notPosted),
    drawElement(root, 'h3', { id: 'title', class: 'title' }, finding.title),
    drawElement(root, 'p', { id: 'reason', class: 'quiet' }, finding.reason),
    drawSwap(finding, tools),
    drawChoices(finding, tools),
    drawElement(root, 'p', { class: 'hint' }, words('bubble_never_posts')),
  );
  question.addEventListener('keydown', (event) => event.stopPropagation());
  return question;
}

function drawSwap({ matched, wording }: Finding, { root, words }: BubbleTools): HTMLElement | null {
  if (wording === null) return null;
  const to = drawElement(root, 'span', { class: 'to' }, wording || words('bubble_leave_out'));
  return drawElement(
    root,
    'p',
    { class: 'swap' },
    drawElement(root, 'del', {}, matched),
    drawElement(root, 'ins', {}, to),
  );
}

function drawChoices(finding: Finding, { root, words, actions }: BubbleTools): HTMLElement {
  const use = drawButton(root, { class: 'primary' }, () => actions.use(finding), words('bubble_use'));
  const back = drawButton(root, { class: 'large' }, actions.backToDraft, words('bubble_back'));
  const keep = drawButton(
    root,
    { class: 'large quiet-button' },
    actions.openDraftCheck,
    words('bubble_keep'),
  );
  return drawElement(root, 'div', { class: 'foot' }, finding.wording === null ? null : use, back, keep);
}
