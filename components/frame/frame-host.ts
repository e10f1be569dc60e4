import type { Words } from '@/lib/shared/words';
import { adoptCss } from '../ui/adopt-css';
import { createClosedHost } from '../ui/closed-host';
import { drawMark } from '../ui/draw-mark';

/** The sidebar's place in the page: an extension page in a frame, in a closed shadow root, or its pull tab. */
export interface FrameHost {
  readonly host: HTMLElement;
  /** What lies over the page; without a size while it is put away. */
  readonly frame: Element;
  isOpen(): boolean;
  /** Loads the sidebar unseen: opening it then only has to show it. */
  prepare(): void;
  open(): Promise<void>;
  /** Leaves the pull tab. The frame stays loaded, so that nothing typed is lost. */
  putAway(): void;
  /** Gives the keyboard to the sidebar. */
  focus(): void;
  setTheme(theme: 'light' | 'dark'): void;
  setWaiting(count: number): void;
  setWidth(width: number): void;
}

export interface FrameOptions {
  readonly root: Document;
  readonly view: Window;
  readonly css: string;
  readonly words: Words;
  /** The address of the sidebar page with a fresh single-use ticket; undefined when the worker gave none. */
  ticketedUrl(): Promise<string | undefined>;
  onPulled(): void;
  readonly signal: AbortSignal;
}

export const FRAME_TAG = 'cuecard-sidebar';
/** Below this width the frame starts as the pull tab and lies over the page. CSS pixels. */
export const NARROW_PX = 860;

export function createFrameHost(options: FrameOptions): FrameHost {
  return new Frame(options);
}

class Frame implements FrameHost {
  readonly host: HTMLElement;
  readonly #options: FrameOptions;
  readonly frame: HTMLIFrameElement;
  readonly #pull: HTMLButtonElement;
  readonly #count: HTMLElement;
  /** Address that the next `load` belongs to; another load is the browser's own, and has a spent ticket. */
  #expected: string | undefined;
  #loading: Promise<void> | undefined;
  #times = 0;

  constructor(options: FrameOptions) {
    const { root, view, words, signal } = options;
    this.#options = options;
    const { host, shadow } = createClosedHost(root, FRAME_TAG);
    this.host = host;
    this.frame = root.createElement('iframe');
    // Not `title`: the browser would show it wherever the pointer rests on the sidebar.
    this.frame.setAttribute('aria-label', words('frame_title'));
    this.frame.hidden = true;
    this.#count = root.createElement('span');
    this.#pull = root.createElement('button');
    this.#pull.type = 'button';
    this.#pull.className = 'pull';
    this.#pull.setAttribute('aria-expanded', 'false');
    this.#pull.append(drawMark(root), this.#count);
    adoptCss(shadow, options.css);
    shadow.append(this.#pull);
    this.#pull.addEventListener('click', (event) => event.isTrusted && options.onPulled());
    this.frame.addEventListener('load', () => this.#loaded());
    const layOut = () => this.frame.classList.toggle('overlay', view.innerWidth < NARROW_PX);
    view.addEventListener('resize', layOut, { signal });
    layOut();
    this.setWaiting(0);
  }

  isOpen(): boolean {
    return !this.frame.hidden;
  }

  prepare(): void {
    this.#loading ??= this.#load();
  }

  async open(): Promise<void> {
    this.prepare();
    this.frame.hidden = false;
    this.#pull.hidden = true;
    await this.#loading;
  }

  putAway(): void {
    this.frame.hidden = true;
    this.#pull.hidden = false;
  }

  focus(): void {
    this.frame.focus();
    this.frame.contentWindow?.focus();
  }

  setTheme(theme: 'light' | 'dark'): void {
    this.host.dataset.theme = theme;
    this.frame.style.colorScheme = theme;
  }

  setWaiting(count: number): void {
    this.#count.textContent = String(count);
    this.#pull.setAttribute('aria-label', this.#options.words('frame_pull', count));
  }

  setWidth(width: number): void {
    this.frame.style.setProperty('--cuecard-width', `${width}px`);
  }

  async #load(): Promise<void> {
    const url = await this.#options.ticketedUrl();
    if (url === undefined) {
      // The next one who wants it may have more luck.
      this.#loading = undefined;
      this.putAway();
      return;
    }
    this.#times += 1;
    // Counted, because an address that differs in its fragment alone is not loaded again.
    this.#expected = url.replace('#', `?${this.#times}#`);
    this.frame.src = this.#expected;
    // Not before: even an empty frame is laid out anew with every frame of the page.
    if (!this.frame.parentNode) this.#pull.before(this.frame);
  }

  /** A frame that was moved (Firefox) or taken out and put back loads again: its ticket is spent, it needs a new one. */
  #loaded(): void {
    if (this.#expected === undefined) {
      if (this.#loading) void this.#load();
      return;
    }
    this.#expected = undefined;
  }
}
