import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { Ellipsis } from 'lucide';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import '@/components/components.css';
import { Banner } from '@/components/ui/Banner';
import { Button } from '@/components/ui/Button';
import { Menu } from '@/components/ui/Menu';
import { Steps } from '@/components/ui/Steps';
import { type TabItem, Tabs } from '@/components/ui/Tabs';
import { useCount, WordsContext } from '@/components/ui/words';

afterEach(() => {
  cleanup();
  document.documentElement.removeAttribute('dir');
});

function menu(picked: string[]) {
  const items = ['One', 'Two', 'Three'].map((name) => ({ name, onPick: () => void picked.push(name) }));
  render(
    <main>
      <Menu icon={Ellipsis} name="More" items={items} />
      <p>Elsewhere</p>
    </main>,
  );
}

describe('a menu', () => {
  it('opens on its first item, walks in a circle, and picks once', async () => {
    const picked: string[] = [];
    menu(picked);
    screen.getByRole('button', { name: 'More' }).focus();
    await userEvent.keyboard('{ArrowDown}');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('One'));
    await userEvent.keyboard('{ArrowUp}');
    expect(document.activeElement?.textContent).toBe('Three');
    await userEvent.keyboard('{Enter}');
    expect(picked).toEqual(['Three']);
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'More' }));
  });

  it('closes with Escape and with a press elsewhere, and picks nothing', async () => {
    const picked: string[] = [];
    menu(picked);
    const button = screen.getByRole('button', { name: 'More' });
    await userEvent.click(button);
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(button);
    await userEvent.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    await userEvent.click(screen.getByText('Elsewhere'));
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
    expect(picked).toEqual([]);
  });

  it('keeps its keys to itself', async () => {
    const heard: string[] = [];
    const listen = (event: KeyboardEvent) => void heard.push(event.key);
    document.addEventListener('keydown', listen);
    menu([]);
    await userEvent.click(screen.getByRole('button', { name: 'More' }));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('One'));
    await userEvent.keyboard('1{ArrowDown}');
    document.removeEventListener('keydown', listen);
    expect(heard).toEqual([]);
  });
});

const TABS: TabItem<'a' | 'b' | 'c'>[] = [
  { id: 'a', name: 'First' },
  { id: 'b', name: 'Second', after: <i aria-hidden="true">3</i>, description: '3 things' },
  { id: 'c', name: 'Third' },
];

function Stage() {
  const [selected, select] = useState<'a' | 'b' | 'c'>('a');
  return <Tabs name="Work" items={TABS} selected={selected} onSelect={select} />;
}

describe('tabs', () => {
  it('are named by their words alone, whatever stands beside them', () => {
    render(<Stage />);
    expect(screen.getByRole('tab', { name: 'Second' }).getAttribute('aria-description')).toBe('3 things');
  });

  it('follow the line of reading with the arrows', async () => {
    document.documentElement.dir = 'rtl';
    render(<Stage />);
    screen.getByRole('tab', { name: 'First' }).focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Second', selected: true }));
    await userEvent.keyboard('{End}');
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Third', selected: true }));
  });
});

it('a held button stays in reach, so that its reason can be read', () => {
  render(
    <Button held hotkey="Enter" aria-describedby="why">
      Insert
    </Button>,
  );
  const button = screen.getByRole('button', { name: 'Insert' });
  expect(button.getAttribute('aria-disabled')).toBe('true');
  expect((button as HTMLButtonElement).disabled).toBe(false);
  expect(button.getAttribute('aria-keyshortcuts')).toBe('Enter');
});

it('a banner interrupts only when asked to', () => {
  render(<Banner icon={Ellipsis} title="Quiet" />);
  expect(screen.queryByRole('alert')).toBeNull();
  render(<Banner icon={Ellipsis} title="Loud" alert />);
  expect(screen.getByRole('alert').textContent).toContain('Loud');
});

it('steps tell which one is now', () => {
  render(
    <Steps
      name="Case"
      steps={[
        { id: '1', state: 'done', text: 'Saved' },
        { id: '2', state: 'now', text: 'Posted' },
      ]}
    />,
  );
  const now = screen.getAllByRole('listitem').filter((item) => item.getAttribute('aria-current') === 'step');
  expect(now.map((item) => item.textContent)).toEqual(['Posted']);
});

it('a count falls back to the general form where the catalogue has no own', () => {
  function Told() {
    const count = useCount();
    return <p>{count('sidebar_waiting', 2)}</p>;
  }
  const words = (key: string, ...given: readonly (string | number)[]) =>
    key.endsWith('_other') ? `${given[0]} wait` : '';
  render(
    <WordsContext.Provider value={{ words, lang: 'ar' }}>
      <Told />
    </WordsContext.Provider>,
  );
  expect(screen.getByText('2 wait')).toBeTruthy();
});
