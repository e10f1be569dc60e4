import { screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { STARTER_ROUTES } from '@/lib/escalation/starter-routes';
import { readComment } from '@/lib/triage/risk-of';
import { comment, desk, SNIPPETS } from './people';
import { checkAxe, raise, type Scene, type Stage, strike } from './stage';

const CARD = '4111 1111 1111 1111';

beforeEach(() => page.viewport(384, 1000));
afterEach(strike);

async function open(text: string, scene: Scene = {}): Promise<Stage> {
  const { risk, words, risks, topics, personalData } = readComment(text, 'en');
  const triage = { risk, words: [...words], lang: 'en', risks: [...risks], topics: [...topics] };
  const said = comment('40', { text, triage: { ...triage, personalData: [...personalData] } });
  const stage = await raise({
    desk: desk({ selected: said.key, queue: [said.key] }),
    comments: [said],
    snippets: SNIPPETS,
    routes: STARTER_ROUTES,
    ...scene,
  });
  await waitFor(() => expect(stage.model.escalate.routes.value).toHaveLength(STARTER_ROUTES.length));
  return stage;
}

function note(): Promise<HTMLElement> {
  return screen.findByRole('note', { name: 'Before you answer' });
}

/** A `details` by the title of its warning. */
async function warning(title: string): Promise<HTMLDetailsElement> {
  const found = (await screen.findByText(title)).closest('details');
  if (!found) throw new Error(`no warning ${title}`);
  return found;
}

it('says what was posted and what to do, and never repeats it', async () => {
  await open(`My card ${CARD} was charged twice`);
  const block = await note();
  expect(block.textContent).toContain('They posted a card number');
  expect(block.textContent).toContain('Do not repeat it');
  expect(block.textContent).not.toContain('4111');
  expect((await warning('They posted a card number')).open).toBe(true);
  await checkAxe();
});

it('shows the day by which a request must be answered, a month after it was posted', async () => {
  await open('What do you actually know about me? Send me all of it.', {});
  expect((await note()).textContent).toContain('Answer due by Dec 19, 2026');
});

it('opens the most serious two and folds the rest', async () => {
  await open(`Burned my hand on it. My lawyer has the photos. Refund card ${CARD}.`);
  await note();
  expect((await warning('Somebody was hurt, or could have been')).open).toBe(true);
  expect((await warning('They posted a card number')).open).toBe(true);
  expect((await warning('They speak of lawyers or court')).open).toBe(false);
  await userEvent.click(screen.getByText('They speak of lawyers or court'));
  expect(screen.getByText(/Keep to a neutral line/).checkVisibility()).toBe(true);
  await checkAxe();
});

it.each([880, 700])('opens one of four and covers no button at a height of %i', async (height) => {
  await page.viewport(384, height);
  await open(`Burned my hand, my lawyer has the photos, I am a reporter. Card ${CARD}.`);
  const block = await note();
  const isOpen = [...block.querySelectorAll<HTMLDetailsElement>('.warning')].map((each) => each.open);
  expect(isOpen).toEqual([true, false, false, false]);
  const insert = await screen.findByRole('button', { name: /^Insert reply/ });
  const foot = document.querySelector('footer');
  expect(insert.getBoundingClientRect().bottom).toBeLessThanOrEqual(foot?.getBoundingClientRect().top ?? 0);
});

it('keeps an order number, which is only good to know, folded', async () => {
  await open('Order number 48213377 is late.');
  await note();
  expect((await warning('They posted an order number')).open).toBe(false);
  expect(screen.queryByRole('button', { name: /^Escalate to/ })).toBeNull();
});

it('says nothing about a comment in which there is nothing to know', async () => {
  await open('Love the new jug!');
  await screen.findByText('Love the new jug!');
  expect(screen.queryByRole('note')).toBeNull();
});

it('opens the form with the route of the warning chosen, and says why', async () => {
  const stage = await open('Burned my hand on it, and I am a reporter: who can comment by five?');
  const press = within(await warning('This may be a journalist'));
  await userEvent.click(await press.findByRole('button', { name: 'Escalate to Press office' }));
  await screen.findByRole('button', { name: /^Send to Press office/ });
  expect(screen.getByRole('radio', { name: 'Press', checked: true })).toBeTruthy();
  const group = screen.getByRole('group', { name: /^Send to/ });
  expect(group.getAttribute('aria-describedby')).not.toBeNull();
  expect(screen.getByText('Picked because: This may be a journalist')).toBeTruthy();
  await waitFor(async () =>
    expect(await stage.db.escalationDrafts.get('x:40')).toMatchObject({ risk: 'press', urgency: 'today' }),
  );
  await checkAxe();
});

it('has the route of the most serious warning chosen before anybody touches the form', async () => {
  await open('Take me off your database, and I was burned on the arm.', { remembered: { view: 'escalate' } });
  await screen.findByRole('button', { name: /^Send to Safety and quality/ });
  expect(screen.getByText('Picked because: Somebody was hurt, or could have been')).toBeTruthy();
});

it('quotes no personal data in the note of the case', async () => {
  await open(`My card ${CARD}, my number +44 7700 900789`, { remembered: { view: 'escalate' } });
  const field = (await screen.findByRole('textbox', { name: 'Note' })) as HTMLTextAreaElement;
  expect(field.value).not.toContain('4111');
  expect(field.value).not.toContain('900789');
});
