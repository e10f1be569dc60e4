import { Check, CornerUpRight, ShieldAlert } from 'lucide';
import { adoptCss } from '../ui/adopt-css';
import { createClosedHost } from '../ui/closed-host';
import { drawButton, drawElement } from '../ui/draw-element';
import { drawIcon } from '../ui/draw-icon';
import type { ChipFace } from './chip-face';

/** One chip at one comment. Plain DOM, not a component: a timeline mounts and reuses hundreds of them. */
export interface Chip {
  readonly host: HTMLElement;
  paint(face: ChipFace): void;
  /** Not to be seen, pressed or heard until it is painted again. Moves nothing. */
  hide(): void;
  setSelected(selected: boolean): void;
}

export interface ChipOptions {
  readonly root: Document;
  readonly css: string;
  /** `end`: at the far end of the row, growing back; `start`: right behind the name. */
  readonly side: 'start' | 'end';
  /** Only for presses a person made: pages can dispatch clicks, but not trusted ones. */
  onPress(): void;
}

export const CHIP_TAG = 'cuecard-chip';

/** The button sits in a closed root, so that the page can neither read nor press it. */
export function createChip({ root, css, side, onPress }: ChipOptions): Chip {
  const { host, shadow } = createClosedHost(root, CHIP_TAG);
  host.dataset.side = side;
  adoptCss(shadow, css);
  const parts = drawParts(root, onPress);
  shadow.append(parts.button);
  const look: Look = { className: '', selected: false, face: undefined };
  return {
    host,
    paint(face) {
      repaint(root, parts, look.face, face);
      look.face = face;
      dress(parts.button, look, `chip ${face.tone} ${face.sign}`);
    },
    hide: () => dress(parts.button, look, `${look.className.replace(UNSEEN, '')}${UNSEEN}`),
    setSelected(selected) {
      if (selected === look.selected) return;
      look.selected = selected;
      parts.button.setAttribute('aria-expanded', String(selected));
    },
  };
}

/** What the elements show now: reading it off them would cost more than keeping it. */
interface Look {
  className: string;
  selected: boolean;
  face: ChipFace | undefined;
}

interface Parts {
  readonly button: HTMLButtonElement;
  icon: Element | undefined;
  readonly long: Text;
  readonly short: Text;
}

const UNSEEN = ' unseen';

function dress(button: HTMLElement, look: Look, className: string): void {
  if (className !== look.className) button.className = className;
  look.className = className;
}

function drawParts(root: Document, onPress: () => void): Parts {
  const long = root.createTextNode('');
  const short = root.createTextNode('');
  const button = drawButton(
    root,
    { 'aria-expanded': 'false' },
    onPress,
    drawElement(root, 'span', { class: 'long' }, long),
    drawElement(root, 'span', { class: 'short' }, short),
  );
  return { button, icon: undefined, long, short };
}

/** Writes only what differs: a chip outlives dozens of comments, and each write makes the page lay it out again. */
function repaint(root: Document, parts: Parts, before: ChipFace | undefined, face: ChipFace): void {
  if (face.name !== before?.name) parts.button.setAttribute('aria-label', face.name);
  if (face.text !== before?.text) parts.long.data = face.text;
  if (face.shortText !== before?.shortText) parts.short.data = face.shortText;
  if (face.ticks !== before?.ticks) parts.button.style.setProperty('--ticks', String(face.ticks));
  if (face.sign === before?.sign) return;
  parts.icon?.remove();
  parts.icon = drawSign(root, face);
  if (parts.icon) parts.button.prepend(parts.icon);
}

/** Ticks are drawn by the style sheet: five elements more for each comment would cost the page dearly. */
function drawSign(root: Document, { sign }: ChipFace): Element | undefined {
  if (sign === 'ticks') return undefined;
  if (sign === 'risk') return drawIcon(root, ShieldAlert);
  if (sign === 'check') return drawIcon(root, Check);
  const icon = drawIcon(root, CornerUpRight);
  icon.classList.add('flip');
  return icon;
}
