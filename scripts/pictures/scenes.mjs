import { answering, checking, handedOver, handingOver, inserted, PAGE, POST, pressingPost } from './acts.mjs';
import { editing, importing, library, team, toApprove } from './library-scenes.mjs';

/** @typedef {import('./studio.mjs').Studio} Studio */
/** @typedef {{ page: import('playwright-core').Page, clip?: import('./studio.mjs').Clip }} View */
/** @typedef {{ name: string, colorScheme?: 'light' | 'dark', play(studio: Studio): Promise<View> }} Scene */

const WIDE = { width: 1740, height: 800 };
const SEEN = 1005;

/** What the README shows, in a browser as a team has it after the first run. Each is saved as `<name>.png`.
 *  @type {Scene[]} */
export const SCENES = [
  { name: 'suggestions', play: (studio) => answering(studio, POST, 'Marit Olsen') },
  { name: 'inserted', play: inserted },
  { name: 'draft-check', play: (studio) => checking(studio) },
  { name: 'held-press', play: pressingPost },
  { name: 'escalate', play: (studio) => handingOver(studio) },
  { name: 'escalated', play: (studio) => handedOver(studio) },
  { name: 'facebook', play: facebook },
  { name: 'policies', play: (studio) => library(studio, 'policies') },
  { name: 'settings', play: (studio) => library(studio, 'settings') },
  { name: 'library', play: (studio) => toApprove(studio) },
  { name: 'library-edit', play: (studio) => editing(studio) },
  { name: 'library-import', play: (studio) => importing(studio) },
  { name: 'library-team', play: (studio) => team(studio) },
  { name: 'dark', colorScheme: 'dark', play: (studio) => answering(studio, POST, 'Lucía Benavent') },
];

/** The part of a wide screen that has something to see. */
async function facebook(studio) {
  const { page } = await answering(studio, PAGE, 'Greta Lindqvist', WIDE);
  return { page, clip: { x: WIDE.width - SEEN, y: 0, width: SEEN, height: WIDE.height } };
}
