import bubble from '@/components/bubble/bubble.css?inline';
import chip from '@/components/chips/chip.css?inline';
import frame from '@/components/frame/frame.css?inline';
import tokens from '@/components/tokens.css?inline';

/** Styles of what stands in the page, each for a closed shadow root. */
export const CHIP_CSS = withTokens(chip);
export const FRAME_CSS = withTokens(frame);
export const BUBBLE_CSS = withTokens(bubble);

/** Only those it uses: each host carries all that it is given, and a timeline mounts hundreds of chips. */
function withTokens(css: string): string {
  const uses = (name: string) => [tokens, css].some((text) => text.includes(`var(${name}`));
  return tokens.replace(/(--[\w-]+):[^;}]+;?/g, (token, name) => (uses(name) ? token : '')) + css;
}
