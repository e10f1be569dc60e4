import type { Snippet, SnippetContent } from '../snippet';
import { fingerprint } from './fingerprint';
import { missingDetails } from './foreign-template';
import { type LibraryIndex, OWN } from './library-index';
import { bodiesOf, changedContent, languagesKept, newContent, titlesKept, withExamples } from './merge-reply';
import { freeName } from './names';
import type { ImportDefaults, ImportRow } from './plan-import';
import { type Notes, notesOn } from './problem';
import type { ReadFile } from './read-library-file';
import type { IncomingReply, ReadRow } from './read-row';
import { isSame } from './same-data';

/** Plans one row after another; remembers which ids, codes and snippets the rows before took. */
export class RowPlanner {
  readonly newDetails = new Set<string>();
  readonly #ids = new Map<string, ReadRow>();
  readonly #codes = new Map<string, ReadRow>();
  readonly #isOwn: boolean;

  constructor(
    private readonly file: ReadFile,
    private readonly library: LibraryIndex,
    private readonly defaults: ImportDefaults,
  ) {
    this.#isOwn = file.system === OWN;
  }

  plan(row: ReadRow): ImportRow {
    const { reply } = row;
    const notes = notesOn(row.file, row.row);
    if (!reply) return refused(row, notes);
    const target = reply.adds ? this.#known(reply, notes) : this.library.find(this.file.system, reply);
    if (reply.adds && !target) notes.refuse(null, 'exchange_reply_unknown', reply.id);
    else this.#isTaken(this.#ids, target?.id ?? reply.id, row, reply.id, notes);
    if (notes.refused) return refused(row, notes);
    const planned = target ? this.#withTarget(target, reply, row, notes) : this.#add(reply, row, notes);
    return notes.refused ? refused(row, notes) : planned;
  }

