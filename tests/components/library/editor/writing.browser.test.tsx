import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { historyOf } from '@/lib/database/revisions';
import { axeViolations, closeLibrary, openLibrary, photograph } from '../harness';
import { forgetCopies } from './forget-copies';
import { body, LEAK, LEAK_OPEN, withEnglish } from './leak-reply';

afterEach(async () => {
  await closeLibrary();
  forgetCopies();
});

test('typed words are saved at a pause, and the live version stays', async () => {
  const { db } = await openLibrary(LEAK_OPEN);
  await body().fill('Hi {{ customer_name }}, unplug it.');
  await expect.element(page.getByText(/^Saved /)).toBeVisible();
  const open = (await historyOf(db, LEAK)).find(({ state }) => state === 'draft');
  expect(open?.content.texts[0]?.body).toBe('Hi {{ customer_name }}, unplug it.');
  expect((await db.snippets.get(LEAK))?.texts[0]?.body).toContain('stay with you');
});

test('a tab that is left saves what was typed before the pause', async () => {
  const { db } = await openLibrary(LEAK_OPEN);
  await body().fill('Half a senten');
  dispatchEvent(new PageTransitionEvent('pagehide'));
  await expect.poll(async () => (await historyOf(db, LEAK))[0]?.content.texts[0]?.body).toBe('Half a senten');
});

test('words of a window that was closed too soon are there when the reply is opened again', async () => {
  const first = await openLibrary(LEAK_OPEN);
  await expect.element(body()).toBeVisible();
  const content = (await historyOf(first.db, LEAK))[0]?.content;
  const left = content && withEnglish(content, 'Never saved.');
  localStorage.setItem(
    `cuecard-draft/${LEAK}/gone`,
    JSON.stringify({ content: left, note: '', base: content }),
  );
  first.goTo('#replies');
  await expect.element(page.getByRole('grid', { name: 'Replies' })).toBeVisible();
  first.goTo(LEAK_OPEN.hash ?? '');
  await expect.element(body()).toHaveValue('Never saved.');
  await expect.element(page.getByText(/^Saved /)).toBeVisible();
  expect(localStorage.length).toBe(0);
});

test('a full disk is said, the words stay, and the next try saves them', async () => {
  const { db } = await openLibrary(LEAK_OPEN);
  await expect.element(body()).toBeVisible();
  const full = () => {
    throw new DOMException('', 'QuotaExceededError');
  };
  db.revisions.hook('updating', full);
  await body().fill('Typed on a full disk.');
  const notice = page.getByRole('alert').filter({ hasText: 'Not saved.' });
  await expect.element(notice).toBeVisible();
  await photograph('edit-full.light', 1440, 1040);
  expect(await axeViolations()).toEqual([]);
  db.revisions.hook('updating').unsubscribe(full);
  await notice.getByRole('button', { name: 'Save again' }).click();
  await expect.element(page.getByText(/^Saved /)).toBeVisible();
  await expect.element(body()).toHaveValue('Typed on a full disk.');
});

test('an unknown name is marked where it stands and named, with the way to it', async () => {
  await openLibrary(LEAK_OPEN);
  await body().fill('Hi {{ customer_nam }}.');
  const list = page.getByRole('list').filter({ hasText: 'Mistake' });
  await expect.element(list).toMatchTextContent('customer_nam');
  await expect.poll(() => document.querySelector('.mark-error')?.textContent).toContain('customer_nam');
  await list.getByRole('button', { name: 'Show' }).first().click();
  const area = body().element() as HTMLTextAreaElement;
  expect(area.value.slice(area.selectionStart, area.selectionEnd)).toContain('customer_nam');
  expect(await axeViolations()).toEqual([]);
});

test('what a policy objects to is marked in the words while they are written', async () => {
  await openLibrary(LEAK_OPEN);
  await body().fill('Please send us your password.');
  await expect.element(page.getByText('1 policy objects')).toBeVisible();
  await expect.poll(() => document.querySelector('.mark-block')?.textContent).toContain('password');
});

test('"{{" offers the names, and Enter puts one in; Backspace takes it out as one', async () => {
  await openLibrary(LEAK_OPEN);
  await body().fill('Hi ');
  await userEvent.type(body(), '{{{{cust');
  await expect.element(page.getByRole('listbox', { name: 'Add a variable' })).toBeVisible();
  await photograph('edit-names.light', 1440, 1040);
  await userEvent.keyboard('{Enter}');
  await expect.element(body()).toHaveValue('Hi {{ customer_name }}');
  await userEvent.keyboard('{Backspace}');
  await expect.element(body()).toHaveValue('Hi ');
});

test('a new name becomes a variable of the reply', async () => {
  await openLibrary(LEAK_OPEN);
  await body().fill('Come on ');
  await userEvent.type(body(), '{{{{pick-up day');
  await userEvent.keyboard('{Enter}');
  await expect.element(body()).toHaveValue('Come on {{ pick_up_day }}');
  await expect
    .element(page.getByRole('textbox', { name: 'Question for pick_up_day' }))
    .toHaveValue('pick up day');
});

test('a language that is behind says what changed and can be confirmed', async () => {
  await openLibrary(LEAK_OPEN);
  await page.getByRole('tab', { name: /German/ }).click();
  await expect.element(page.getByText('English changed since this was written.')).toBeVisible();
  await photograph('edit-behind.light', 1440, 1040);
  expect(await axeViolations()).toEqual([]);
  await page.getByRole('button', { name: 'It still fits' }).click();
  await expect.element(page.getByRole('tab', { name: /German up to date/ })).toBeVisible();
});

test('Esc goes back to the list; an unknown address says so', async () => {
  const { goTo, model } = await openLibrary(LEAK_OPEN);
  await body().click();
  await userEvent.keyboard('{Escape}');
  expect(model.ports.hash.value).toBe('#replies');
  goTo('#replies/edit/nothing');
  await expect.element(page.getByRole('heading', { name: 'There is no such reply.' })).toBeVisible();
  expect(await axeViolations()).toEqual([]);
});
