import { openDatabase } from '@/lib/database/database';
import { writeTeam } from '@/lib/database/library-state';
import { seededRandom } from '../faults';
import { freshPlace } from '../fresh';
import { okOf } from '../library';
import { brokenPromises } from './check';
import { endRound, type Ledger, newLedger } from './ledger';
import { actOnPage, type Chance, type Page } from './page';
import { actInWorker } from './worker';

export interface ConcurrencyReport {
  readonly steps: number;
  readonly replies: number;
  readonly versions: number;
  readonly counts: Ledger['counts'];
  /** In words; empty when every promise held at every look. */
  readonly broken: readonly string[];
}

const ROUNDS_BETWEEN_LOOKS = 50;

/**
 * Two pages and the worker act on one library at random, up to three at the same time, each through its own
 * connection. Every saved word, version and tag is noted, and looked for in the store every fifty rounds and at the end.
 */
export async function runAtRandom(steps: number, seed: number): Promise<ConcurrencyReport> {
  const { dbs, actors, ledger } = await aRoom(seededRandom(seed));
  const random = seededRandom(seed + 1);
  const broken = new Set<string>();
  const look = async () => {
    for (const promise of await brokenPromises(dbs[0], ledger)) broken.add(promise);
  };
  let taken = 0;
  for (let round = 1; taken < steps; round += 1) {
    const acting = actors.filter(() => random() < 0.6).slice(0, steps - taken);
    await Promise.all(acting.map((act, place) => act(taken + place + 1)));
    endRound(ledger);
    taken += acting.length;
    if (round % ROUNDS_BETWEEN_LOOKS === 0) await look();
  }
  await look();
  const replies = await dbs[0].snippets.count();
  const versions = await dbs[0].revisions.count();
  for (const db of dbs) db.close();
  return { steps: taken, replies, versions, counts: ledger.counts, broken: [...broken] };
}

const TEAM = {
  people: ['Ines', 'Mats', 'Lena'].map((name) => ({ name, role: 'approver' as const })),
  selfApproval: false,
};

async function aRoom(random: () => number) {
  const place = freshPlace();
  const dbs = [open(place), open(place), open(place)] as const;
  okOf(await writeTeam(dbs[0], TEAM, { name: 'Ines', now: 0 }));
  const ledger = newLedger();
  const chance: Chance = { random, pick: (items) => items[Math.floor(random() * items.length)] };
  const pages: readonly Page[] = [
    { db: dbs[0], people: ['Ines'], windows: new Map() },
    { db: dbs[1], people: ['Mats', 'Lena'], windows: new Map() },
  ];
  const worker = { db: dbs[2], done: [] };
  const actors = [
    ...pages.map((page) => (now: number) => actOnPage(page, ledger, chance, now)),
    (now: number) => actInWorker(worker, ledger, chance, now),
  ];
  return { dbs, actors, ledger };
}

function open(place: ReturnType<typeof freshPlace>) {
  return openDatabase('cuecard', place);
}
