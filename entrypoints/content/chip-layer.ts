import { chipFace } from '@/components/chips/chip-face';
import { type Chip, createChip } from '@/components/chips/chip-host';
import type { Mark } from '@/lib/conversations/mark';
import type { ChipPlace } from '@/lib/platforms/platform';
import { rememberWords, type Words } from '@/lib/shared/words';
import type { PageContext } from './page-context';
import type { Theme } from './page-theme';
import { CHIP_CSS } from './styles';

interface Mounted {
  readonly chip: Chip;
  key: string;
  place: ChipPlace;
}

/** Above this many, elements that the page has thrown away are forgotten. */
const SWEEP_ABOVE = 400;

/** The chips on the page, one per comment that needs one. */
export class ChipLayer {
  readonly #context: PageContext;
  readonly #onPress: (key: string) => void;
  readonly #words: Words;
  readonly #mountedByContainer = new WeakMap<Element, Mounted>();
  #containers = new Set<WeakRef<Element>>();
  #theme: Theme = 'light';
  #selected: string | null = null;

  constructor(context: PageContext, onPress: (key: string) => void) {
    this.#context = context;
    this.#onPress = onPress;
    this.#words = rememberWords(context.words);
  }

  /**
   * Shows, repaints or removes the chip of what stands in this container now. While nothing is known of it the chip
   * stays mounted but unseen: cells are filled again and again, and moving a host costs the page a layout.
   */
  paint(container: Element, key: string, mark: Mark | undefined): void {
    if (!mark) {
      this.#mountedByContainer.get(container)?.chip.hide();
      return;
    }
    const face = chipFace(mark, this.#words);
    if (!face) {
      this.clear(container);
      return;
    }
    const mounted = this.#mount(container, key);
    mounted?.chip.paint(face);
    mounted?.chip.setSelected(key === this.#selected);
  }

  /** Takes the chip off the page for as long as nobody could read it. */
  lift(container: Element): void {
    this.#mountedByContainer.get(container)?.chip.host.remove();
  }

  clear(container: Element): void {
    this.#mountedByContainer.get(container)?.chip.host.remove();
    this.#mountedByContainer.delete(container);
  }

  select(key: string | null): void {
    this.#selected = key;
    for (const { chip, key: own } of this.#all()) chip.setSelected(own === key);
  }

  setTheme(theme: Theme): void {
    this.#theme = theme;
    for (const { chip } of this.#all()) chip.host.dataset.theme = theme;
  }

  /** Leaves the page as it was. */
  clearAll(): void {
    for (const ref of this.#containers) {
      const container = ref.deref();
      if (container) this.clear(container);
    }
    this.#containers.clear();
  }

  #mount(container: Element, key: string): Mounted | undefined {
    const known = this.#mountedByContainer.get(container);
    if (known && isSettled(known)) {
      known.key = key;
      return known;
    }
    const place = this.#context.platform.chipPlace(container);
    if (!place) return undefined;
    const mounted = known ?? this.#create(container, key, place);
    Object.assign(mounted, { key, place });
    const { host } = mounted.chip;
    if (host.parentElement !== place.parent) place.parent.insertBefore(host, place.before);
    return mounted;
  }

  #create(container: Element, key: string, place: ChipPlace): Mounted {
    const { root, platform } = this.#context;
    const onPress = () => this.#onPress(mounted.key);
    const chip = createChip({ root, css: CHIP_CSS, side: platform.id === 'x' ? 'end' : 'start', onPress });
    const mounted: Mounted = { key, place, chip };
    chip.host.dataset.theme = this.#theme;
    this.#mountedByContainer.set(container, mounted);
    if (this.#containers.size > SWEEP_ABOVE) {
      this.#containers = new Set([...this.#containers].filter((ref) => ref.deref()?.isConnected));
    }
    this.#containers.add(new WeakRef(container));
    return mounted;
  }

  #all(): Mounted[] {
    return [...this.#containers].flatMap((ref) => {
      const container = ref.deref();
      const mounted = container && this.#mountedByContainer.get(container);
      return mounted ? [mounted] : [];
    });
  }
}

/** Still where it was put, before the element it was put before: the page has left that row alone. */
function isSettled({ chip: { host }, place: { parent, before } }: Mounted): boolean {
  return before !== null && host.parentNode === parent && host.nextSibling === before && host.isConnected;
}