  /** The reply that examples are for; in a library that came another way it may have another id. */
  #known(reply: IncomingReply, notes: Notes): Snippet | undefined {
    const found = this.library.find(this.file.system, reply);
    if (found || reply.code === '') return found;
    const byCode = this.library.withCode(reply.code);
    if (byCode) notes.warn(null, 'exchange_found_by_code', reply.code);
    return byCode;
  }

  #withTarget(target: Snippet, reply: IncomingReply, row: ReadRow, notes: Notes): ImportRow {
    return reply.adds
      ? this.#addExamples(target, reply, row, notes)
      : this.#change(target, reply, row, notes);
  }

  #add(reply: IncomingReply, row: ReadRow, notes: Notes): ImportRow {
    if (this.library.wasDeleted(this.file.system, reply)) notes.warn(null, 'exchange_was_deleted');
    const code = this.#freeCode(reply.code, row, notes);
    const content = this.#withDetails({ ...newContent(reply, this.defaults), code }, reply, notes);
    return { ...this.#row(row, reply, content, notes), action: 'add', before: null, target: null };
  }

  #change(target: Snippet, reply: IncomingReply, read: ReadRow, notes: Notes): ImportRow {
    const { open, ...about } = this.#about(target);
    const { before } = about;
    const row = titlesKept(before.texts, reply.texts) ? withoutTitleNotes(read) : read;
    const merged = changedContent(before, reply, this.#isOwn);
    const wasRead = target.origin?.system === this.file.system && target.origin.hash === hashOf(reply);
    if (wasRead || isSame(withoutAges(merged), withoutAges(before))) {
      this.#codes.set(before.code, row);
      return { ...this.#row(row, reply, before, notes), ...about, action: 'same' };
    }
    if (open?.state === 'in-review') notes.refuse('body', 'exchange_in_review');
    else if (open && open.edit > 1) notes.warn(null, 'exchange_replaces_draft');
    this.#checkCode(merged.code, target, row, notes);
    const kept = languagesKept(before.texts, reply.texts);
    if (kept.length > 0) notes.warn(null, 'exchange_languages_stay', kept.join(', '));
    const content = this.#withDetails(merged, reply, notes);
    return { ...this.#row(row, reply, content, notes), ...about, action: 'change' };
  }

  /** The words stay as they are, so nothing is said about them; and the reply stays known by where it came from. */
  #addExamples(target: Snippet, reply: IncomingReply, row: ReadRow, notes: Notes): ImportRow {
    const { open, ...about } = this.#about(target);
    const content = withExamples(about.before, reply.rest.examples ?? []);
    const action = content === about.before ? 'same' : 'change';
    if (action === 'change' && open?.state === 'in-review') notes.refuse('examples', 'exchange_in_review');
    return { ...this.#row(row, reply, content, notes), ...about, origin: null, action };
  }

  #about(target: Snippet) {
    const open = this.library.openRevision(target);
    const revision = open ? { id: open.id, edit: open.edit } : null;
    const { id: snippetId, version, changedAt } = target;
    const before = this.library.contentOf(target);
    return { open, before, target: { snippetId, version, changedAt, revision } };
  }

  /** Another tool's code that is in use here gets a number; one of our own is refused, because somebody chose it. */
  #freeCode(wanted: string, row: ReadRow, notes: Notes): string {
    const isTaken = (code: string) => this.#codes.has(code) || this.library.withCode(code) !== undefined;
    if (this.#isOwn) {
      this.#checkCode(wanted, undefined, row, notes);
      return wanted;
    }
    const code = freeName(wanted, isTaken);
    if (code !== wanted) notes.warn(null, 'exchange_code_changed', code);
    this.#codes.set(code, row);
    return code;
  }

  #checkCode(code: string, self: Snippet | undefined, row: ReadRow, notes: Notes): void {
    if (this.#isTaken(this.#codes, code, row, code, notes)) return;
    const other = this.library.withCode(code);
    if (other && other.id !== self?.id) {
      notes.refuse('code', 'exchange_code_clash', code, other.texts[0]?.title ?? other.id);
    }
  }

  #isTaken(taken: Map<string, ReadRow>, key: string, row: ReadRow, shown: string, notes: Notes): boolean {
    const before = taken.get(key);
    if (before) notes.refuse('code', 'exchange_duplicate', shown, before.row, before.file);
    else taken.set(key, row);
    return before !== undefined;
  }

  #withDetails(content: SnippetContent, reply: IncomingReply, notes: Notes): SnippetContent {
    const added = missingDetails(bodiesOf(content.texts), content.placeholders);
    for (const { name } of added) notes.warn('body', 'exchange_unknown_variable', name, name);
    for (const name of [...reply.unknownNames, ...added.map((one) => one.name)]) this.newDetails.add(name);
    return added.length === 0 ? content : { ...content, placeholders: [...content.placeholders, ...added] };
  }

  #row({ file, row, problems }: ReadRow, reply: IncomingReply, content: SnippetContent, notes: Notes) {
    return {
      file,
      row,
      title: content.texts[0]?.title ?? '',
      code: content.code,
      content,
      origin: { system: this.file.system, id: reply.id, hash: hashOf(reply) },
      problems: [...problems, ...notes.list],
    };
  }
}

function refused({ file, row, reply, named, problems }: ReadRow, notes: Notes): ImportRow {
  return {
    file,
    row,
    action: 'refuse',
    title: reply?.texts.list[0]?.title ?? named?.title ?? '',
    code: reply?.code ?? named?.code ?? '',
    content: null,
    before: null,
    origin: null,
    target: null,
    problems: [...problems, ...notes.list],
  };
}

function withoutTitleNotes(row: ReadRow): ReadRow {
  return { ...row, problems: row.problems.filter(({ word }) => word !== 'exchange_title_missing') };
}

function hashOf({ code, texts, rest }: IncomingReply): string {
  return fingerprint(JSON.stringify([code, texts, rest]));
}

/** The version a language was last written in is counted anew by the store. */
function withoutAges(content: SnippetContent): SnippetContent {
  return { ...content, texts: content.texts.map((text) => ({ ...text, asOf: 0 })) };
}
