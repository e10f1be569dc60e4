import { type IconNode, Lightbulb, OctagonX, TriangleAlert } from 'lucide';
import type { Finding, Severity } from '@/lib/policy/rule';
import type { WordKey } from '@/lib/shared/words';
import { drawElement } from '../ui/draw-element';
import { drawIcon } from '../ui/draw-icon';
import type { BubbleTools } from './bubble-view';

export const SEVERITY_WORDS = {
  block: 'severity_block',
  warn: 'severity_warn',
  tip: 'severity_tip',
} as const satisfies Record<Severity, WordKey>;
const SEVERITY_ICONS: Readonly<Record<Severity, IconNode>> = {
  block: OctagonX,
  warn: TriangleAlert,
  tip: Lightbulb,
};

/** The sign and the word of a severity. */
export function drawSeverity({ severity }: Finding, { root, words }: BubbleTools): HTMLElement {
  const icon = drawIcon(root, SEVERITY_ICONS[severity]);
  return drawElement(root, 'span', { class: `sev sev-${severity}` }, icon, words(SEVERITY_WORDS[severity]));
}
