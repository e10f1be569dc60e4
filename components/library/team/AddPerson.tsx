import { useState } from 'preact/hooks';
import { ROLES, type Role } from '@/lib/library/team';
import type { WordKey } from '@/lib/shared/words';
import { Button } from '../../ui/Button';
import { useWords } from '../../ui/words';
import { FieldError } from '../FieldError';
import { useLibrary } from '../library-context';
import { isRole, type TeamProblem } from './team-changes';

/** One more person on the list. */
export function AddPerson() {
  const words = useWords();
  const { team } = useLibrary();
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role>('author');
  const problem = team.problem.value;
  const said = problem && problem in NAME_PROBLEMS ? NAME_PROBLEMS[problem as NameProblem] : undefined;
  return (
    <form
      class="team-add"
      onSubmit={async (event) => {
        event.preventDefault();
        if (await team.add(name, role)) setName('');
      }}
    >
      <label class="field">
        <span class="label">{words('team_name')}</span>
        <input
          class="input"
          dir="auto"
          autocomplete="off"
          value={name}
          aria-invalid={said ? 'true' : undefined}
          aria-describedby="team-name-problem"
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      <div class="field">
        <span class="label" aria-hidden="true">
          {words('team_role')}
        </span>
        <RoleSelect role={role} name={words('team_role')} onRole={setRole} />
      </div>
      <Button type="submit">{words('team_add')}</Button>
      <FieldError id="team-name-problem" text={said ? words(said) : undefined} />
    </form>
  );
}

interface RoleSelectProps {
  readonly role: Role;
  readonly onRole: (role: Role) => void;
  readonly name: string;
}

export function RoleSelect({ role, onRole, name }: RoleSelectProps) {
  const words = useWords();
  return (
    <select
      class="select"
      aria-label={name}
      value={role}
      onChange={({ currentTarget }) => {
        if (isRole(currentTarget.value)) onRole(currentTarget.value);
        // A refused change leaves the role as it was, and the field shows that.
        currentTarget.value = role;
      }}
    >
      {ROLES.map((each) => (
        <option key={each} value={each}>
          {words(ROLE_WORDS[each])}
        </option>
      ))}
    </select>
  );
}

export const ROLE_WORDS = {
  viewer: 'team_viewer',
  author: 'team_author',
  reviewer: 'team_reviewer',
  approver: 'team_approver',
} as const satisfies Record<Role, WordKey>;

type NameProblem = Exclude<TeamProblem, 'last-approver'>;
const NAME_PROBLEMS: Readonly<Record<NameProblem, WordKey>> = {
  'no-name': 'team_problem_name',
  long: 'team_problem_long',
  taken: 'team_problem_taken',
};
