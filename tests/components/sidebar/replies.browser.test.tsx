import { screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { aText } from '@/tests/fixtures/snippets';
import { comment, desk, LEAK, MARIT, minutesAgo, QUEUE, ROUTES, SNIPPETS, snippet, TEO } from './people';
import { checkAxe, raise, type Scene, strike } from './stage';

const WORLD: Scene = { desk: desk(), comments: QUEUE, snippets: SNIPPETS, routes: ROUTES };

beforeEach(() => page.viewport(384, 880));
afterEach(strike);

async function options(): Promise<HTMLElement[]> {
  await waitFor(() => expect(screen.getAllByRole('option').length).toBeGreaterThan(1));
  return within(screen.getByRole('listbox', { name: 'Suggested replies' })).getAllByRole('option');
}

function search(): HTMLElement {
  return screen.getByRole('combobox', { name: 'Search replies' });
}

describe('the list of replies', () => {
  it('names each reply by its title and quotes the customer’s own words', async () => {
    await raise(WORLD);
    await options();
    const leak = screen.getByRole('option', { name: 'Leak under the machine: first reply' });
    const why = leak.querySelector('q')?.textContent ?? '';
    expect(MARIT.text).toContain(why);
    expect(why).not.toBe('');
    await checkAxe();
  });

  it('says which details a reply needs and whose review is over', async () => {
    await raise(WORLD);
    await options();
    expect(screen.getByRole('option', { name: 'Book a repair pick-up' }).textContent).toContain(
      'Needs: Pick-up day',
    );
    const warranty = screen.getByRole('option', { name: 'Two-year warranty: what it covers' });
    expect(warranty.textContent).toContain('Review was due');
    expect((await options()).at(-1)).toBe(warranty);
  });

  it('moves with arrows, Home and End, and tells the chosen one', async () => {
    await raise(WORLD);
    const all = await options();
    screen.getByRole('listbox').focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(all[2]?.getAttribute('aria-selected')).toBe('true');
    expect(screen.getByRole('listbox').getAttribute('aria-activedescendant')).toBe(all[2]?.id);
    await userEvent.keyboard('{End}');
    expect(all.at(-1)?.getAttribute('aria-selected')).toBe('true');
    await userEvent.keyboard('{Home}{ArrowUp}');
    expect(all[0]?.getAttribute('aria-selected')).toBe('true');
  });

  it('searches as you type, and Escape clears, then returns to the list', async () => {
    await raise(WORLD);
    await options();
    await userEvent.keyboard('/');
    await waitFor(() => expect(document.activeElement).toBe(search()));
    await userEvent.keyboard('jug');
    await screen.findByRole('option', { name: 'Cleaning the jug' });
    expect(screen.queryByRole('option', { name: LEAK.texts[0]?.title ?? '' })).toBeNull();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('listbox')));
    expect((await options()).length).toBe(5);
  });

  it('types letters and digits into the search instead of acting on them', async () => {
    const stage = await raise(WORLD);
    await options();
    await userEvent.click(search());
    await userEvent.keyboard('jer1');
    expect((search() as HTMLInputElement).value).toBe('jer1');
    expect(stage.toPage).toEqual([]);
  });

  it('inserts a reply that was found by its number, without leaving the search', async () => {
    const stage = await raise(WORLD);
    await options();
    await userEvent.click(search());
    await userEvent.keyboard('machine');
    await waitFor(() => expect(screen.getAllByRole('option').length).toBeGreaterThan(1));
    const second = screen.getAllByRole('option')[1];
    expect(second?.querySelector('kbd')?.textContent).toBe('2');
    const id = stage.model.replies.options.value[1]?.snippet.id;
    await userEvent.keyboard('{Alt>}{Shift>}[Digit2]{/Shift}{/Alt}');
    await waitFor(() =>
      expect(stage.toPage.at(-1)).toMatchObject({ name: 'composer.insert', params: { snippet: { id } } }),
    );
  });

  it('narrows by the filters of the library, and says when there is none of a name', async () => {
    await raise(WORLD);
    await options();
    await userEvent.fill(search(), 'lang:de');
    await waitFor(() => expect(screen.getAllByRole('option').length).toBe(1));
    expect(search().getAttribute('aria-describedby')).toBeNull();
    await userEvent.fill(search(), 'language:de jug');
    const line = await screen.findByText(/There is no filter “language:”/);
    expect(search().getAttribute('aria-describedby')).toBe(line.id);
    await checkAxe();
  });

  it('says so when nothing fits, and offers to write one', async () => {
    const stage = await raise(WORLD);
    await options();
    await userEvent.fill(search(), 'zzyzx quokka');
    await screen.findByRole('heading', { name: 'No approved reply for “zzyzx quokka”' });
    await userEvent.click(screen.getByRole('button', { name: 'Write my own' }));
    expect(stage.toPage.at(-1)?.name).toBe('composer.focus');
  });

  it('shows a reply in another language when asked, for this comment only', async () => {
    const stage = await raise({ ...WORLD, desk: desk({ selected: TEO.key }) });
    await screen.findByRole('option', { name: 'Cleaning the jug' });
    await userEvent.selectOptions(screen.getByLabelText('Reply language'), 'de');
    await screen.findByRole('option', { name: 'Krug reinigen' });
    await stage.db.desks.update(7, { selected: MARIT.key });
    await screen.findByRole('option', { name: LEAK.texts[0]?.title ?? '' });
    expect((screen.getByLabelText('Reply language') as HTMLSelectElement).value).toBe('en');
  });

  it('cycles the language with L', async () => {
    await raise({ ...WORLD, desk: desk({ selected: TEO.key }) });
    await screen.findByRole('option', { name: 'Cleaning the jug' });
    screen.getByRole('listbox').focus();
    await userEvent.keyboard('l');
    await screen.findByRole('option', { name: 'Krug reinigen' });
  });

  it('offers no draft and no retired reply', async () => {
    const hidden = SNIPPETS.map((each, nth) => ({ ...each, status: nth % 2 ? 'draft' : 'retired' }) as const);
    await raise({ ...WORLD, snippets: hidden });
    await screen.findByRole('heading', { name: 'No approved replies yet' });
  });
});

