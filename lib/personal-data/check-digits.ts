/** Check digit arithmetic over compact strings. Every function reads digits only where it says so. */

/** Luhn, ISO/IEC 7812-1 annex B. */
export function hasLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits.charAt(digits.length - 1 - index)) * (index % 2 === 1 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}

/** The sum of each digit times its weight; digits without a weight do not count. */
export function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits.charAt(index)), 0);
}

/** Remainder of a number too long for arithmetic. */
export function remainder(digits: string, divisor: number): number {
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % divisor;
  return rest;
}

/** ISO/IEC 7064 MOD 11,10. */
export function hasMod1110(digits: string): boolean {
  let check = 10;
  for (const digit of digits.slice(0, -1)) {
    check = (check + Number(digit)) % 10 || 10;
    check = (check * 2) % 11;
  }
  return (check + Number(digits.at(-1))) % 10 === 1;
}

/** ISO/IEC 7064 MOD 11-2, the last sign a digit or X. */
export function hasMod112(digits: string): boolean {
  let check = 0;
  for (const digit of digits.slice(0, -1)) check = ((check + Number(digit)) * 2) % 11;
  const last = digits.endsWith('X') ? 10 : Number(digits.at(-1));
  return (check + last) % 11 === 1;
}

/** Verhoeff 1969, by the dihedral group of order ten. */
export function hasVerhoeff(digits: string): boolean {
  let check = 0;
  for (let index = 0; index < digits.length; index += 1) {
    let digit = Number(digits.charAt(digits.length - 1 - index));
    for (let times = index % 8; times > 0; times -= 1) digit = Number('1576283094'.charAt(digit));
    check = inDihedralGroup(check, digit);
  }
  return check === 0;
}

function inDihedralGroup(a: number, b: number): number {
  if (a < 5) return b < 5 ? (a + b) % 5 : 5 + ((a + b - 5) % 5);
  return b < 5 ? 5 + ((((a - b) % 5) + 5) % 5) : (a - b + 5) % 5;
}

/** Whether two digits each are a month and a day; years are not asked. */
export function isMonthDay(month: string, day: string): boolean {
  const [m, d] = [Number(month), Number(day)];
  return m >= 1 && m <= 12 && d >= 1 && d <= (m === 2 ? 29 : [4, 6, 9, 11].includes(m) ? 30 : 31);
}
