import { screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { keepPicture } from '@/lib/database/pictures';
import { desk, NOW, QUEUE, ROUTES, RUI, SNIPPETS } from './people';
import { checkAxe, raise, type Stage, strike } from './stage';

let png: Uint8Array<ArrayBuffer>;

// The first picture of a browser takes its time.
beforeAll(async () => {
  png = await paper();
});
beforeEach(() => page.viewport(384, 880));
afterEach(strike);

const STAYS = /^The picture stays on this computer, and nothing in it is masked\./;

let stage: Stage;

/** As the worker does it: kept under the id of the case before it answers. */
async function taken({ key, id: escalationId }: { key: string; id: string }) {
  await keepPicture(stage.db, { escalationId, commentKey: key, bytes: png, width: 300, height: 80, at: NOW });
  return { type: 'taken' };
}

async function paper(): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = new OffscreenCanvas(300, 80);
  const context = canvas.getContext('2d');
  context?.fillText('The steam wand sprayed hot water', 8, 20);
  return new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
}

async function open(answer: (params: never) => unknown): Promise<HTMLElement> {
  stage = await raise({
    desk: desk({ selected: RUI.key, thread: [RUI] }),
    comments: QUEUE,
    snippets: SNIPPETS,
    routes: ROUTES,
    remembered: { view: 'escalate' },
    answers: { 'picture.take': answer },
  });
  return screen.findByRole('checkbox', { name: 'Picture of the comment' });
}

it('is off, is taken when asked for, and goes with the case into the download but nowhere else', async () => {
  const box = await open(taken);
  expect((box as HTMLInputElement).checked).toBe(false);
  await checkAxe();
  await userEvent.click(box);
  const thumb = await screen.findByRole('img', { name: 'The comment as the page showed it' });
  await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(STAYS));
  expect(screen.getAllByText(STAYS)).toHaveLength(2);
  expect((thumb as HTMLImageElement).src).toMatch(/^data:image\/png;base64,iVBOR/);
  await waitFor(() => expect((thumb as HTMLImageElement).naturalWidth).toBe(300));
  await checkAxe();
  await userEvent.click(screen.getByRole('button', { name: /^Send to/ }));
  await screen.findByRole('heading', { name: 'With Safety & Quality' });
  await screen.findByRole('img', { name: 'The comment as the page showed it' });
  await userEvent.click(screen.getByRole('button', { name: 'Download' }));
  const file = JSON.parse(stage.files[0]?.text ?? '{}');
  expect(file.picture).toMatchObject({ width: 300, height: 80 });
  expect(file.picture.url).toMatch(/^data:image\/png;base64,iVBOR/);
  expect((await stage.db.pictures.toArray())[0]?.escalationId).toBe(file.id);
});

it('is thrown away when it is switched off', async () => {
  const box = await open(taken);
  await userEvent.click(box);
  await screen.findByRole('img');
  await userEvent.click(box);
  await waitFor(() => expect(screen.queryByRole('img')).toBeNull());
  expect(await stage.db.pictures.count()).toBe(0);
});

it.each([
  ['not-allowed', /^The browser allows no picture yet/],
  ['not-on-page', /the comment is not on this page/],
  ['not-in-sight', /cannot be seen in this window/],
  ['something new', /the page did not answer/],
])('says why it is off: %s', async (type, words) => {
  const box = await open(() => ({ type }));
  await userEvent.click(box);
  await waitFor(() => expect(screen.getAllByText(words)).toHaveLength(2));
  expect(screen.getByRole('status').textContent).toMatch(words);
  expect((box as HTMLInputElement).checked).toBe(false);
  await checkAxe();
});
