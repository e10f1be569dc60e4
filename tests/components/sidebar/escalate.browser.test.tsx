import { screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { aPlaceholder } from '@/tests/fixtures/snippets';
import { comment, desk, minutesAgo, QUEUE, ROUTES, RUI, SNIPPETS, snippet } from './people';
import { checkAxe, raise, type Scene, type Stage, strike } from './stage';

const ANA = comment('12', {
  author: { name: 'Ana Pinto', handle: 'anap' },
  text: 'Same here in March, call me on +351 912 345 678',
  postedAt: minutesAgo(60),
});
const WORLD: Scene = {
  desk: desk({ selected: RUI.key, thread: [RUI, ANA] }),
  comments: QUEUE,
  snippets: SNIPPETS,
  routes: ROUTES,
  remembered: { view: 'escalate' },
};

beforeEach(() => page.viewport(384, 880));
afterEach(strike);

async function open(scene: Scene = {}): Promise<Stage> {
  const stage = await raise({ ...WORLD, ...scene });
  await screen.findByRole('button', { name: /^Send to Safety & Quality/ });
  await waitFor(() => expect(stage.model.escalate.handOff.value).toBeDefined());
  return stage;
}

function send(): HTMLElement {
  return screen.getByRole('button', { name: /^Send to/ });
}

it('fills in department, risk, urgency and a first note from the comment', async () => {
  await open();
  const sendTo = screen.getByRole('group', { name: 'Send to' });
  expect(within(sendTo).getByRole('radio', { name: /Safety & Quality/, checked: true })).toBeTruthy();
  expect(screen.getByRole('radio', { name: 'Injury', checked: true })).toBeTruthy();
  expect(screen.getByRole('radio', { name: 'Now', checked: true })).toBeTruthy();
  expect((screen.getByRole('textbox', { name: 'Note' }) as HTMLTextAreaElement).value).toContain('hot water');
  expect(within(screen.getByRole('group', { name: 'Risk' })).getAllByRole('radio').length).toBe(12);
  expect(screen.getByRole('group', { name: 'Urgency' })).toBeTruthy();
  await checkAxe();
});

it('masks surnames and numbers of the conversation until told otherwise', async () => {
  await open();
  const list = screen.getByRole('list', { name: /Attached conversation/ });
  expect(list.textContent).toContain('Ana P.');
  expect(list.textContent).not.toContain('912');
  await userEvent.click(screen.getByRole('checkbox', { name: /^Mask/ }));
  await waitFor(() => expect(list.textContent).toContain('+351 912 345 678'));
});

it('keeps what is typed, over a reload', async () => {
  const stage = await open();
  await userEvent.fill(screen.getByRole('textbox', { name: 'Note' }), 'Nurse saw it');
  await userEvent.click(screen.getByRole('radio', { name: 'Today' }));
  await waitFor(async () => {
    expect(await stage.db.escalationDrafts.get(RUI.key)).toMatchObject({
      note: 'Nurse saw it',
      urgency: 'today',
    });
  });
});

it('stores the case with everything in it before it says so, then inserts the hand-off reply', async () => {
  const stage = await open();
  await userEvent.fill(screen.getByRole('textbox', { name: 'Note' }), 'Nurse saw it');
  await userEvent.click(send());
  await screen.findByRole('heading', { name: 'With Safety & Quality' });
  const [saved] = await stage.db.escalations.toArray();
  expect(saved).toMatchObject({
    commentKey: RUI.key,
    routeName: 'Safety & Quality',
    risk: 'injury',
    urgency: 'now',
    note: 'Nurse saw it',
    masked: true,
    createdBy: 'Priya',
    handOff: { snippetId: 'snippet-hurt', version: 3 },
  });
  expect(saved?.snapshot).toHaveLength(2);
  expect(await stage.db.outbox.get(saved?.id ?? '')).toMatchObject({ state: 'waiting' });
  expect(await stage.db.escalationDrafts.count()).toBe(0);
  expect(stage.toWorker.map(({ name }) => name)).toEqual(['outbox.changed', 'status.changed']);
  await waitFor(() => expect(stage.toPage).toHaveLength(1));
  expect(stage.toPage[0]).toMatchObject({
    name: 'composer.insert',
    params: { commentKey: RUI.key, text: expect.stringContaining('Hi Rui, I’m sorry you were hurt') },
  });
  await checkAxe();
});

it('sends with Control and Enter from the note, once', async () => {
  const stage = await open();
  await userEvent.click(screen.getByRole('textbox', { name: 'Note' }));
  await userEvent.keyboard('{Control>}{Enter}{Enter}{/Control}');
  await screen.findByRole('heading', { name: 'With Safety & Quality' });
  expect(await stage.db.escalations.count()).toBe(1);
});

it('leaves the reply box alone when the hand-off reply is not wanted', async () => {
  const stage = await open();
  await userEvent.click(screen.getByRole('checkbox', { name: /^Insert it into the reply box/ }));
  await userEvent.click(send());
  await screen.findByRole('heading', { name: 'With Safety & Quality' });
  expect(stage.toPage).toEqual([]);
  expect((await stage.db.escalations.toArray())[0]?.handOff).toBeNull();
});

it('sends to the department that was chosen', async () => {
  const stage = await open();
  await userEvent.click(screen.getByRole('button', { name: '3 more routes' }));
  await userEvent.click(screen.getByRole('radio', { name: 'Shipping' }));
  await userEvent.click(screen.getByRole('button', { name: /^Send to Shipping/ }));
  await screen.findByRole('heading', { name: 'With Shipping' });
  expect(await stage.db.escalations.toArray()).toMatchObject([{ routeId: 'shipping' }]);
});

it('takes a case back, and sends another one afterwards', async () => {
  const stage = await open();
  await userEvent.click(send());
  await userEvent.click(await screen.findByRole('button', { name: 'Take it back' }));
  await userEvent.click(await screen.findByRole('button', { name: /^Send to Safety & Quality/ }));
  await screen.findByRole('heading', { name: 'With Safety & Quality' });
  const cases = await stage.db.escalations.toArray();
  expect(cases.map(({ status }) => status).sort()).toEqual(['saved', 'taken-back']);
});

it('hands the case out as text and as a file', async () => {
  const stage = await open();
  await userEvent.click(send());
  await userEvent.click(await screen.findByRole('button', { name: 'Copy as text' }));
  await userEvent.click(screen.getByRole('button', { name: 'Download' }));
  expect(stage.copied[0]).toContain('Safety & Quality');
  expect(stage.files[0]?.name).toMatch(/^cuecard-.*\.json$/);
  expect(JSON.parse(stage.files[0]?.text ?? '')).toMatchObject({ commentKey: RUI.key });
});

const HURT_WITH_NUMBER = snippet(
  'hurt',
  'Hurt',
  'Hi {{ customer_name }}, your case is {{ ticket_number }}.',
  {
    kind: 'hand-off',
    placeholders: [aPlaceholder('ticket_number', { label: 'Ticket number' })],
  },
);
const HURT_BROKEN = snippet('hurt', 'Hurt', 'Hi {{ customer_name | nonsense }}', { kind: 'hand-off' });

it.each([{ problem: null }, { problem: 'changed-site' }] as const)(
  'neither inserts nor copies a hand-off reply with a detail missing, and goes there: %o',
  async (over) => {
    const stage = await open({
      desk: desk({ selected: RUI.key, thread: [RUI], ...over }),
      snippets: [HURT_WITH_NUMBER],
    });
    await userEvent.click(send());
    const field = await screen.findByRole('textbox', { name: 'Ticket number' });
    await waitFor(() => expect(document.activeElement).toBe(field));
    await screen.findByText('Fill in the hand-off reply first, or leave it out.');
    expect(await stage.db.escalations.count()).toBe(0);
    expect([...stage.toPage, ...stage.toWorker, ...stage.copied]).toEqual([]);
    await userEvent.fill(field, '4711');
    await userEvent.click(send());
    await screen.findByRole('heading', { name: 'With Safety & Quality' });
    await waitFor(() =>
      expect(stage.toPage).toMatchObject([{ params: { text: 'Hi Rui, your case is 4711.' } }]),
    );
  },
);

it('says of a hand-off reply that cannot be filled in that it is to be mended or left out', async () => {
  const stage = await open({ snippets: [HURT_BROKEN] });
  await userEvent.click(send());
  await screen.findByText(
    'The hand-off reply can’t be filled in. Leave it out; your lead can mend it in the library.',
  );
  expect(await stage.db.escalations.count()).toBe(0);
  await userEvent.click(screen.getByRole('checkbox', { name: /^Insert it into the reply box/ }));
  await userEvent.click(send());
  await screen.findByRole('heading', { name: 'With Safety & Quality' });
  expect([...stage.toPage, ...stage.copied]).toEqual([]);
});

it('keeps the form and says so when nothing can be stored', async () => {
  const stage = await open();
  stage.db.close({ disableAutoOpen: true });
  await userEvent.click(send());
  await screen.findByText('This could not be saved. Nothing was changed.');
  expect(stage.toWorker).toEqual([]);
  expect(stage.toPage).toEqual([]);
});
