import './isolated-world';
import type { OurSide } from './isolated-world';

declare const cuecard: OurSide;

/** Lets a test speak to our side through the page: ask in one attribute, answer in another. For these tests only. */
document.addEventListener('cuecard-ask', async () => {
  const { dataset } = document.documentElement;
  const { name, args } = JSON.parse(dataset.ask ?? '{}');
  try {
    const ours = cuecard[name as keyof OurSide] as (...args: unknown[]) => unknown;
    dataset.answer = JSON.stringify({ value: await ours(...args) });
  } catch (error) {
    dataset.answer = JSON.stringify({ error: String(error) });
  }
});
