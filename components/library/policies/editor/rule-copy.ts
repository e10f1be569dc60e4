import type { RuleForm } from './rule-form';

/** What was typed and not saved. `version` is the one it was written from, null for a rule that is not stored. */
export interface RuleCopy {
  readonly form: RuleForm;
  readonly base: RuleForm;
  readonly version: number | null;
}

/** A second place for typed words, written at every key press, as the reply editor has it. Each window has its own copy. */
export interface RuleCopies {
  /** `of`: the rule's id, "new", or what a new one is begun from. */
  readonly write: (of: string, copy: RuleCopy) => void;
  readonly drop: (of: string) => void;
  /** The latest copy of a window that is gone. Taking it removes it. */
  readonly takeLeftBehind: (of: string) => Promise<RuleCopy | undefined>;
  /** The window goes on without this editor: its copies are there for the next one at once. */
  readonly leave: () => void;
}

/** The reply editor's, so that "erase everything" takes these too. */
const PREFIX = 'cuecard-draft';

/** In `storage`, under the name of this window. Where storage is denied or full there are no copies, and nothing breaks. */
export function ruleCopiesIn(
  storage: () => Storage,
  windowId: string,
  openWindows: () => Promise<ReadonlySet<string>>,
): RuleCopies {
  const stemOf = (of: string) => `${PREFIX}/${encodeURIComponent(`policy:${of}`)}/`;
  return {
    write(of, copy) {
      quietly(() => storage().setItem(stemOf(of) + windowId, JSON.stringify(copy)));
    },
    drop(of) {
      quietly(() => storage().removeItem(stemOf(of) + windowId));
    },
    async takeLeftBehind(of) {
      const open = await openWindows();
      const stem = stemOf(of);
      const keys = quietly(() => Object.keys(storage())) ?? [];
      const orphans = keys.filter((key) => key.startsWith(stem) && !open.has(key.slice(stem.length))).sort();
      const [latest] = orphans.reverse();
      if (latest === undefined) return undefined;
      const text = quietly(() => storage().getItem(latest));
      quietly(() => storage().removeItem(latest));
      return text ? parsed(text) : undefined;
    },
    leave() {
      const keys = quietly(() => Object.keys(storage())) ?? [];
      for (const key of keys.filter((each) => each.startsWith(`${PREFIX}/`) && each.endsWith(`/${windowId}`)))
        quietly(() => renameIn(storage(), key, key + LEFT));
    },
  };
}

/** After the name of a window: no window is called that. */
const LEFT = '~left';

/** A full storage takes no second copy, so the first one goes before. */
function renameIn(storage: Storage, from: string, to: string): void {
  const text = storage.getItem(from);
  storage.removeItem(from);
  if (text !== null) storage.setItem(to, text);
}

/** This browser's copies. A window holds a lock for as long as it lives, so that no other takes its copy. */
export function browserRuleCopies(now: number, signal: AbortSignal): RuleCopies {
  const windowId = `${now.toString(36).padStart(9, '0')}-${crypto.randomUUID()}`;
  const held = new Promise<void>((done) => signal.addEventListener('abort', () => done(), { once: true }));
  void navigator.locks?.request(`${PREFIX}/${windowId}`, () => held);
  return ruleCopiesIn(
    () => localStorage,
    windowId,
    async () => {
      const { held: locks = [] } = (await navigator.locks?.query()) ?? {};
      return new Set([windowId, ...locks.map((lock) => lock.name?.slice(PREFIX.length + 1) ?? '')]);
    },
  );
}

function parsed(text: string): RuleCopy | undefined {
  try {
    const copy: unknown = JSON.parse(text);
    return isCopy(copy) ? copy : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

type Unread<T> = { readonly [K in keyof T]?: unknown };

function isCopy(value: unknown): value is RuleCopy {
  const { form, base, version } = (value ?? {}) as Unread<RuleCopy>;
  return isForm(form) && isForm(base) && (version === null || typeof version === 'number');
}

/** As far as the editor relies on it: the database's schemas would refuse what a newer Cuecard wrote. */
function isForm(value: unknown): value is RuleForm {
  const { rule, owner, acknowledge } = (value ?? {}) as Unread<RuleForm>;
  const { id, title, reason, applies, looksAt, mustFlag, mustPass } = (rule ?? {}) as Unread<
    RuleForm['rule']
  >;
  const areTexts = [id, title, reason, owner].every((text) => typeof text === 'string');
  const areLists = [looksAt, mustFlag, mustPass].every((list) => Array.isArray(list) && list.every(isObject));
  return areTexts && areLists && isObject(applies) && (acknowledge === null || isObject(acknowledge));
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function quietly<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}
