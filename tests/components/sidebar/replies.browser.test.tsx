import { screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { desk, QUEUE, ROUTES, SNIPPETS } from './people';
import { checkAxe, raise, strike } from './stage';

afterEach(strike);

it('offers replies for the chosen comment, each with the customer’s own words', async () => {
  await page.viewport(384, 880);
  await raise({ desk: desk(), comments: QUEUE, snippets: SNIPPETS, routes: ROUTES });
  await waitFor(() => expect(screen.getAllByRole('option').length).toBeGreaterThan(2));
  await checkAxe();
});
