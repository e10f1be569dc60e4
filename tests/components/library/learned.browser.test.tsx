import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { recordChoice } from '@/lib/database/choices';
import type { CuecardDatabase } from '@/lib/database/database';
import { saveLearned } from '@/lib/database/learned';
import { aSnippet } from '@/tests/fixtures/snippets';
import { axeViolations, closeLibrary, openLibrary } from './harness';

afterEach(closeLibrary);

const TEXTS = ['Still no parcel, mail me at •••', 'Nine days now and nothing', 'The lid leaks'];

async function choices(db: CuecardDatabase): Promise<void> {
  await db.snippets.put(
    aSnippet('parcel', 'Parcel is late', 'We look for it.', { examples: ['The lid leaks'] }),
  );
  for (const [nth, text] of TEXTS.entries()) {
    const choice = { commentKey: `x:${nth}`, snippetId: 'parcel', kind: 'picked', text, lang: 'en' } as const;
    await recordChoice(db, { ...choice, at: Date.UTC(2026, 10, 20 + nth) });
  }
}

const section = () => page.getByRole('region', { name: 'Newest choices' });

test('what was learned is listed, newest first', async () => {
  await openLibrary({ hash: '#settings', prepare: choices });
  await expect.element(page.getByText('3 choices')).toBeInTheDocument();
  const lines = section().getByRole('listitem');
  await expect.element(lines.nth(0)).toMatchTextContent('The lid leaks');
  await expect.element(lines.nth(2)).toMatchTextContent('Still no parcel, mail me at •');
  expect(await axeViolations()).toEqual([]);
});

test('a comment becomes an example of the version being written, once', async () => {
  const { db } = await openLibrary({ hash: '#settings', prepare: choices });
  expect(section().getByRole('button', { name: 'Add to examples: The lid leaks' }).elements()).toEqual([]);
  await section()
    .getByRole('button', { name: `Add to examples: ${TEXTS[1]}` })
    .click();
  await expect.element(page.getByRole('status')).toMatchTextContent('Added to the version being written');
  const [revision] = await db.revisions.where('snippetId').equals('parcel').toArray();
  expect(revision).toMatchObject({ state: 'draft', content: { examples: ['The lid leaks', TEXTS[1]] } });
  expect((await db.snippets.get('parcel'))?.examples).toEqual(['The lid leaks']);
});

test('one choice is taken back, then all; the rest is downloaded as examples before', async () => {
  const { db, files } = await openLibrary({ hash: '#settings', prepare: choices });
  await section()
    .getByRole('button', { name: `Take back: ${TEXTS[1]}` })
    .click();
  await expect.element(page.getByText('2 choices')).toBeInTheDocument();
  await page.getByRole('button', { name: 'Download as examples' }).click();
  await page.getByRole('button', { name: 'Download 1 example', exact: true }).click();
  await expect.poll(() => files).toHaveLength(1);
  expect(JSON.parse(files[0]?.json ?? '')).toMatchObject({
    format: 'cuecard-examples',
    replies: [{ id: 'parcel', examples: [TEXTS[0]] }],
  });
  await page.getByRole('button', { name: 'Reset what was learned' }).click();
  const ask = page.getByRole('alertdialog', { name: 'Reset what was learned?' });
  await ask.getByRole('button', { name: 'Reset what was learned' }).click();
  await expect.element(page.getByText('Nothing yet. Take a reply', { exact: false })).toBeInTheDocument();
  expect(await db.choices.count()).toBe(0);
});

/** What five choices taught, of which `listed` are still kept. */
async function saveFor(db: CuecardDatabase, lastId: string | null): Promise<void> {
  const row = { key: 'suggestions', lastId, savedAt: 5, choices: 5, data: new Uint8Array(12_000) };
  await saveLearned(db, row, () => Promise.resolve(false));
}

async function withOlder(db: CuecardDatabase): Promise<void> {
  await choices(db);
  const last = await db.choices.orderBy('id').last();
  await saveFor(db, last?.id ?? null);
}

const button = (name: string) => page.getByRole('button', { name, exact: true });

test('what is left of choices whose time is over is counted, and can be reset', async () => {
  const expired = async (db: CuecardDatabase) => {
    await withOlder(db);
    await db.choices.clear();
  };
  const { db } = await openLibrary({ hash: '#settings', prepare: expired });
  await expect.element(page.getByText('5 older choices, kept as numbers only')).toBeInTheDocument();
  await expect.element(page.getByText('12 kB kept of what was learned')).toBeInTheDocument();
  expect(page.getByText('Nothing yet. Take a reply', { exact: false }).elements()).toEqual([]);
  await button('Reset what was learned').click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Reset what was learned' }).click();
  await expect.element(page.getByText('Nothing yet. Take a reply', { exact: false })).toBeInTheDocument();
  expect(await db.learned.get('suggestions')).toBeUndefined();
});

