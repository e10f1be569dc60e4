import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import bubbleCss from '@/components/bubble/bubble.css?inline';
import type { BubbleView } from '@/components/bubble/bubble-view';
import { drawBubble } from '@/components/bubble/draw-bubble';
import { chipFace } from '@/components/chips/chip-face';
import { createChip } from '@/components/chips/chip-host';
import tokens from '@/components/tokens.css?inline';
import type { Finding } from '@/lib/policy/rule';
import { englishWords } from '../../fixtures/english-words';

const FINDING: Finding = {
  id: 'fault@1',
  ruleId: 'fault',
  title: 'Admits fault for damage',
  severity: 'block',
  reason: 'Fault is for another team to state.',
  source: 'Practice',
  start: 3,
  end: 19,
  matched: 'that’s our fault',
  wording: 'I’ll help put it right',
  keptBecause: null,
};

const VIEWS: readonly (readonly [string, BubbleView])[] = [
  ['block', { kind: 'finding', finding: FINDING, more: 3 }],
  ['warning', { kind: 'finding', finding: { ...FINDING, severity: 'warn', wording: null }, more: 0 }],
  ['tip', { kind: 'finding', finding: { ...FINDING, severity: 'tip' }, more: 1 }],
  ['undone', { kind: 'finding', finding: FINDING, more: 0, note: 'not-written' }],
  ['question', { kind: 'asking', finding: FINDING, more: 0 }],
  ['clear', { kind: 'clear' }],
  ['note', { kind: 'note', note: 'silent' }],
];

afterEach(() => document.body.replaceChildren());

function actions() {
  return { use: vi.fn(), openDraftCheck: vi.fn(), backToDraft: vi.fn(), hide: vi.fn() };
}

/** The same elements as in the product, in an open place where axe can see them. */
function show(view: BubbleView, theme: 'light' | 'dark', acts = actions()): HTMLElement {
  const place = document.createElement('main');
  place.dataset.theme = theme;
  place.attachShadow({ mode: 'open' }).innerHTML = `<style>${tokens}${bubbleCss}</style>`;
  place.shadowRoot?.append(drawBubble(view, { root: document, words: englishWords, actions: acts }));
  document.body.append(place);
  return place.shadowRoot?.lastElementChild as HTMLElement;
}

describe('the bubble', () => {
  it.each(
    VIEWS.flatMap(([name, view]) =>
      (['light', 'dark'] as const).map((theme) => [name, theme, view] as const),
    ),
  )('is accessible as %s in %s', async (_, theme, view) => {
    const bubble = show(view, theme);
    const seen = await axe.run(bubble.getRootNode() instanceof ShadowRoot ? document.body : bubble);
    expect(bubble.textContent).not.toBe('');
    expect(seen.passes.length).toBeGreaterThan(0);
    expect(seen.violations.filter(({ id }) => !PAGE_RULES.has(id))).toEqual([]);
  });

  it('names the wording in its sentence', () => {
    expect(show({ kind: 'finding', finding: FINDING, more: 0 }, 'light').textContent).toContain(
      'Try I’ll help put it right instead. Fault is for another team to state.',
    );
  });

  it('acts on a person’s press, and not on a click that a page made up', async () => {
    const acts = actions();
    const bubble = show({ kind: 'finding', finding: FINDING, more: 0 }, 'light', acts);
    const use = [...bubble.querySelectorAll('button')].find(
      ({ textContent }) => textContent === 'Use this wording',
    );
    use?.click();
    expect(acts.use).not.toHaveBeenCalled();
    await userEvent.click(use as Element);
    expect(acts.use).toHaveBeenCalledWith(FINDING);
  });

  it('tells the page nothing of the keys pressed while it asks', async () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard, { once: true });
    show({ kind: 'asking', finding: FINDING, more: 0 }, 'light').querySelector('button')?.focus();
    await userEvent.keyboard('j');
    expect(heard).not.toHaveBeenCalled();
    document.removeEventListener('keydown', heard);
  });
});

describe('a chip in the page', () => {
  it('ignores clicks that the page dispatches', () => {
    const onPress = vi.fn();
    const chip = createChip({ root: document, css: tokens, side: 'end', onPress });
    const open = {
      key: 'x:1',
      status: 'open',
      clock: null,
      risk: null,
      answeredInMs: null,
      route: null,
    } as const;
    const face = chipFace(open, englishWords);
    if (face) chip.paint(face);
    document.body.append(chip.host);
    chip.host.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    chip.host.click();
    expect(chip.host.shadowRoot).toBeNull();
    expect(onPress).not.toHaveBeenCalled();
  });
});

/** About whole pages, which this is not. */
const PAGE_RULES = new Set(['region', 'page-has-heading-one', 'landmark-one-main', 'heading-order']);
