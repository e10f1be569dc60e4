import {
  answering,
  checking,
  handedOver,
  handingOver,
  inserted,
  PAGE,
  POST,
  press,
  pressingPost,
} from './acts.mjs';
import { caring, editing, importing, library, scoring, team, toApprove } from './library-scenes.mjs';
import { resize } from './studio.mjs';

/** @typedef {import('./studio.mjs').Studio} Studio */
/** @typedef {(studio: Studio) => Promise<import('./scenes.mjs').View>} Play */

const PANEL = { width: 400, height: 860 };
const NARROW = { width: 800, height: 700 };
const EMPTY = 'https://x.com/notifications/mentions?empty=1';

/** @type {Record<string, Play>} */
const PLAYS = {
  'sidebar-queue': (studio) => closedComment(studio),
  'sidebar-suggestions': (studio) => answering(studio, POST, 'Marit Olsen'),
  'sidebar-suggestions-laptop': (studio) =>
    answering(studio, POST, 'Marit Olsen', { width: 1280, height: 680 }),
  'sidebar-search': (studio) => searching(studio, 'refund'),
  'sidebar-no-match': (studio) => searching(studio, 'dishwasher jug lid'),
  'sidebar-detail-missing': (studio) => searching(studio, 'maintenance'),
  'sidebar-long-words': (studio) => answering(studio, POST, 'Philippa Ostrander'),
  'sidebar-arabic': (studio) => answering(studio, POST, 'ليلى الخطيب'),
  'sidebar-comment-menu': (studio) => menu(studio, 'More about this comment'),
  'sidebar-keys': keys,
  'sidebar-waiting-for-box': waitingForBox,
  'sidebar-inserted': inserted,
  'sidebar-draft-check': (studio) => checking(studio),
  'sidebar-draft-clear': (studio) => checking(studio, 'Thank you, Marit.'),
  'sidebar-keep-reason': keeping,
  'sidebar-post-held': pressingPost,
  'sidebar-escalate': (studio) => handingOver(studio),
  'sidebar-escalate-below': handingOverBelow,
  'sidebar-escalated': (studio) => handedOver(studio),
  'sidebar-nothing-waits': nothingWaits,
  'page-facebook': (studio) => answering(studio, PAGE, 'Greta Lindqvist', { width: 1740, height: 860 }),
  'page-narrow': (studio) => plain(studio, POST, NARROW),
  'panel-no-page': (studio) => panel(studio),
  'library-replies': (studio) => library(studio, 'replies'),
  'library-replies-no-match': (studio) => librarySearch(studio),
  'library-replies-narrow': (studio) => library(studio, 'replies', { width: 820, height: 860 }),
  'library-policies': (studio) => library(studio, 'policies'),
  'library-policies-pack': (studio) => library(studio, 'policies/packs/us-health'),
  'library-policies-helplines': (studio) => library(studio, 'policies/helplines'),
  'library-policies-team': (studio) => library(studio, 'policies/team'),
  'library-policies-edit': (studio) => library(studio, 'policies/new?from=core-promises-refund'),
  'library-routes': (studio) => library(studio, 'routes'),
  'library-cases': cases,
  'library-settings': (studio) => library(studio, 'settings', { width: 1400, height: 3000 }),
  'library-erase': erasing,
  'library-first-run': (studio) => library(studio, 'first'),
  'library-approve': (studio) => toApprove(studio),
  'library-edit': (studio) => editing(studio),
  'library-care': (studio) => caring(studio),
  'library-insights': (studio) => library(studio, 'insights'),
  'library-insights-examples': (studio) => scoring(studio),
  'library-files': (studio) => library(studio, 'files', { width: 1400, height: 1400 }),
  'library-import': (studio) => importing(studio),
  'library-team': (studio) => team(studio),
};

/** Every surface in both colour schemes, for looking at it beside the design. @type {import('./scenes.mjs').Scene[]} */
export const GALLERY = Object.entries(PLAYS).flatMap(([name, play]) => [
  { name, colorScheme: 'light', play },
  { name, colorScheme: 'dark', play },
]);

async function plain(studio, url, size) {
  const page = await studio.page(url, size);
  await page.waitForTimeout(2500);
  return { page };
}

async function closedComment(studio) {
  const desk = await answering(studio, POST, 'Marit Olsen');
  for (let step = 0; step < 3; step += 1) await desk.page.keyboard.press('Escape');
  return plain(studio, POST, { width: 1400, height: 860 });
}

async function searching(studio, words) {
  const desk = await answering(studio, POST, 'Marit Olsen');
  await desk.sidebar.getByRole('combobox', { name: 'Search replies' }).fill(words);
  return desk;
}

async function menu(studio, name) {
  const desk = await answering(studio, POST, 'Marit Olsen');
  await press(desk, 'button', name);
  return desk;
}

async function keys(studio) {
  const desk = await answering(studio, POST, 'Marit Olsen');
  await press(desk, 'button', /^Keys/);
  return desk;
}

async function waitingForBox(studio) {
  const desk = await answering(studio, POST, 'Marit Olsen');
  await press(desk, 'button', /^Insert/);
  return desk;
}

async function keeping(studio) {
  const desk = await checking(studio);
  await press(desk, 'button', /^Keep mine/);
  return desk;
}

async function handingOverBelow(studio) {
  const desk = await handingOver(studio);
  await desk.sidebar.getByText('Attached conversation').first().scrollIntoViewIfNeeded();
  return desk;
}

async function nothingWaits(studio) {
  const view = await plain(studio, EMPTY, { width: 1400, height: 860 });
  await studio.command('go');
  await view.page.waitForTimeout(1500);
  return view;
}

/** The sidebar's page as the browser's own side panel shows it where there is nothing to answer. */
async function panel(studio) {
  const page = await studio.open(`chrome-extension://${studio.extensionId}/sidepanel.html`);
  await resize(page, PANEL);
  return { page };
}

async function librarySearch(studio) {
  const view = await library(studio, 'replies');
  await view.page
    .getByRole('searchbox')
    .or(view.page.getByRole('textbox'))
    .first()
    .fill('dishwasher jug lid');
  return view;
}

async function cases(studio) {
  await handedOver(studio, 'Noor Haddad');
  return library(studio, 'cases');
}

async function erasing(studio) {
  const view = await library(studio, 'settings');
  await view.page.getByRole('button', { name: 'Erase everything' }).click();
  return view;
}
