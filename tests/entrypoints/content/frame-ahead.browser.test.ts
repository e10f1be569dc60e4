import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { CHIP_TAG } from '@/components/chips/chip-host';
import { prepareFrame } from '@/entrypoints/content/prepare-frame';

type Session = Parameters<typeof prepareFrame>[0];

const over = new AbortController();
const prepare = vi.fn();
let place: 'page' | 'panel';
let chip: HTMLElement;
let other: HTMLElement;

const session = {
  context: { root: document, signal: over.signal, settings: () => ({ frame: place }) },
  frame: { prepare },
} as unknown as Session;

/** The wait for a rest, which ends when a test says so: fake timers go on by themselves while the pointer moves. */
const waits = new Map<number, () => void>();
const rest = () => {
  for (const [id, work] of [...waits]) {
    waits.delete(id);
    work();
  }
};

beforeEach(() => {
  const { setTimeout, clearTimeout } = window;
  const begin = (work: () => void, ms?: number) => {
    if (ms !== 50) return setTimeout(work, ms);
    const id = -1 - waits.size;
    waits.set(id, work);
    return id;
  };
  const end = (id?: number) => {
    if (id === undefined || !waits.delete(id)) clearTimeout(id);
  };
  vi.stubGlobal('setTimeout', begin);
  vi.stubGlobal('clearTimeout', end);
  place = 'page';
  chip = document.createElement(CHIP_TAG);
  other = document.createElement('button');
  for (const [nth, element] of [chip, other].entries()) {
    element.tabIndex = 0;
    element.style.cssText = `position: fixed; inset-block-start: ${nth * 100}px; inline-size: 90px; block-size: 40px;`;
    document.body.append(element);
  }
});
afterEach(() => {
  vi.unstubAllGlobals();
  waits.clear();
  prepare.mockReset();
  chip.remove();
  other.remove();
});

describe('the sidebar is loaded unseen', () => {
  prepareFrame(session);

  it('when the pointer rests on a chip, and not before', async () => {
    await userEvent.hover(chip);
    expect(prepare).not.toHaveBeenCalled();
    rest();
    expect(prepare).toHaveBeenCalledOnce();
  });

  it('when a chip has the focus', () => {
    chip.focus();
    rest();
    expect(prepare).toHaveBeenCalledOnce();
  });

  it('at once when a chip is pressed, before it is let go', async () => {
    let atDown = 0;
    chip.addEventListener('pointerdown', () => {
      atDown = prepare.mock.calls.length;
    });
    await userEvent.click(chip);
    expect(atDown).toBe(1);
  });

  it('not when the pointer passes over it', async () => {
    await userEvent.hover(chip);
    await userEvent.hover(other);
    rest();
    expect(prepare).not.toHaveBeenCalled();
  });

  it('not when the page says that a pointer came', () => {
    chip.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    rest();
    expect(prepare).not.toHaveBeenCalled();
  });

  it('not where the browser shows it in its own panel', async () => {
    place = 'panel';
    await userEvent.hover(chip);
    rest();
    expect(prepare).not.toHaveBeenCalled();
  });

  it('not when the page is left', async () => {
    await userEvent.hover(chip);
    over.abort();
    rest();
    expect(prepare).not.toHaveBeenCalled();
  });
});
