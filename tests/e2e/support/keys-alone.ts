import type { Page } from 'playwright-core';

/** Where the focus has to go, by what a screen reader would say of it. */
export interface Stop {
  readonly name: RegExp;
  /** A selector that it matches as well. */
  readonly is?: string;
}

const MOST_TABS = 80;

/** Presses Tab (or `by`) until the focus is there. @throws with every stop on the way when it is never reached */
export async function tabTo(page: Page, { name, is = '*' }: Stop, by = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let press = 0; press < MOST_TABS; press += 1) {
    await page.keyboard.press(by);
    const here = await page.evaluate(focused, is);
    if (here.isKind && name.test(here.name)) return;
    passed.push(here.name);
  }
  throw new Error(`${by} never reached ${name} ${is}. It passed: ${passed.join(' | ')}`);
}

/** What the focus is on. */
export async function focusName(page: Page): Promise<string> {
  return (await page.evaluate(focused, '*')).name;
}

/** Moves the focus along the tab order to something, then presses it. */
export async function pressByKeys(page: Page, stop: Stop, by = 'Tab'): Promise<void> {
  await tabTo(page, stop, by);
  await page.keyboard.press('Enter');
}

/** Runs in the page. */
function focused(is: string): { name: string; isKind: boolean } {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement)) return { name: '', isKind: false };
  const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
  const labelledBy = document.getElementById(element.getAttribute('aria-labelledby') ?? '');
  const said = [
    element.getAttribute('aria-label'),
    labelledBy?.textContent,
    ...labels.map((one) => one.textContent),
  ];
  const name = said.find((words) => words) ?? element.textContent ?? '';
  return { name: name.replace(/\s+/g, ' ').trim().slice(0, 120), isKind: element.matches(is) };
}
