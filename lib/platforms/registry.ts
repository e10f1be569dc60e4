import { facebook } from './facebook/facebook';
import type { Platform } from './platform';
import { x } from './x/x';

/** Every site Cuecard knows: adding one is one folder and one line here. */
export const PLATFORMS: readonly Platform[] = [x, facebook];

export function platformFor(url: URL): Platform | undefined {
  return PLATFORMS.find((platform) => platform.claims(url));
}
