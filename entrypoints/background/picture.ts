import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { keepPicture } from '@/lib/database/pictures';
import { type Box, cropOf, type Size } from '@/lib/escalation/picture-crop';
import { PAGE_RESULTS } from '@/lib/messaging/call-results';
import type { WorkerParams } from '@/lib/messaging/messages';
import { tellTab } from './tabs';
import type { WorkerContext } from './worker-context';

/** `not-allowed`: the person has not asked for Cuecard on this page by the icon or a command. */
export type PictureAnswer = 'taken' | 'not-allowed' | 'not-on-page' | 'not-in-sight';

/** A picture of what a tab shows, and how large the page thinks that is, in CSS pixels. */
export interface Shot {
  readonly png: Uint8Array<ArrayBuffer>;
  readonly view: Size;
}

/** What the browser does for a picture; tests hand in their own. */
export interface Camera {
  /** `undefined` when the browser refuses. Answers nothing for a tab that is not in sight. */
  shoot(tabId: number): Promise<Shot | 'not-in-sight' | undefined>;
  /** The part of it that `crop` names, as a PNG file. Undefined when there is none. */
  cut(png: Uint8Array<ArrayBuffer>, crop: (picture: Size) => Box | undefined): Promise<Cut | undefined>;
}

type Cut = Size & { readonly bytes: Uint8Array<ArrayBuffer> };

/** Brings the comment into view, and keeps a picture of it and of nothing else. `coveredPx`: of the sidebar over the page. */
export async function takePicture(
  { db, clock }: Pick<WorkerContext, 'db' | 'clock'>,
  { tabId, key, id: escalationId }: WorkerParams<'picture.take'>,
  coveredPx: number,
  camera: Camera = browserCamera,
): Promise<PictureAnswer> {
  const box = await boxOf(tabId, key);
  if (!box) return 'not-on-page';
  const shot = await camera.shoot(tabId);
  if (shot === undefined) return 'not-allowed';
  if (shot === 'not-in-sight') return shot;
  const cut = await camera.cut(shot.png, (picture) => cropOf(box, shot.view, picture, coveredPx));
  if (!cut) return 'not-in-sight';
  await keepPicture(db, { escalationId, commentKey: key, ...cut, at: clock() });
  return 'taken';
}

const boxSchema = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });

async function boxOf(tabId: number, key: string): Promise<Box | undefined> {
  const answer = await tellTab(tabId, 'comment.show', { key });
  const shown = answer.ok ? PAGE_RESULTS['comment.show'].safeParse(answer.value).data : undefined;
  return shown?.shown ? boxSchema.safeParse(shown.box).data : undefined;
}

/** After a page was scrolled its new look is on the screen this much later, milliseconds. */
const SETTLE_MS = 150;

const browserCamera: Camera = {
  async shoot(tabId) {
    await new Promise((go) => setTimeout(go, SETTLE_MS));
    const { active, windowId, width = 0, height = 0 } = await browser.tabs.get(tabId);
    if (!active) return 'not-in-sight';
    const zoom = await browser.tabs.getZoom(tabId);
    const url = await browser.tabs.captureVisibleTab(windowId, { format: 'png' }).catch(refused);
    if (url === undefined) return undefined;
    return { png: bytesIn(url), view: { width: width / zoom, height: height / zoom } };
  },
  async cut(png, crop) {
    const picture = await createImageBitmap(new Blob([png], { type: 'image/png' }));
    const part = crop(picture);
    if (!part) return undefined;
    const { x, y, width, height } = part;
    const canvas = new OffscreenCanvas(width, height);
    canvas.getContext('2d')?.drawImage(picture, x, y, width, height, 0, 0, width, height);
    picture.close();
    const file = await canvas.convertToBlob({ type: 'image/png' });
    return { bytes: new Uint8Array(await file.arrayBuffer()), width, height };
  },
};

/** Browsers say no by throwing, each in words of its own. */
function refused(): undefined {
  return undefined;
}

function bytesIn(dataUrl: string): Uint8Array<ArrayBuffer> {
  const [, base64 = ''] = dataUrl.split(',');
  return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
}
