import { statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './run.mjs';

const USE = `npm run pictures                 all pictures of the README, into docs/pictures
npm run pictures -- NAME…        only these
npm run pictures -- --gallery    every surface in light and dark, into .cache/gallery/product
npm run pictures -- --icons      the extension's icons, into public/icons
                    --out FOLDER somewhere else`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    gallery: { type: 'boolean' },
    icons: { type: 'boolean' },
    help: { type: 'boolean' },
    out: { type: 'string' },
  },
});

if (values.help) console.log(USE);
else if (values.icons) await icons();
else await pictures();

async function icons() {
  const { drawIcons } = await import('./pictures/icons.mjs');
  for (const file of await drawIcons(folder('public/icons'))) say(file);
}

async function pictures() {
  const { takePictures } = await import('./pictures/take.mjs');
  const scenes = await wantedScenes();
  const into = folder(values.gallery ? '.cache/gallery/product' : 'docs/pictures');
  const fileOf = ({ name, colorScheme }) =>
    path.join(into, values.gallery ? `${name}.${colorScheme}.png` : `${name}.png`);
  await takePictures(scenes, fileOf, (name, { file, error }) => {
    if (file) return say(file);
    console.error(`${name}: ${error.message.split('\n')[0]}`);
    process.exitCode = 1;
  });
}

async function wantedScenes() {
  const all = values.gallery
    ? (await import('./pictures/gallery.mjs')).GALLERY
    : (await import('./pictures/scenes.mjs')).SCENES;
  const names = [...new Set(all.map(({ name }) => name))];
  const unknown = positionals.filter((name) => !names.includes(name));
  if (unknown.length > 0)
    throw new Error(`No picture ${unknown.join(', ')}. There are: ${names.join(', ')}.`);
  return all.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
}

function folder(usual) {
  return path.resolve(ROOT, values.out ?? usual);
}

function say(file) {
  console.log(`${path.relative(ROOT, file)}  ${Math.ceil(statSync(file).size / 1000)} kB`);
}
