import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import '../alias-hooks.mjs';
import { ROOT } from '../run.mjs';

/** `npm run check -- DIR`. Ends with 0: nothing is wrong; 1: errors were found; 2: there was nothing to check. */
const OK = 0;
const WRONG = 1;
const NOT_CHECKED = 2;

const { checkLibrary } = await import('./check-library.mjs');

try {
  process.exitCode = await check(process.argv.slice(2));
} catch (error) {
  console.error(error);
  process.exitCode = NOT_CHECKED;
}

async function check(parts) {
  if (parts.length !== 1 || parts[0].startsWith('-')) return refuse('Usage: npm run check -- DIR');
  // npm starts scripts in the repository, and says where it was called from.
  const place = path.resolve(process.env.INIT_CWD ?? process.cwd(), parts[0]);
  const found = await stat(place).catch((error) => error);
  if (found instanceof Error) return refuse(`${place} cannot be read: ${found.code ?? found.message}`);
  if (!found.isDirectory()) return refuse(`${place} is not a folder`);
  const { findings, counts } = checkLibrary(await filesIn(place));
  const total = counts.snippets + counts.routes + counts.rules;
  if (total === 0 && findings.length === 0) {
    return refuse(`${place} holds no replies/*.md, routes/*.yaml or policies/*.yaml`);
  }
  const say = wordsFrom(await readFile(path.join(ROOT, 'public/_locales/en/messages.json'), 'utf8'));
  for (const finding of findings) console.log(lineOf(finding, say));
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  console.log(
    `Replies: ${counts.snippets}, routes: ${counts.routes}, rules: ${counts.rules}. Errors: ${errors}, warnings: ${warnings}.`,
  );
  return errors > 0 ? WRONG : OK;
}

function refuse(sentence) {
  console.error(sentence);
  return NOT_CHECKED;
}

/** As compilers write it, so that editors and build servers link the place. */
function lineOf({ file, line, field, severity, word, parts }, say) {
  return `${file}:${line}: ${severity}: ${field ? `${field}: ` : ''}${say(word, parts)}`;
}

/** Every file, named from the folder with `/`. Links are not followed: they may lead out of it. */
async function filesIn(folder, inside = '') {
  const entries = await readdir(path.join(folder, inside), { withFileTypes: true });
  const lists = entries.map(async (entry) => {
    const name = inside === '' ? entry.name : `${inside}/${entry.name}`;
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
    if (entry.isDirectory()) return filesIn(folder, name);
    if (!entry.isFile() || !/\.(md|ya?ml)$/i.test(name)) return [];
    return [{ name, bytes: new Uint8Array(await readFile(path.join(folder, name))) }];
  });
  return (await Promise.all(lists)).flat();
}

function wordsFrom(json) {
  const messages = JSON.parse(json);
  return (word, parts) =>
    (messages[word]?.message ?? word).replace(/\$(\d)/g, (_, nth) => parts[Number(nth) - 1] ?? '');
}