describe('the reply card', () => {
  it('greets by first name, signs with the responder’s, and counts as the site does', async () => {
    await raise(WORLD);
    await options();
    await userEvent.click(screen.getByRole('option', { name: LEAK.texts[0]?.title ?? '' }));
    const card = screen.getByRole('region', { name: 'Your reply' });
    expect(card.textContent).toContain('Hi Marit, a machine');
    expect(card.textContent).toContain('I’m Priya, and');
    expect(card.textContent).toMatch(/\d+ of 280/);
    expect([...card.querySelectorAll('mark.var')].map((mark) => mark.textContent)).toEqual([
      'Marit',
      'Priya',
    ]);
  });

  it('asks for the first name where the site’s name is none', async () => {
    const shouty = comment('90', { author: { name: 'xX_coffee_Xx', handle: 'x' }, text: MARIT.text });
    await raise({ ...WORLD, comments: [shouty], desk: desk({ selected: shouty.key, queue: [shouty.key] }) });
    await options();
    const name = await screen.findByLabelText('Customer’s first name');
    await userEvent.fill(name, 'Robin');
    expect(screen.getByRole('region', { name: 'Your reply' }).textContent).toContain('Hi Robin, ');
  });

  it('forgets the details of one customer before the next', async () => {
    const stage = await raise(WORLD);
    await options();
    await userEvent.click(screen.getByRole('option', { name: 'Book a repair pick-up' }));
    await userEvent.fill(screen.getByLabelText('Pick-up day'), 'Monday');
    const next = comment('91', { author: { name: 'Ana Pinto', handle: 'ana' }, text: MARIT.text });
    await stage.db.comments.put(next);
    await stage.db.desks.update(7, { selected: next.key, queue: [next.key] });
    await screen.findByRole('heading', { name: /Ana Pinto/ });
    await userEvent.click(screen.getByRole('option', { name: 'Book a repair pick-up' }));
    expect((screen.getByLabelText('Pick-up day') as HTMLInputElement).value).toBe('');
  });

  it('says which policies a reply would break before it is inserted', async () => {
    const rash = snippet('rash', 'Rash words', 'It was our fault and your leak is our fault.', {
      examples: [MARIT.text],
    });
    await raise({ ...WORLD, snippets: [rash] });
    await screen.findByRole('option', { name: 'Rash words' });
    const card = screen.getByRole('region', { name: 'Your reply' });
    await waitFor(() => expect(card.textContent).toMatch(/\d block/));
  });

  it('follows a library that changes while it is open', async () => {
    const stage = await raise(WORLD);
    await options();
    await userEvent.click(screen.getByRole('option', { name: LEAK.texts[0]?.title ?? '' }));
    const texts = [aText('en', 'Leak, anew', 'Hello {{ customer_name }}, new words.')];
    await stage.db.snippets.put({ ...LEAK, texts, version: 4, changedAt: LEAK.changedAt + 1 });
    await screen.findByRole('option', { name: 'Leak, anew' });
    expect(screen.getByRole('region', { name: 'Your reply' }).textContent).toContain(
      'Hello Marit, new words.',
    );
  });
});

it('finds within a frame of 60 Hz in a library of 2,000 replies', async () => {
  const many = Array.from({ length: 2000 }, (_, nth) =>
    snippet(
      `n${nth}`,
      `Reply ${nth} about parcel ${nth % 97} and refund ${nth % 31}`,
      `Hi {{ customer_name }}, ${nth}.`,
      {
        tags: ['parcel', `tag${nth % 50}`],
        examples: [`where is my parcel ${nth}`],
      },
    ),
  );
  const stage = await raise({
    ...WORLD,
    snippets: many,
    comments: [comment('3', { postedAt: minutesAgo(3), text: 'Where is my parcel?' })],
  });
  await waitFor(() => expect(stage.model.replies.total.value).toBe(2000), { timeout: 10_000 });
  const times = ['r', 're', 'ref', 'refu', 'refund', 'refund p', 'refund pa', 'refund par'].map((query) => {
    const start = performance.now();
    stage.model.replies.search(query);
    expect(stage.model.replies.options.value.length).toBeGreaterThan(0);
    expect(stage.model.replies.card.value).toBeDefined();
    return performance.now() - start;
  });
  const sorted = times.sort((a, b) => a - b);
  // A whole frame times four: the machine that runs this may be busy; the benchmark tells the real figures.
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(64);
});
