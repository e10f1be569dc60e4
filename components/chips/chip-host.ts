import { Check, CornerUpRight, ShieldAlert } from 'lucide';
import { adoptCss } from '../ui/adopt-css';
import { drawButton, drawElement } from '../ui/draw-element';
import { drawIcon } from '../ui/draw-icon';
import type { ChipFace } from './chip-face';

/** One chip at one comment. Plain DOM, not a component: a timeline mounts and reuses hundreds of them. */
export interface Chip {
  readonly host: HTMLElement;
  paint(face: ChipFace): void;
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
  const button = drawButton(root, { 'aria-expanded': 'false' }, onPress);
  shadow.append(button);
  let painted = '';
  return {
    host,
    paint(face) {
      const print = JSON.stringify(face);
      if (print === painted) return;
      painted = print;
      button.className = `chip ${face.tone}`;
      button.setAttribute('aria-label', face.name);
      button.replaceChildren(
        sign(root, face),
        drawElement(root, 'span', { class: 'long' }, face.text),
        drawElement(root, 'span', { class: 'short' }, face.shortText),
      );
    },
    setSelected(selected) {
      button.setAttribute('aria-expanded', String(selected));
    },
  };
}

function sign(root: Document, face: ChipFace): Element {
  if (face.sign === 'risk') return drawIcon(root, ShieldAlert);
  if (face.sign === 'check') return drawIcon(root, Check);
  if (face.sign === 'handed-over') {
    const icon = drawIcon(root, CornerUpRight);
    icon.classList.add('flip');
    return icon;
  }
  const ticks = drawElement(root, 'span', { class: 'ticks', 'aria-hidden': 'true' });
  for (let tick = 0; tick < 5; tick += 1) {
    const mark = root.createElement('i');
    if (tick < face.ticks) mark.className = 'on';
    ticks.append(mark);
  }
  return ticks;
}
