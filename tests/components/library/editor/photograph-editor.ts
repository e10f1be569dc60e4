import { page } from 'vitest/browser';

/** Kept beside the design's own pictures, to be looked at. Paths count from the test's folder. */
export async function photographEditor(name: string, width = 1440, height = 1040): Promise<void> {
  await page.viewport(width, height);
  await page.screenshot({ path: `../../../../.cache/gallery/library-${name}.png` });
}

/** Every test begins without words another one left behind. */
export function forgetCopies(): void {
  localStorage.clear();
}
