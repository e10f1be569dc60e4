import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { recordSeen } from '@/lib/database/comments';
import type { CuecardDatabase } from '@/lib/database/database';
import { askForReply, noteMissedSearch, openRequests } from '@/lib/database/requests';
import { CARE_KINDS, type CareItem } from '@/lib/library/care/care-item';
import type { CareReport } from '@/lib/library/care/care-report';
import { aText } from '@/tests/fixtures/snippets';
import { axeViolations, closeLibrary, NOW, openLibrary } from '../harness';
import { aComment } from '../records';
import { aLive, INES, PRIYA, withTeam } from './library-with';

afterEach(async () => {
  await closeLibrary();
  localStorage.clear();
});

const tab = (name: RegExp) =>
  page.getByRole('navigation', { name: 'Which replies' }).getByRole('button', { name });

async function wishes(db: CuecardDatabase): Promise<void> {
  await db.snippets.bulkPut([aLive('parcel', 'Where is my parcel'), aLive('refund', 'Refund window')]);
  await recordSeen(db, [aComment()], NOW, () => ({ risk: null, words: [], lang: 'en' }));
  await askForReply(db, { words: 'dishwasher jug lid', commentKey: 'x:1', lang: 'en' }, PRIYA);
  await askForReply(db, { words: 'gift card lost', commentKey: null, lang: null }, { ...PRIYA, now: NOW });
  for (const now of [NOW - 9, NOW]) {
    await noteMissedSearch(db, { words: 'jug lid', commentKey: null, lang: 'en' }, { ...PRIYA, now });
  }
}

test('a request shows the words and the comment, and starts a reply', async () => {
  const { model, errors } = await openLibrary({ empty: true, prepare: wishes });
  await expect.element(tab(/^Requests/)).toMatchTextContent('Requests 2');
  await tab(/^Requests/).click();
  const first = page.getByRole('list', { name: 'Requests' }).getByRole('listitem').first();
  await expect.element(first).toMatchTextContent('dishwasher jug lid');
  await expect.element(first).toMatchTextContent('The steam wand sprayed hot water');
  expect(await axeViolations()).toEqual([]);
  await first.getByRole('button', { name: 'Write reply' }).click();
  expect(model.ports.hash.value).toBe('#replies/new');
  expect(model.replies.wishes.begun.value?.words).toBe('dishwasher jug lid');
  expect(errors).toEqual([]);
});

test('a reply that was asked for begins with the words, and answers the request once it is begun', async () => {
  const { db, model, replaced, errors } = await openLibrary({
    empty: true,
    prepare: async (store) => {
      await wishes(store);
      await askForReply(store, { words: 'Milchschaum zu kalt', commentKey: null, lang: 'de' }, INES);
    },
  });
  await tab(/^Requests/).click();
  const asked = page.getByRole('listitem').filter({ hasText: 'Milchschaum zu kalt' });
  await asked.getByRole('button', { name: 'Write reply' }).click();
  await expect.element(page.getByRole('textbox', { name: /^Title/ })).toHaveValue('Milchschaum zu kalt');
  await expect
    .element(page.getByRole('textbox', { name: 'Comment says, 1' }))
    .toHaveValue('Milchschaum zu kalt');
  expect(await db.snippets.count()).toBe(2);
  expect(await openRequests(db)).toHaveLength(3);
  await page.getByRole('textbox', { name: 'Reply in German' }).fill('Bitte entkalken.');
  await expect.element(page.getByText(/^Saved /)).toBeVisible();
  const request = (await db.requests.toArray()).find(({ words }) => words === 'Milchschaum zu kalt');
  const begun = await db.snippets.get(request?.snippetId ?? '');
  expect(request?.state).toBe('answered');
  expect(begun).toMatchObject({
    status: 'draft',
    texts: [{ lang: 'de' }],
    examples: ['Milchschaum zu kalt'],
  });
  expect(model.replies.wishes.begun.value).toBe(null);
  expect(replaced).toEqual([`#replies/edit/${begun?.id}`]);
  expect(errors).toEqual([]);
});

