import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { approve, discard, handIn, rollBack, sendBack } from '@/lib/database/revisions';
import { liveSnippets } from '@/lib/database/snippets';
import type { WriteFailure } from '@/lib/database/write-failure';
import { mayApprove, mayEdit, mayReview, type Who } from '@/lib/library/governance';
import type { Revision } from '@/lib/library/revision';
import type { Team } from '@/lib/library/team';
import type { Result } from '@/lib/shared/result';
import type { LibraryModel } from '../library-model';
import { failureWords, type Permission, permitted } from '../replies/failure-words';
import { freeCode } from './blank-content';
import type { ChecksModel } from './checks-model';
import type { Drafting } from './drafting';

export interface ActsModel {
  readonly mayEdit: ReadonlySignal<Permission>;
  readonly mayReview: ReadonlySignal<Permission>;
  /** Null while no version is being written. */
  readonly mayApprove: ReadonlySignal<Permission | null>;
  /** Problems are shown at their fields from the first try to hand in on. */
  readonly isChecked: ReadonlySignal<boolean>;
  /** Another reply has this short code. */
  readonly takenCode: ReadonlySignal<string | null>;
  /** False when something keeps it from being handed in. */
  readonly handIn: () => Promise<boolean>;
  readonly approve: () => Promise<boolean>;
  readonly sendBack: (reason: string) => Promise<boolean>;
  readonly discard: () => Promise<boolean>;
  /** The words of an earlier version become those of the one being written. */
  readonly goBackTo: (version: Revision) => Promise<void>;
}

interface ActsContext {
  readonly library: LibraryModel;
  readonly drafting: Drafting;
  readonly checks: ChecksModel;
  readonly team: ReadonlySignal<Team>;
  readonly who: () => Who;
  /** The short code was made from the title, so it may be made otherwise. */
  readonly followsTitle: Signal<boolean>;
}

export function createActsModel(context: ActsContext): ActsModel {
  const { library, drafting, checks, team, who, followsTitle } = context;
  const { settings } = library.ports;
  const { db } = library.store;
  const { isReadOnly } = library.trust;
  const isChecked = signal(false);
  const takenCode = signal<string | null>(null);
  const name = computed(() => settings.value.responderName);
  const run = (work: Act, told: (version: number) => void) =>
    runAct(context, work, told, (code) => {
      takenCode.value = code;
    });
  const { words } = library.ports.speech;
  const tell = (key: 'editor_handed_in' | 'editor_approved' | 'editor_sent_back') => (version: number) =>
    library.notes.tell(words(key, version));
  return {
    isChecked,
    takenCode,
    mayEdit: computed(() => permitted(mayEdit(team.value, name.value), isReadOnly.value)),
    mayReview: computed(() => permitted(mayReview(team.value, name.value), isReadOnly.value)),
    mayApprove: computed(() => {
      const { revision } = drafting.known.value;
      return revision && permitted(mayApprove(team.value, name.value, revision), isReadOnly.value);
    }),
    async handIn() {
      isChecked.value = true;
      if (isHeld(checks)) {
        library.notes.say(words('editor_held'));
        return false;
      }
      if (followsTitle.peek()) await takeFreeCode(context);
      followsTitle.value = false;
      return run(({ id, edit }) => handIn(db, id, edit, who()), tell('editor_handed_in'));
    },
    approve: () => run(({ id, edit }) => approve(db, id, edit, who()), tell('editor_approved')),
    sendBack: (reason) =>
      run(({ id, edit }) => sendBack(db, id, edit, reason, who()), tell('editor_sent_back')),
    discard: () => discardVersion(context, run),
    goBackTo: (version) => goBackTo(context, version),
  };
}

type Act = (revision: Revision) => Promise<Result<unknown, WriteFailure>>;

/** Saves what is typed, acts, and says what came of it. */
async function runAct(
  { library, drafting }: ActsContext,
  work: Act,
  told: (version: number) => void,
  onTaken: (code: string | null) => void,
): Promise<boolean> {
  onTaken(null);
  if (!(await drafting.save())) return false;
  const version = drafting.version.peek();
  const { code } = drafting.content.peek();
  const done = await drafting.act(work);
  if (done.ok) told(version);
  else {
    if (done.failure.type === 'code-taken') onTaken(code);
    library.notes.tell(failureWords(library.ports.speech.words, done.failure));
  }
  return done.ok;
}

async function takeFreeCode({ library, drafting }: ActsContext): Promise<void> {
  const { snippet } = drafting.known.peek();
  const others = (await liveSnippets(library.store.db)).filter(({ id }) => id !== snippet?.id);
  const content = drafting.content.peek();
  const code = freeCode(content.code, new Set(others.map((other) => other.code)));
  if (code !== content.code) drafting.change({ ...content, code });
}

function isHeld({ problems, lint }: ChecksModel): boolean {
  return problems.peek().length > 0 || lint.peek().some(({ severity }) => severity === 'error');
}

/** Given up with a way back: its words stay in the history. A reply that never was live goes with its only version. */
async function discardVersion(
  context: ActsContext,
  run: (work: Act, told: (version: number) => void) => Promise<boolean>,
): Promise<boolean> {
  const { library, drafting, who } = context;
  const { notes, ports, store } = library;
  const { snippet } = drafting.known.peek();
  return run(
    ({ id, edit }) => discard(store.db, id, edit, who()),
    (version) => {
      const isGone = snippet?.status === 'draft' || snippet?.status === 'in-review';
      const text = ports.speech.words('editor_discarded', version);
      const undo = () => {
        if (snippet) rollBack(store.db, snippet.id, version, who()).catch(ports.onError);
      };
      if (isGone || !snippet) notes.tell(text);
      else notes.tell(text, undo);
      if (isGone) ports.go('#replies');
    },
  );
}

async function goBackTo({ library, drafting, who }: ActsContext, earlier: Revision): Promise<void> {
  const { notes, ports, store } = library;
  const { words } = ports.speech;
  const { snippet, revision } = drafting.known.peek();
  const text = words('editor_went_back', earlier.version);
  if (!revision && snippet && !drafting.isDirty.peek()) {
    const begun = await rollBack(store.db, snippet.id, earlier.version, who());
    notes.tell(begun.ok ? text : failureWords(words, begun.failure));
    return;
  }
  const before = drafting.content.peek();
  const version = drafting.version.peek();
  const texts = earlier.content.texts.map((each) => ({ ...each, asOf: version }));
  drafting.change({ ...earlier.content, texts });
  notes.tell(text, () => drafting.change(before));
}
