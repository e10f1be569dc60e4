import { cleanup, render, waitFor } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { usePassing } from '@/components/ui/use-passing';

const SHOWN_MS = 200;
const LONG_MS = 700;

afterEach(cleanup);

/** Its time begins when it is told: pointer and focus are where they are before that. */
function Passing({ told, dismiss }: { told?: string; dismiss: () => void }) {
  const ref = usePassing<HTMLElement>(told, dismiss, SHOWN_MS);
  return (
    <>
      <section ref={ref}>
        Removed <button type="button">Undo</button>
      </section>
      <button type="button">Elsewhere</button>
    </>
  );
}

it('goes by itself', async () => {
  const dismiss = vi.fn();
  const { rerender } = render(<Passing dismiss={dismiss} />);
  await userEvent.hover(page.getByRole('button', { name: 'Elsewhere' }));
  rerender(<Passing told="Removed" dismiss={dismiss} />);
  await waitFor(() => expect(dismiss).toHaveBeenCalledOnce());
});

it('stays while the pointer is over it, and goes when it has left', async () => {
  const dismiss = vi.fn();
  const { rerender } = render(<Passing dismiss={dismiss} />);
  await userEvent.hover(page.getByRole('button', { name: 'Undo' }));
  rerender(<Passing told="Removed" dismiss={dismiss} />);
  await new Promise((resolve) => setTimeout(resolve, LONG_MS));
  expect(dismiss).not.toHaveBeenCalled();
  await userEvent.hover(page.getByRole('button', { name: 'Elsewhere' }));
  await waitFor(() => expect(dismiss).toHaveBeenCalledOnce());
});

it('stays while the focus is in it', async () => {
  const dismiss = vi.fn();
  const { getByRole, rerender } = render(<Passing dismiss={dismiss} />);
  await userEvent.hover(page.getByRole('button', { name: 'Elsewhere' }));
  getByRole('button', { name: 'Undo' }).focus();
  rerender(<Passing told="Removed" dismiss={dismiss} />);
  await new Promise((resolve) => setTimeout(resolve, LONG_MS));
  expect(dismiss).not.toHaveBeenCalled();
  getByRole('button', { name: 'Elsewhere' }).focus();
  await waitFor(() => expect(dismiss).toHaveBeenCalledOnce());
});
