import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { attemptResult } from '@/lib/database/failures';
import { readTeam, writeTeam } from '@/lib/database/library-state';
import { mayDecide } from '@/lib/library/governance';
import type { Role, Team } from '@/lib/library/team';
import type { Result } from '@/lib/shared/result';
import type { LibraryPorts } from '../library-ports';
import type { LibraryStore, Watched } from '../library-store';
import type { NotesModel } from '../notes-model';
import { addPerson, giveRole, removePerson, type TeamProblem } from './team-changes';

export interface TeamModel {
  readonly team: Watched<Team>;
  /** The name set in the settings; '' when none is. */
  readonly me: ReadonlySignal<string>;
  /** Whether this person may change who does what. Advice, as every role here. */
  readonly mayChange: ReadonlySignal<boolean>;
  /** Why the last change was not made. `forbidden`: needs an approver. */
  readonly problem: ReadonlySignal<TeamProblem | 'forbidden' | null>;
  readonly add: (name: string, role: Role) => Promise<boolean>;
  readonly giveRole: (name: string, role: Role) => Promise<boolean>;
  readonly remove: (name: string) => Promise<boolean>;
  readonly setSelfApproval: (isAllowed: boolean) => Promise<boolean>;
}

export function createTeamModel(ports: LibraryPorts, store: LibraryStore, notes: NotesModel): TeamModel {
  const { words } = ports.speech;
  const team = store.watched(() => readTeam(store.db));
  const me = computed(() => ports.settings.value.responderName);
  const problem = signal<TeamModel['problem']['value']>(null);
  const save = async (wanted: Result<Team, { readonly type: TeamProblem }>, said: string) => {
    problem.value = wanted.ok ? null : wanted.failure.type;
    if (!wanted.ok) return false;
    const who = { name: me.peek(), now: ports.clock() };
    const saved = await attemptResult(() => writeTeam(store.db, wanted.value, who));
    if (saved.ok) {
      notes.tell(said);
      return true;
    }
    const { failure } = saved;
    if (failure.type === 'forbidden') problem.value = 'forbidden';
    else if (failure.type === 'no-approver') problem.value = 'last-approver';
    else if (isOfStore(failure)) store.refuse(failure);
    return false;
  };
  /** Nothing to change before the list is there. */
  const change = (make: (now: Team) => Parameters<typeof save>[0], said: string) => {
    const now = team.peek();
    return now ? save(make(now), said) : Promise.resolve(false);
  };
  return {
    team,
    me,
    mayChange: computed(() => team.value !== undefined && mayDecide(team.value, me.value).ok),
    problem,
    add: (name, role) =>
      change((now) => addPerson(now, name, role, me.peek()), words('team_added', name.trim())),
    giveRole: (name, role) => change((now) => giveRole(now, name, role), words('library_saved')),
    remove: (name) => change((now) => removePerson(now, name), words('team_removed', name)),
    setSelfApproval: (selfApproval) =>
      change((now) => ({ ok: true, value: { ...now, selfApproval } }), words('library_saved')),
  };
}

function isOfStore(failure: { readonly type: string }): failure is Parameters<LibraryStore['refuse']>[0] {
  return ['disk-full', 'newer-version', 'denied', 'closed'].includes(failure.type);
}
