const HEARTBEAT_MS = 10_000;

/** Something a person must do before this can go on. The message is one line that says what, and the way out. */
export class Obstacle extends Error {}

/**
 * Steps on the terminal, numbered, each with what came of it and how long it took; a sign of life every 10 s.
 * @param {{ from?: number, total?: number }} count `from`: the number of the first one; without a total none are shown
 */
export function numberedSteps({ from = 1, total }) {
  let number = from;
  /**
   * @template T @param {string} name @param {() => Promise<T>} work
   * @param {(value: T) => string} [say] what came of it, in a word or two
   * @returns {Promise<T>}
   */
  return async function step(name, work, say = () => 'done') {
    console.log(`${total ? `${number}/${total} ` : ''}${name}…`);
    number += 1;
    const start = Date.now();
    const heartbeat = setInterval(() => console.log(`    … ${seconds(start)}`), HEARTBEAT_MS);
    try {
      const value = await work();
      console.log(`    ${say(value)} (${seconds(start)})`);
      return value;
    } finally {
      clearInterval(heartbeat);
    }
  };
}

/** Ends the process with code 1 after saying what went wrong: one line for an obstacle, everything for our own mistakes. */
export function giveUp(error) {
  console.error(error instanceof Obstacle ? `\nStopped: ${error.message}` : error);
  process.exit(1);
}

export function seconds(start) {
  return `${((Date.now() - start) / 1000).toFixed(1)} s`;
}
