import { useState } from 'preact/hooks';
import type { Placeholder } from '@/lib/library/snippet';
import { CONDITION_ONLY, KNOWN_NAMES } from '@/lib/library/template-values';
import type { Words } from '@/lib/shared/words';

/** Something that can be put into a body. `|` in `text` is where the caret, or the selected words, go. */
export interface NameOption {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  /** A variable that has to be declared first. */
  readonly declares?: string;
}

/** The list that is open: over which stretch of the body it writes, and which option is the current one. */
export interface NameList {
  readonly from: number;
  readonly query: string;
  readonly at: number;
}

const QUERY = /^[\p{L}\p{N}_ -]*$/u;

export function useNameList() {
  const [list, setList] = useState<NameList | null>(null);
  return {
    list,
    open: (from: number) => setList({ from, query: '', at: 0 }),
    close: () => setList(null),
    moveTo: (at: number) => setList(list && { ...list, at }),
    /** After every key: "{{" opens the list, what follows narrows it, anything else closes it. */
    follow(body: string, caret: number) {
      if (list === null) {
        if (body.slice(Math.max(0, caret - 2), caret) === '{{')
          setList({ from: caret - 2, query: '', at: 0 });
        return;
      }
      const query = body.slice(list.from, caret).replace(/^\{*\s*/, '');
      const isOver = caret < list.from || !QUERY.test(query) || query.length > 40;
      setList(isOver ? null : { ...list, query, at: 0 });
    },
  };
}

/** Known names, the reply's own variables, a new variable, and the signs that wrap words; those that fit what was typed. */
export function nameOptions(words: Words, placeholders: readonly Placeholder[], query: string): NameOption[] {
  const known = KNOWN_NAMES.filter((name) => !CONDITION_ONLY.has(name)).map((name) =>
    output(name, name.replaceAll('_', ' '), words(KNOWN_WORDS[name as KnownOutput])),
  );
  const own = placeholders.map((each) =>
    each.type === 'toggle'
      ? {
          ...output(each.name, each.label, words('editor_insert_part')),
          text: `{% if ${each.name} %}|{% endif %}`,
        }
      : output(each.name, each.label, words('editor_insert_own')),
  );
  const typed = query.trim().toLowerCase();
  const fitting = [...own, ...known, ...signOptions(words)].filter(
    ({ id, label }) => label.toLowerCase().includes(typed) || id.includes(typed),
  );
  return [...fitting, ...newOption(words, placeholders, typed)];
}

type KnownOutput = 'customer_name' | 'responder_name' | 'brand_name';

export const KNOWN_WORDS = {
  customer_name: 'editor_from_customer',
  responder_name: 'editor_from_responder',
  brand_name: 'editor_from_brand',
} as const satisfies Record<KnownOutput, string>;

function output(name: string, label: string, hint: string): NameOption {
  return { id: name, label: label || name, hint, text: `{{ ${name} }}|` };
}

function signOptions(words: Words): NameOption[] {
  const sign = (id: string, label: 'locked' | 'rotate', text: string): NameOption => ({
    id,
    label: words(`editor_insert_${label}`),
    hint: words(`editor_insert_${label}_hint`),
    text,
  });
  return [
    sign('%locked', 'locked', '{% locked %}|{% endlocked %}'),
    sign('%rotate', 'rotate', '{% rotate "|", "" %}'),
  ];
}

/** The words typed, as a variable of their own. */
function newOption(words: Words, placeholders: readonly Placeholder[], typed: string): NameOption[] {
  const name = typed
    .trim()
    .replace(/[\s-]+/g, '_')
    .replace(/[^\p{L}\p{N}_]/gu, '');
  const isTaken =
    (KNOWN_NAMES as readonly string[]).includes(name) || placeholders.some((each) => each.name === name);
  if (!/^\p{L}/u.test(name) || isTaken) return [];
  const hint = words('editor_insert_new');
  return [{ id: `+${name}`, label: name.replaceAll('_', ' '), hint, text: `{{ ${name} }}|`, declares: name }];
}
