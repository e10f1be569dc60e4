import { screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { aPlaceholder } from '@/tests/fixtures/snippets';
import { desk, MARIT, QUEUE, snippet } from './people';
import { checkAxe, raise, type Stage, strike } from './stage';

beforeEach(() => page.viewport(384, 880));
afterEach(strike);

const BODY =
  'We collect it on {{ day }} ({{ slot }}), {{ boxes }} boxes{% if gift %} and a gift{% endif %}.{% if note %} {{ note }}{% endif %} {{ street | default: "Ask us" }}.';

const PLACEHOLDERS = [
  aPlaceholder('day', { label: 'Day', type: 'date' }),
  aPlaceholder('slot', {
    label: 'Slot',
    type: 'choice',
    choices: ['morning', 'evening'],
    default: 'morning',
  }),
  aPlaceholder('boxes', { label: 'Boxes', type: 'number', example: '2' }),
  aPlaceholder('gift', { label: 'With a gift', type: 'toggle', required: false, default: 'on' }),
  aPlaceholder('note', { label: 'Note', required: false }),
  aPlaceholder('street', { label: 'Street', default: 'Main street' }),
];

async function open(): Promise<Stage> {
  const reply = snippet('collect', 'Collecting', BODY, {
    examples: [MARIT.text],
    placeholders: PLACEHOLDERS,
  });
  const stage = await raise({ desk: desk(), comments: QUEUE, snippets: [reply] });
  await screen.findByRole('option', { name: 'Collecting' });
  return stage;
}

function text(): string {
  return document.querySelector('.card-body')?.textContent ?? '';
}

function inserted(stage: Stage): unknown[] {
  return stage.toPage.filter(({ name }) => name === 'composer.insert').map(({ params }) => params);
}

describe('the blanks of a reply', () => {
  it('have the field their type asks for, with defaults filled in', async () => {
    await open();
    expect(screen.getByLabelText('Day')).toHaveProperty('type', 'date');
    expect(screen.getByLabelText('Slot')).toHaveProperty('value', 'morning');
    expect(screen.getByLabelText('Boxes')).toHaveProperty('inputMode', 'decimal');
    expect(screen.getByLabelText('With a gift')).toHaveProperty('checked', true);
    expect(screen.getByLabelText('Note (optional)').getAttribute('aria-required')).toBe('false');
    expect(screen.getByLabelText('Street')).toHaveProperty('value', 'Main street');
    expect(text()).toContain('(morning)');
    expect(text()).toContain('and a gift. Main street.');
    await checkAxe();
  });

  it('let the reply go once what is required is there, and write a date out', async () => {
    const stage = await open();
    await userEvent.fill(screen.getByLabelText('Day'), '2026-11-22');
    await userEvent.fill(screen.getByLabelText('Boxes'), '3');
    await userEvent.selectOptions(screen.getByLabelText('Slot'), 'evening');
    await userEvent.click(screen.getByLabelText('With a gift'));
    await userEvent.click(screen.getByRole('button', { name: 'Insert reply' }));
    await waitFor(() => expect(inserted(stage)).toHaveLength(1));
    expect(inserted(stage)[0]).toMatchObject({
      text: 'We collect it on November 22, 2026 (evening), 3 boxes. Main street.',
    });
  });

  it('say why what was typed is not taken, and hold the reply', async () => {
    const stage = await open();
    await userEvent.fill(screen.getByLabelText('Day'), '2026-11-22');
    const boxes = screen.getByLabelText('Boxes');
    await userEvent.fill(boxes, 'three');
    await waitFor(() => expect(boxes.getAttribute('aria-invalid')).toBe('true'));
    const why = document.getElementById(boxes.getAttribute('aria-describedby') ?? '');
    expect(why?.textContent).toBe('Write a number, such as 12 or 3.50.');
    screen.getByRole('listbox').focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement).toBe(boxes));
    expect(inserted(stage)).toEqual([]);
    await userEvent.fill(screen.getByLabelText('Street'), '{{ street }}');
    await screen.findByText(/must not reach a customer/);
    await checkAxe();
  });

  it('say what comes instead of an emptied one', async () => {
    await open();
    await userEvent.clear(screen.getByLabelText('Street'));
    await screen.findByText('Without it: Main street');
    expect(text()).toContain('Main street.');
  });
});
