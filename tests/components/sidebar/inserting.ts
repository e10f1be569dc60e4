import { screen } from '@testing-library/preact';
import { userEvent } from 'vitest/browser';
import { desk, QUEUE, ROUTES, SNIPPETS } from './people';
import { raise, type Scene, type Stage } from './stage';

const WORLD: Scene = { desk: desk(), comments: QUEUE, snippets: SNIPPETS, routes: ROUTES };

/** The sidebar with replies to choose from. */
export async function openReplies(scene: Scene = {}): Promise<Stage> {
  const stage = await raise({ ...WORLD, ...scene });
  await screen.findByRole('option', { name: (scene.snippets ?? SNIPPETS)[0]?.texts[0]?.title ?? '' });
  return stage;
}

/** What the page was asked to insert. */
export function inserts({ toPage }: Stage): Record<string, unknown>[] {
  return toPage.filter(({ name }) => name === 'composer.insert').map(({ params }) => params as never);
}

export async function pick(title: string): Promise<void> {
  await userEvent.click(screen.getByRole('option', { name: title }));
}
