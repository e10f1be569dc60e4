import type { Detail, ForeignPiece } from './foreign-template';

/** Text with commands in single braces. A brace that begins none is a plain brace. */
export function splitCommands(text: string): ForeignPiece[] {
  const pieces: ForeignPiece[] = [];
  let at = 0;
  let silentUntil: string | undefined;
  for (let from = text.indexOf('{'); from >= 0; from = text.indexOf('{', Math.max(at, from + 1))) {
    const end = endOf(text, from);
    if (end === undefined || !/^[a-z=]/i.test(text.charAt(from + 1))) continue;
    if (!silentUntil) pieces.push({ kind: 'text', text: text.slice(at, from) });
    const source = text.slice(from, end + 1);
    at = end + 1;
    const name = /^\{([a-z]+)/i.exec(source)?.[1]?.toLowerCase() ?? '';
    if (name === silentUntil) silentUntil = undefined;
    else if (name === 'note' && !silentUntil) {
      silentUntil = 'endnote';
      pieces.push({ kind: 'inert', source });
    } else if (!silentUntil) pieces.push(...readCommand(name, source));
  }
  if (!silentUntil) pieces.push({ kind: 'text', text: text.slice(at) });
  return pieces;
}

const LONGEST_COMMAND = 2_000;

function endOf(text: string, from: number): number | undefined {
  let depth = 0;
  const end = Math.min(text.length, from + LONGEST_COMMAND);
  for (let at = from; at < end; at += 1) {
    const sign = text.charAt(at);
    if (sign === '{') depth += 1;
    else if (sign === '}') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return undefined;
}

const CODE = new Set(
  'run urlload urlsend dbselect dbinsert dbupdate dbdelete button key click wait'.split(' '),
);
const WITHOUT_WORDS = new Set(['cursor']);
const FIELDS: Readonly<Record<string, Detail | undefined>> = {
  formtext: { type: 'text' },
  formparagraph: { type: 'text' },
  formdate: { type: 'date' },
};

function readCommand(name: string, source: string): ForeignPiece[] {
  const { options, choices } = optionsOf(source);
  const label = options.get('name') ?? '';
  const given = options.get('default');
  const preset = given ? { default: given } : {};
  const field = FIELDS[name];
  if (field) return [{ kind: 'field', name: label || name.slice(4), detail: { ...field, ...preset } }];
  if (name === 'formmenu') {
    return [{ kind: 'field', name: label || 'choice', detail: { type: 'choice', choices, ...preset } }];
  }
  if (name === 'formtoggle') {
    return [{ kind: 'toggle', name: label || 'part', isOn: given === 'yes' || given === 'true' }];
  }
  if (name === 'endformtoggle') return [{ kind: 'end-toggle' }];
  if (WITHOUT_WORDS.has(name)) return [];
  if (name === 'enter') return [{ kind: 'text', text: '\n' }];
  if (CODE.has(name)) return [{ kind: 'code', source }];
  if (name === 'time') return [{ kind: 'known', source, name: 'date', detail: { type: 'date' } }];
  if (name === 'clipboard' || name === 'site' || name === 'user') return [{ kind: 'known', source }];
  return [{ kind: 'inert', source }];
}

/** `name: a; b; key=value`. Of a menu, the values without a key are what can be chosen. */
function optionsOf(source: string): { options: Map<string, string>; choices: string[] } {
  const inside = source.slice(1, -1);
  const colon = inside.indexOf(':');
  const parts = colon < 0 ? [] : inside.slice(colon + 1).split(';');
  const options = new Map<string, string>();
  const choices: string[] = [];
  for (const part of parts) {
    const [, key, value = ''] = /^\s*([a-z]+)\s*=(.*)$/is.exec(part) ?? [];
    if (key !== undefined) options.set(key.toLowerCase(), value.trim());
    else if (part.trim() !== '') choices.push(part.trim());
  }
  const preset = options.get('default');
  if (preset && !choices.includes(preset)) choices.push(preset);
  return { options, choices };
}
