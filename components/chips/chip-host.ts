import { Check, CornerUpRight, ShieldAlert } from 'lucide';
import { adoptCss } from '../ui/adopt-css';
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
  const host = root.createElement(CHIP_TAG);
  host.dataset.side = side;
  const shadow = host.attachShadow({ mode: 'closed' });
  adoptCss(shadow, css);
  const parts = drawParts(root, onPress);
  shadow.append(parts.button);
  const look: Look = { className: '', selected: false, face: undefined };
  return {
    host,
    paint(face) {
      repaint(root, parts, look.face, face);
      look.face = face;
      dress(parts.button, look, `chip ${face.tone}`);
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
  sign: Element;
  readonly ticks: HTMLElement;
  readonly long: Text;
  readonly short: Text;
}

const UNSEEN = ' unseen';

function dress(button: HTMLElement, look: Look, className: string): void {
  if (className !== look.className) button.className = className;
  look.className = className;
}

function drawParts(root: Document, onPress: () => void): Parts {
  const ticks = drawTicks(root);
  const long = root.createTextNode('');
  const short = root.createTextNode('');
  const button = drawButton(
    root,
    { 'aria-expanded': 'false' },
    onPress,
    ticks,
    drawElement(root, 'span', { class: 'long' }, long),
    drawElement(root, 'span', { class: 'short' }, short),
  );
  return { button, sign: ticks, ticks, long, short };
}

/** Writes only what differs: a chip outlives dozens of comments, and each write makes the page lay it out again. */
function repaint(root: Document, parts: Parts, before: ChipFace | undefined, face: ChipFace): void {
  if (face.name !== before?.name) parts.button.setAttribute('aria-label', face.name);
  if (face.text !== before?.text) parts.long.data = face.text;
  if (face.shortText !== before?.shortText) parts.short.data = face.shortText;
  if (face.sign !== before?.sign) {
    const sign = drawSign(root, parts.ticks, face);
    parts.sign.replaceWith(sign);
    parts.sign = sign;
  }
  if (face.ticks !== before?.ticks) fillTicks(parts.ticks, face.ticks);
}

function drawSign(root: Document, ticks: Element, { sign }: ChipFace): Element {
  if (sign === 'risk') return drawIcon(root, ShieldAlert);
  if (sign === 'check') return drawIcon(root, Check);
  if (sign === 'ticks') return ticks;
  const icon = drawIcon(root, CornerUpRight);
  icon.classList.add('flip');
  return icon;
}

function drawTicks(root: Document): HTMLElement {
  const ticks = drawElement(root, 'span', { class: 'ticks', 'aria-hidden': 'true' });
  for (let tick = 0; tick < 5; tick += 1) ticks.append(root.createElement('i'));
  return ticks;
}

function fillTicks(ticks: Element, count: number): void {
  [...ticks.children].forEach((tick, index) => {
    tick.className = index < count ? 'on' : '';
  });
}
