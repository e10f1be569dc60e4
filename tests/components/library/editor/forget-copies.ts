/** Every test begins without words another one left behind. */
export function forgetCopies(): void {
  localStorage.clear();
}
