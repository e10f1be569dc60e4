import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { CHIP_TAG } from '@/components/chips/chip-host';
import { FrameAhead } from '@/entrypoints/content/frame-ahead';

const prepare = vi.fn();
let place: 'closed' | 'open' | 'panel';
let seen: DocumentVisibilityState;
let over: AbortController;
let ahead: FrameAhead;
let chip: HTMLElement;

/** The page comes to rest when a test says so. */
let waits: Map<number, () => void>;
const rest = () => {
  const due = [...waits.values()];
  waits.clear();
  for (const work of due) work();
};

beforeEach(() => {
  place = 'closed';
  seen = 'visible';
  over = new AbortController();
  waits = new Map();
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => seen);
  vi.spyOn(window, 'requestIdleCallback').mockImplementation((work) => {
    waits.set(waits.size + 1, work as () => void);
    return waits.size;
  });
  vi.spyOn(window, 'cancelIdleCallback').mockImplementation((id) => void waits.delete(id));
  const context = { root: document, view: window, signal: over.signal, settings: () => ({ frame: place }) };
  ahead = new FrameAhead({ context, frame: { prepare } } as unknown as ConstructorParameters<
    typeof FrameAhead
  >[0]);
  chip = document.createElement(CHIP_TAG);
  chip.style.cssText = 'position: fixed; inset: 0 auto auto 0; inline-size: 90px; block-size: 40px;';
  document.body.append(chip);
});
afterEach(() => {
  over.abort();
  vi.restoreAllMocks();
  prepare.mockReset();
  chip.remove();
});

describe('the sidebar is loaded unseen', () => {
  it('when the page that shows a comment that waits comes to rest, and not before', () => {
    ahead.setWaiting(1);
    expect(prepare).not.toHaveBeenCalled();
    rest();
    expect(prepare).toHaveBeenCalledOnce();
  });

  it('asking for one rest, however often comments are counted or the tab is seen', () => {
    for (const count of [1, 2, 3]) {
      ahead.setWaiting(count);
      document.dispatchEvent(new Event('visibilitychange'));
    }
    expect(waits.size).toBe(1);
    rest();
    ahead.setWaiting(4);
    expect(waits.size).toBe(0);
  });

  it('not where nothing waits, or nothing any more', () => {
    ahead.setWaiting(0);
    rest();
    ahead.setWaiting(2);
    ahead.setWaiting(0);
    rest();
    expect(prepare).not.toHaveBeenCalled();
  });

  it('in a tab that nobody sees only when somebody comes', () => {
    seen = 'hidden';
    ahead.setWaiting(1);
    rest();
    expect(prepare).not.toHaveBeenCalled();
    seen = 'visible';
    document.dispatchEvent(new Event('visibilitychange'));
    rest();
    expect(prepare).toHaveBeenCalledOnce();
  });

  it('not when its tab was left before the page came to rest, but when it is seen again', () => {
    ahead.setWaiting(1);
    seen = 'hidden';
    rest();
    expect(prepare).not.toHaveBeenCalled();
    seen = 'visible';
    document.dispatchEvent(new Event('visibilitychange'));
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

  it('not when something else is pressed, or the page says that a chip is', async () => {
    chip.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    await userEvent.click(document.body, { position: { x: 200, y: 200 }, force: true });
    expect(prepare).not.toHaveBeenCalled();
  });

  it('not where the browser shows it in its own panel', async () => {
    place = 'panel';
    ahead.setWaiting(1);
    rest();
    await userEvent.click(chip);
    expect(prepare).not.toHaveBeenCalled();
  });

  it('not when the page is left', async () => {
    ahead.setWaiting(1);
    over.abort();
    rest();
    await userEvent.click(chip);
    expect(prepare).not.toHaveBeenCalled();
  });
});
