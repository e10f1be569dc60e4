import { adoptCss } from '../ui/adopt-css';
import { createClosedHost } from '../ui/closed-host';
import { drawElement } from '../ui/draw-element';
import type { BubbleTools, BubbleView } from './bubble-view';
import { drawBubble } from './draw-bubble';
import { followBox, placeBeside, roomBeside } from './place-beside';

export const BUBBLE_TAG = 'cuecard-bubble';
/** How far the ring stands off the button it points at, CSS pixels. */
const RING_PX = 4;

/**
 * The bubble at the reply box and the ring around the site's Reply button, in one closed shadow root. Plain DOM, not
 * a component: what the content script carries is loaded into every page of the site.
 */
export class BubbleHost {
  readonly host: HTMLElement;
  readonly #tools: BubbleTools;
  readonly #sidebar: Element;
  readonly #place: HTMLElement;
  readonly #ring: HTMLElement;
  readonly #status: HTMLElement;
  #shown: BubbleView | undefined;
  #unfollow: (() => void) | undefined;
  #unring: (() => void) | undefined;

  /** `sidebar` has no size while it is put away. */
  constructor(tools: BubbleTools, css: string, sidebar: Element) {
    const { root } = tools;
    this.#tools = tools;
    this.#sidebar = sidebar;
    const { host, shadow } = createClosedHost(root, BUBBLE_TAG);
    this.host = host;
    this.#place = drawElement(root, 'div', { class: 'place', hidden: '' });
    this.#ring = drawElement(root, 'div', { class: 'place point', hidden: '' });
    this.#status = drawElement(root, 'div', { class: 'sr', role: 'status' });
    adoptCss(shadow, css);
    shadow.append(this.#place, this.#ring, this.#status);
  }

  /** Shows `view` at `box`: under it, or beside it, never over it, nor over the sidebar where there is room. */
  show(view: BubbleView, box: Element): void {
    this.#unfollow?.();
    this.#shown = view;
    this.#place.replaceChildren(drawBubble(view, this.#tools));
    this.#place.hidden = false;
    this.#unfollow = followBox(box, () => this.#move(box), this.#sidebar);
    if (view.kind === 'asking') this.#place.querySelector('button')?.focus();
  }

  hide(): void {
    this.#unfollow?.();
    this.#unfollow = undefined;
    this.#shown = undefined;
    this.#place.hidden = true;
    this.#place.replaceChildren();
  }

  shown(): BubbleView | undefined {
    return this.#shown;
  }

  /** Rings the site's own button, or stops. */
  point(button: Element | undefined): void {
    this.#unring?.();
    this.#ring.hidden = button === undefined;
    this.#unring = button && followBox(button, () => this.#ringAround(button));
  }

  setTheme(theme: 'light' | 'dark'): void {
    this.host.dataset.theme = theme;
  }

  /** Said once to a screen reader, politely. */
  announce(text: string): void {
    this.#status.textContent = text;
  }

  #move(box: Element): void {
    const view = box.ownerDocument.defaultView;
    if (!box.isConnected || !view) {
      this.hide();
      return;
    }
    const viewport = { width: view.innerWidth, height: view.innerHeight };
    const size = this.#place.getBoundingClientRect();
    const room = roomBeside(this.#sidebar.getBoundingClientRect(), size, viewport);
    const { x, y } = placeBeside(box.getBoundingClientRect(), size, room);
    this.#place.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  }

  #ringAround(button: Element): void {
    const { left, top, width, height } = button.getBoundingClientRect();
    this.#ring.hidden = !button.isConnected;
    this.#ring.style.transform = `translate(${left - RING_PX}px, ${top - RING_PX}px)`;
    this.#ring.style.inlineSize = `${width + 2 * RING_PX}px`;
    this.#ring.style.blockSize = `${height + 2 * RING_PX}px`;
  }
}
