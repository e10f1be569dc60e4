import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './run.mjs';

export const NOTICES_FILE = 'THIRD-PARTY-NOTICES.txt';

/** @typedef {{ name: string, version: string, license: string, source: string, texts: string[] }} Notice */
/** @typedef {{ type: string, fileName: string, moduleIds?: string[] }} BuiltFile as WXT lists them in its build output */

/**
 * Writes the licences of everything bundled into a build beside it, so that they are in the package too.
 * @param {string} folder the build's @param {BuiltFile[]} files what the build made
 * @throws when a bundled package has no licence text: such a package must not be handed on
 */
export function writeNotices(folder, files) {
  const packages = [
    ...packagesOfModules(files.flatMap(({ moduleIds = [] }) => moduleIds)),
    ...packagesOfAssets(folder, files),
  ];
  const notices = [...new Set(packages)].map(readNotice).sort((a, b) => (a.name < b.name ? -1 : 1));
  writeFileSync(path.join(folder, NOTICES_FILE), noticesText(notices));
}

/** The folders of the packages that modules came from. Modules of our own, and those a bundler made, have none.
 *  @param {string[]} moduleIds paths, perhaps with a query @returns {string[]} */
export function packagesOfModules(moduleIds) {
  const folders = moduleIds.map(
    (id) => id.replaceAll('\\', '/').match(/^.*\/node_modules\/(?:@[^/]+\/)?[^/?]+/)?.[0],
  );
  return [...new Set(folders.filter((folder) => folder !== undefined))];
}

/** @param {string} folder of an installed package @returns {Notice} */
export function readNotice(folder) {
  const { name, version, license, author, repository, homepage } = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  );
  const texts = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|notice|copying)/i.test(file))
    .sort()
    .map((file) => readFileSync(path.join(folder, file), 'utf8').trim());
  if (texts.length === 0 && license === 'MIT') texts.push(mitText(author?.name ?? author));
  if (texts.length === 0) throw new Error(`${name} ${version} comes without the text of its licence`);
  return { name, version, license, source: addressOf(repository?.url ?? repository ?? homepage), texts };
}

/** @param {Notice[]} notices */
export function noticesText(notices) {
  const parts = notices.map(({ name, version, license, source, texts }) =>
    [`${name} ${version}\nLicence: ${license}\nSource: ${source}`, ...texts].join('\n\n'),
  );
  return `${[INTRODUCTION, ...parts].join(`\n\n${'='.repeat(80)}\n\n`)}\n`;
}

const INTRODUCTION = `Cuecard contains the following works of others, unchanged but for bundling, under these licences.
Cuecard itself is under the MIT licence.`;

/** Fonts reach a build through style sheets, which no module list names: told by their bytes.
 *  @param {string} folder @param {BuiltFile[]} files */
function packagesOfAssets(folder, files) {
  const fonts = files.map(({ fileName }) => fileName).filter((name) => name.endsWith('.woff2'));
  const packageByHash = fonts.length === 0 ? new Map() : fontPackagesByHash();
  return fonts.map((font) => {
    const found = packageByHash.get(hashOf(path.join(folder, font)));
    if (!found) throw new Error(`Nothing says where the font ${font} comes from`);
    return found;
  });
}

function fontPackagesByHash() {
  const { dependencies } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  const byHash = new Map();
  for (const name of Object.keys(dependencies)) {
    const folder = path.join(ROOT, 'node_modules', name);
    const fonts = path.join(folder, 'files');
    if (!existsSync(fonts) || !statSync(fonts).isDirectory()) continue;
    for (const file of readdirSync(fonts)) byHash.set(hashOf(path.join(fonts, file)), folder);
  }
  return byHash;
}

function hashOf(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

function addressOf(repository = 'not stated') {
  return repository
    .replace(/^git\+/, '')
    .replace(/^(git|ssh):\/\/(git@)?/, 'https://')
    .replace(/\.git$/, '');
}

/** For packages that state the licence and their author, but leave the text out. */
function mitText(author) {
  if (!author) return '';
  return `MIT License

Copyright (c) ${author}

${readFileSync(path.join(ROOT, 'LICENSE'), 'utf8')
  .split(/Copyright.*\n\n/)[1]
  .trim()}`;
}
