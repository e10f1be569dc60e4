import { signal } from '@preact/signals';
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { axeViolations, closeLibrary, openLibrary, photograph } from './harness';

afterEach(closeLibrary);

const box = () => page.getByRole('checkbox', { name: /case or a promise is overdue/ });

function fakeNotices(answer: boolean) {
  let isOn = false;
  return {
    isOn: async () => isOn,
    turnOn: async () => {
      isOn = answer;
      return isOn;
    },
    turnOff: async () => {
      isOn = false;
      return isOn;
    },
  };
}

test('notifications are off until the browser allows them, and off again at a press', async () => {
  await openLibrary({ hash: '#settings', ports: { notices: fakeNotices(true) } });
  await expect.element(box()).not.toBeChecked();
  await box().click();
  await expect.element(box()).toBeChecked();
  await photograph('settings-notices');
  await box().click();
  await expect.element(box()).not.toBeChecked();
});

test('a refusal is said, and the switch stays off', async () => {
  await openLibrary({ hash: '#settings', theme: 'dark', ports: { notices: fakeNotices(false) } });
  await box().click();
  await expect.element(page.getByText(/The browser did not allow notifications/)).toBeVisible();
  await expect.element(box()).not.toBeChecked();
  expect(await axeViolations()).toEqual([]);
  await photograph('settings-notices-dark');
});

test('above what leaves it is said that nothing leaves, for as long as that is so', async () => {
  const deliveryTrouble = signal<{ type: string; at: number } | null>({ type: 'disk-full', at: 1 });
  await openLibrary({ hash: '#cases', ports: { deliveryTrouble } });
  const told = page.getByText(/The disk is full, so Cuecard could not write down/);
  await expect.element(told).toBeVisible();
  expect(await axeViolations()).toEqual([]);
  await photograph('cases-delivery-trouble');
  deliveryTrouble.value = null;
  await expect.element(told).not.toBeInTheDocument();
});