test('a request is answered with a reply that is there already', async () => {
  const { db } = await openLibrary({ empty: true, prepare: wishes });
  await tab(/^Requests/).click();
  await page.getByRole('button', { name: 'Answer with a reply' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Which reply answers “dishwasher jug lid”?' });
  await dialog.getByRole('button', { name: 'Answer the request' }).click();
  await expect.element(dialog.getByText('Pick a reply first.')).toBeVisible();
  expect(await axeViolations()).toEqual([]);
  await dialog.getByRole('combobox', { name: 'Reply' }).fill('Refund window');
  await dialog.getByRole('button', { name: 'Answer the request' }).click();
  await expect.element(tab(/^Requests/)).toMatchTextContent('Requests 1');
  const [answered] = await db.requests.where('state').equals('answered').toArray();
  expect(answered).toMatchObject({ words: 'dishwasher jug lid', snippetId: 'refund' });
});

test('a declined request leaves the list', async () => {
  const { db } = await openLibrary({ empty: true, prepare: wishes });
  await tab(/^Requests/).click();
  await page.getByRole('button', { name: 'Decline' }).first().click();
  await expect.element(tab(/^Requests/)).toMatchTextContent('Requests 1');
  expect((await db.requests.toArray()).map(({ state }) => state).sort()).toEqual(['declined', 'open']);
});

test('what was searched for and not found is gathered, and can be searched for again', async () => {
  await openLibrary({ empty: true, prepare: wishes });
  await tab(/^Searched for, not found/).click();
  const item = page.getByRole('list', { name: 'Searched for, not found' }).getByRole('listitem');
  await expect.element(item).toMatchTextContent(/jug lid.*Searched for 2 times/);
  expect(await axeViolations()).toEqual([]);
  await item.getByRole('button', { name: 'Search again' }).click();
  await expect.element(page.getByRole('searchbox')).toHaveValue('jug lid');
});

test('without requests the page says when one shows up', async () => {
  await openLibrary();
  await tab(/^Requests/).click();
  await expect.element(page.getByRole('heading', { name: 'No open requests.' })).toBeVisible();
});

const items: readonly CareItem[] = [
  {
    id: 'dup',
    kind: 'near-duplicate',
    detail: { kind: 'near-duplicate', lang: 'en', likeness: 0.93 },
    snippetIds: ['parcel', 'refund'],
    weight: 1,
    actions: [{ kind: 'merge', into: 'parcel', from: ['refund'] }],
  },
  {
    id: 'unused',
    kind: 'unused',
    detail: { kind: 'unused', lastUsedAt: null },
    snippetIds: ['refund'],
    weight: 1,
    actions: [{ kind: 'retire', snippetId: 'refund', replacedBy: null }],
  },
];

function aReport(): CareReport {
  const counts = Object.fromEntries(
    CARE_KINDS.map((kind) => [kind, items.filter((item) => item.kind === kind).length]),
  );
  return { items, counts: counts as CareReport['counts'] };
}

test('care is looked for when asked, shows how far it is, and each finding has what mends it', async () => {
  let tell: (share: number) => void = () => undefined;
  let finish: (report: CareReport) => void = () => undefined;
  const careReport = (onProgress: (share: number) => void) => {
    tell = onProgress;
    return new Promise<CareReport>((resolve) => {
      finish = resolve;
    });
  };
  const { db } = await openLibrary({ empty: true, prepare: wishes, ports: { careReport } });
  await tab(/^Care/).click();
  await expect.element(page.getByText('Reading the library, 0%')).toBeVisible();
  tell(0.4);
  await expect.element(page.getByText('Reading the library, 40%')).toBeVisible();
  finish(aReport());
  await expect.element(page.getByRole('heading', { name: /Near-copies/ })).toBeVisible();
  await expect.element(page.getByText('93% alike in English.')).toBeVisible();
  expect(await axeViolations()).toEqual([]);
  await page.getByRole('button', { name: 'Keep one' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Keep one' }).click();
  await expect.poll(async () => (await db.snippets.get('refund'))?.status).toBe('retired');
  expect((await db.snippets.get('refund'))?.replacedBy).toBe('parcel');
});

test('a finding opens the editor in its language, at its field', async () => {
  const item: CareItem = {
    id: 'failing',
    kind: 'failing-example',
    detail: { kind: 'failing-example', example: 'jug', fails: 'must' },
    snippetIds: ['parcel'],
    weight: 1,
    actions: [{ kind: 'open-editor', snippetId: 'parcel', lang: 'de', field: 'examples' }],
  };
  const report = { items: [item], counts: { ...aReport().counts, 'failing-example': 1 } };
  const { model, goTo } = await openLibrary({
    empty: true,
    prepare: async (store) => {
      const texts = [aText('en', 'Parcel', 'Hi.'), aText('de', 'Paket', 'Hallo.')];
      await store.snippets.put(aLive('parcel', 'Parcel', { texts, examples: ['where is it'] }));
    },
    ports: { careReport: async () => report },
  });
  await tab(/^Care/).click();
  await page.getByRole('button', { name: 'Edit' }).click();
  expect(model.ports.hash.value).toBe('#replies/edit/parcel?lang=de&field=examples');
  await expect.element(page.getByRole('tab', { name: /German/ })).toHaveAttribute('aria-selected', 'true');
  await expect.element(page.getByRole('textbox', { name: 'Comment says, 1' })).toHaveFocus();
  goTo('#replies/edit/parcel?field=dates');
  await expect.element(page.getByLabelText('Review by')).toHaveFocus();
});

test('a care report that fails says so and can be tried again', async () => {
  const careReport = () => Promise.reject(new Error('worker gone'));
  const { errors } = await openLibrary({ ports: { careReport } });
  await tab(/^Care/).click();
  await expect.element(page.getByText('The library could not be read to its end. Try again.')).toBeVisible();
  expect(errors).toHaveLength(1);
});

test('incident mode is started in one dialog, stands over every page, and is ended there', async () => {
  const { goTo, db } = await openLibrary({
    empty: true,
    settings: { responderName: 'Ines Cardoso' },
    prepare: async (store) => {
      await withTeam(store);
      await wishes(store);
      await store.snippets.put(aLive('tagged', 'Praise', { tags: ['praise'] }));
    },
  });
  await page.getByRole('button', { name: 'Incident mode' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Start' }).click();
  await expect.element(dialog.getByText('Say what happened first.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'What happened' }).fill('Machines leak');
  await dialog.getByRole('combobox', { name: 'Statement to pin' }).fill('Refund window');
  await dialog.getByRole('checkbox', { name: 'praise' }).click({ force: true });
  expect(await axeViolations()).toEqual([]);
  await dialog.getByRole('button', { name: 'Start' }).click();
  await expect.element(page.getByText('Incident: Machines leak.')).toBeVisible();
  await expect.element(page.getByText(/Pinned first: Refund window\. Hidden tags: praise\./)).toBeVisible();
  goTo('#policies');
  await expect.element(page.getByText('Incident: Machines leak.')).toBeVisible();
  expect(await axeViolations()).toEqual([]);
  await page.getByRole('button', { name: 'End incident mode' }).click();
  await expect.element(page.getByText('Incident: Machines leak.')).not.toBeInTheDocument();
  const log = await db.journal.toArray();
  const kinds = log.map(({ event }) => event.kind).filter((kind) => kind.startsWith('incident'));
  // The clock of a test stands still, so the two have no order.
  expect(kinds.sort()).toEqual(['incident-ended', 'incident-started']);
});

test('an incident ends by itself when its time is over', async () => {
  await openLibrary({
    prepare: (db) =>
      db.meta.put({
        key: 'incident',
        value: {
          title: 'Old',
          snippetId: null,
          hiddenTags: [],
          startedAt: NOW - 9,
          startedBy: INES.name,
          endsAt: NOW - 1,
        },
      }),
  });
  await expect.element(page.getByRole('button', { name: 'Incident mode' })).toBeVisible();
  await expect.element(page.getByText('Incident: Old.')).not.toBeInTheDocument();
});
