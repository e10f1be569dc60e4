import type { ForeignPiece } from './foreign-template';

/** Text with macros that begin with a percent sign. A percent sign behind a number is one. */
export function splitMacros(text: string): ForeignPiece[] {
  const pieces: ForeignPiece[] = [];
  let at = 0;
  for (const found of text.matchAll(MACRO)) {
    pieces.push({ kind: 'text', text: text.slice(at, found.index) }, ...readMacro(found[0]));
    at = found.index + found[0].length;
  }
  return [...pieces, { kind: 'text', text: text.slice(at) }];
}

/** A run of date signs with the punctuation between them is one date. */
const MACRO =
  /%%|%\||%clipboard|%(?:filltext|fillarea|fillpopup|fillpart|snippet|key|date|script)\b[^%\n]{0,2000}%|%fillpartend%|(?<!\d)%[YymdBbeAaHIMSpj](?![a-z])(?:[ ,./:-]{1,2}%[YymdBbeAaHIMSpj](?![a-z]))*/g;

function readMacro(source: string): ForeignPiece[] {
  if (source === '%%') return [{ kind: 'text', text: '%' }];
  if (source === '%|') return [];
  if (source === '%clipboard') return [{ kind: 'known', source: 'clipboard' }];
  if (source === '%fillpartend%') return [{ kind: 'end-toggle' }];
  const [kind = '', ...parts] = source.slice(1, -1).split(':');
  const options = new Map(parts.flatMap((part) => optionOf(part)));
  const name = options.get('name') ?? '';
  const given = options.get('default');
  const preset = given ? { default: given } : {};
  if (kind === 'filltext' || kind === 'fillarea') {
    return [{ kind: 'field', name: name || 'text', detail: { type: 'text', ...preset } }];
  }
  if (kind === 'fillpart') return [{ kind: 'toggle', name: name || 'part', isOn: given === 'yes' }];
  if (kind === 'fillpopup') {
    const choices = parts.filter((part) => !part.includes('=')).map((part) => part.trim());
    const all = given && !choices.includes(given) ? [...choices, given] : choices;
    return [{ kind: 'field', name: name || 'choice', detail: { type: 'choice', choices: all, ...preset } }];
  }
  if (kind === 'key' || kind === 'script') return [{ kind: 'code', source }];
  if (kind === 'snippet') return [{ kind: 'inert', source }];
  return [{ kind: 'known', source, name: 'date', detail: { type: 'date' } }];
}

function optionOf(part: string): [string, string][] {
  const equals = part.indexOf('=');
  return equals < 0 ? [] : [[part.slice(0, equals).trim(), part.slice(equals + 1).trim()]];
}
