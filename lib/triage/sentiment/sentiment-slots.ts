import { hashSign, signsOf, type ValenceOf } from '../signs/hashed-signs';

/** The language that has most of the examples: the others lean on what it learned, and add their own. */
export const BASE_LANGUAGE = 'en';

/** The signs of a text as slots of a table of 2^`bits`, with amounts whose squares add up to 1. */
export function sentimentSlots(
  text: string,
  lang: string,
  bits: number,
  valenceOf: ValenceOf,
): Map<number, number> {
  const { slots, amounts } = signsOf(text, lang === BASE_LANGUAGE ? valenceOf : undefined);
  const mask = 2 ** bits - 1;
  const amountBySlot = new Map<number, number>();
  const add = (slot: number, amount: number) =>
    amountBySlot.set(slot & mask, (amountBySlot.get(slot & mask) ?? 0) + amount);
  const own = lang === BASE_LANGUAGE ? undefined : hashSign('l', lang);
  slots.forEach((slot, nth) => {
    const amount = amounts[nth] ?? 0;
    add(slot, amount);
    if (own !== undefined) add(Math.imul(slot ^ own, 0x85ebca6b) ^ (slot >>> 13), amount);
  });
  add(hashSign('lang', lang), 1);
  const length = Math.hypot(...amountBySlot.values());
  for (const [slot, amount] of amountBySlot) amountBySlot.set(slot, amount / length);
  return amountBySlot;
}
