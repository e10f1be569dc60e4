import bubble from '@/components/bubble/bubble.css?inline';
import chip from '@/components/chips/chip.css?inline';
import frame from '@/components/frame/frame.css?inline';
import tokens from '@/components/tokens.css?inline';

/** Styles of what stands in the page, each for a closed shadow root. */
export const CHIP_CSS = `${tokens}\n${chip}`;
export const FRAME_CSS = `${tokens}\n${frame}`;
export const BUBBLE_CSS = `${tokens}\n${bubble}`;
