import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import { h, render } from 'preact';
import type { Words } from '@/lib/shared/words';
import { adoptCss } from '../ui/adopt-css';
import { Bubble, type BubbleActions, type BubbleView } from './Bubble';

/** The bubble at the reply box and the ring around the site's Reply button, in one closed shadow root. */
export interface BubbleHost {
  readonly host: HTMLElement;
  /** Shows `view` at `box`: under it, or beside it, never over it. */
  show(view: BubbleView, box: Element): void;
  hide(): void;
  /** The view on show. */
  shown(): BubbleView | undefined;
  point(button: Element | undefined): void;
  setTheme(theme: 'light' | 'dark'): void;
  /** Said once to a screen reader, politely. */
  announce(text: string): void;
}

export const BUBBLE_TAG = 'cuecard-bubble';
const GAP_PX = 8;

export interface BubbleOptions {
  readonly root: Document;
  readonly css: string;
  readonly words: Words;
  readonly actions: BubbleActions;
}

export function createBubbleHost({ root, css, words, actions }: BubbleOptions): BubbleHost {
  const host = root.createElement(BUBBLE_TAG);
  const shadow = host.attachShadow({ mode: 'closed' });
  adoptCss(shadow, css);
  const place = div(root, 'place');
  const ring = div(root, 'place point');
  const status = div(root, 'sr');
  status.setAttribute('role', 'status');
  place.hidden = true;
  ring.hidden = true;
  shadow.append(place, ring, status);
  let shown: BubbleView | undefined;
  let unplace: (() => void) | undefined;
  let unring: (() => void) | undefined;

  const hide = () => {
    shown = undefined;
    unplace?.();
    unplace = undefined;
    place.hidden = true;
    render(null, place);
  };

  return {
    host,
    show(view, box) {
      shown = view;
      render(h(Bubble, { view, words, actions }), place);
      place.hidden = false;
      unplace?.();
      unplace = autoUpdate(box, place, () => (box.isConnected ? void moveUnder(box, place) : hide()));
    },
    hide,
    shown: () => shown,
    point(button) {
      unring?.();
      ring.hidden = button === undefined;
      unring = button && autoUpdate(button, ring, () => void moveAround(button, ring));
    },
    setTheme(theme) {
      host.dataset.theme = theme;
    },
    announce(text) {
      status.textContent = text;
    },
  };
}

async function moveUnder(box: Element, place: HTMLElement): Promise<void> {
  const { x, y } = await computePosition(box, place, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(GAP_PX),
      flip({ fallbackPlacements: ['top-start', 'right-start', 'left-start'] }),
      shift({ padding: GAP_PX, mainAxis: true }),
    ],
  });
  Object.assign(place.style, { transform: `translate(${Math.round(x)}px, ${Math.round(y)}px)` });
}

async function moveAround(button: Element, ring: HTMLElement): Promise<void> {
  const { x, y } = await computePosition(button, ring, {
    strategy: 'fixed',
    placement: 'bottom',
    middleware: [
      size({
        apply: ({ rects }) => {
          ring.style.inlineSize = `${rects.reference.width + 8}px`;
          ring.style.blockSize = `${rects.reference.height + 8}px`;
        },
      }),
      offset(({ rects }) => -(rects.reference.height + 4)),
    ],
  });
  Object.assign(ring.style, { transform: `translate(${Math.round(x)}px, ${Math.round(y)}px)` });
}

function div(root: Document, className: string): HTMLElement {
  const element = root.createElement('div');
  element.className = className;
  return element;
}
