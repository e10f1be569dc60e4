/** Runs in a worker thread: loads the product's TypeScript as it stands, then waits for a library. */
import '../../../scripts/alias-hooks.mjs';

await import('./care-thread.ts');