test('taking one back asks first where older choices would go with it', async () => {
  const { db } = await openLibrary({ hash: '#settings', prepare: withOlder });
  await expect.element(page.getByText('2 older choices, kept as numbers only')).toBeInTheDocument();
  await button(`Take back: ${TEXTS[1]}`).click();
  const ask = page.getByRole('alertdialog', { name: 'Take this choice back?' });
  await expect.element(ask).toMatchTextContent('What 2 older choices taught goes for good');
  await ask.getByRole('button', { name: 'Keep', exact: false }).click();
  expect(await db.choices.count()).toBe(3);
  expect(await db.learned.get('suggestions')).toBeDefined();
  await button(`Take back: ${TEXTS[1]}`).click();
  await ask.getByRole('button', { name: 'Take back' }).click();
  await expect.element(page.getByText('2 choices')).toBeInTheDocument();
  expect(await db.learned.get('suggestions')).toBeUndefined();
  expect(button('Undo').elements()).toEqual([]);
});

test('one that was taken back can be put back', async () => {
  const { db } = await openLibrary({ hash: '#settings', prepare: choices });
  const before = await db.choices.toArray();
  await button(`Take back: ${TEXTS[1]}`).click();
  await expect.element(page.getByText('2 choices')).toBeInTheDocument();
  await expect.poll(() => document.activeElement?.ariaLabel).toBe('Newest choices');
  await button('Undo').click();
  await expect.element(page.getByText('3 choices')).toBeInTheDocument();
  expect(await db.choices.toArray()).toEqual(before);
});

test('the list goes on behind the newest 50', async () => {
  const many = async (db: CuecardDatabase) => {
    await choices(db);
    for (let nth = 0; nth < 60; nth += 1) {
      const choice = { commentKey: null, snippetId: 'parcel', kind: 'searched', lang: 'en' } as const;
      await recordChoice(db, { ...choice, text: `Again ${nth}`, at: Date.UTC(2026, 10, 23) + nth });
    }
  };
  await openLibrary({ hash: '#settings', prepare: many });
  const lines = section().getByRole('listitem');
  await expect.element(lines.nth(49)).toMatchTextContent('Again 10');
  expect(lines.elements()).toHaveLength(50);
  await button('Show more, 13 left').click();
  await expect.element(lines.nth(62)).toMatchTextContent('Still no parcel, mail me at •');
  expect(section().getByRole('button', { name: 'Show more', exact: false }).elements()).toEqual([]);
});

async function spokenTo(db: CuecardDatabase): Promise<void> {
  await choices(db);
  const choice = { commentKey: 'x:9', snippetId: 'parcel', kind: 'picked', lang: 'en' } as const;
  await recordChoice(db, {
    ...choice,
    text: '@acme @ruitav Lost, call +49 30 901820',
    at: Date.UTC(2026, 10, 23),
  });
}

test('of the examples those go out that stay ticked, and nobody is named in them', async () => {
  const { files } = await openLibrary({ hash: '#settings', prepare: spokenTo });
  await button('Download as examples').click();
  const dialog = page.getByRole('dialog', { name: 'Which comments may go out as examples?' });
  const group = dialog.getByRole('group', { name: 'Parcel is late' });
  await expect.element(group.getByRole('checkbox').nth(2)).toBeInTheDocument();
  expect(dialog.getByText('@', { exact: false }).elements()).toEqual([]);
  expect(await axeViolations()).toEqual([]);
  await group.getByRole('checkbox', { name: TEXTS[1] ?? '' }).click();
  await dialog.getByRole('button', { name: 'Download 2 examples' }).click();
  await expect.poll(() => files).toHaveLength(1);
  const { replies } = JSON.parse(files[0]?.json ?? '');
  expect(replies).toHaveLength(1);
  expect(replies[0].examples).toEqual(['Lost, call ••• •• ••••••', TEXTS[0]]);
});

test('a file of nothing is not written', async () => {
  const { files } = await openLibrary({ hash: '#settings', prepare: spokenTo });
  await button('Download as examples').click();
  const dialog = page.getByRole('dialog');
  await expect.element(dialog.getByRole('checkbox').nth(2)).toBeInTheDocument();
  for (const nth of [0, 1, 2]) await dialog.getByRole('checkbox').nth(nth).click();
  await dialog.getByRole('button', { name: 'Download 0 examples' }).click();
  await expect.element(dialog.getByRole('alert')).toMatchTextContent('Tick at least one comment.');
  expect(files).toEqual([]);
});

test('one example at a time is added as it would go out', async () => {
  const { db } = await openLibrary({ hash: '#settings', prepare: spokenTo });
  await section().getByRole('button', { name: 'Add to examples: @acme', exact: false }).click();
  await expect.poll(() => db.revisions.count()).toBe(1);
  await expect
    .poll(async () => (await db.revisions.toArray())[0]?.content.examples.at(-1))
    .toBe('Lost, call ••• •• ••••••');
});

test('the page opens at what was learned where that is asked for', async () => {
  const { goTo } = await openLibrary({ hash: '#settings/learned', prepare: choices });
  const isAt = (name: string) => {
    const heading = page.getByRole('heading', { name, exact: true }).element();
    const { top } = heading.getBoundingClientRect();
    return document.activeElement === heading && top >= 0 && top < window.innerHeight;
  };
  await expect.poll(() => isAt('What suggestions learned')).toBe(true);
  goTo('#settings/accounts');
  await expect.poll(() => isAt('Your accounts')).toBe(true);
});
