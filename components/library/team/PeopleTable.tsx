import { X } from 'lucide';
import type { Role, Team } from '@/lib/library/team';
import type { WordKey } from '@/lib/shared/words';
import { IconButton } from '../../ui/Button';
import { useWords } from '../../ui/words';
import { useLibrary } from '../library-context';
import { ROLE_WORDS, RoleSelect } from './AddPerson';

type Person = Team['people'][number];

/** Everybody on the list, and what they may do. */
export function PeopleTable({ people }: { people: readonly Person[] }) {
  const words = useWords();
  return (
    <table class="grid people" aria-label={words('team_list')}>
      <thead>
        <tr>
          <th scope="col">{words('team_person')}</th>
          <th scope="col">{words('team_role')}</th>
          <th scope="col">{words('team_may')}</th>
          <th scope="col">
            <span class="sr">{words('team_remove_column')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <PersonLine key={person.name} person={person} />
        ))}
      </tbody>
    </table>
  );
}

function PersonLine({ person: { name, role } }: { person: Person }) {
  const words = useWords();
  const { team } = useLibrary();
  const mayChange = team.mayChange.value;
  return (
    <tr>
      <th scope="row">
        <span class="person">
          <span class="avatar" aria-hidden="true">
            {initials(name)}
          </span>
          <span>
            <bdi class="t">{name}</bdi>
            {name === team.me.value ? <span class="meta">{words('team_you')}</span> : null}
          </span>
        </span>
      </th>
      <td>
        {mayChange ? (
          <RoleSelect
            role={role}
            name={words('team_role_of', name)}
            onRole={(next) => void team.giveRole(name, next)}
          />
        ) : (
          words(ROLE_WORDS[role])
        )}
      </td>
      <td class="quiet">{words(MAY_WORDS[role])}</td>
      <td>
        {mayChange ? (
          <IconButton
            icon={X}
            size="normal"
            name={words('team_remove', name)}
            onClick={() => void team.remove(name)}
          />
        ) : null}
      </td>
    </tr>
  );
}

/** First letters of the first and the last word, in any script. */
export function initials(name: string): string {
  const parts = name.split(/\s+/).filter(Boolean);
  const letters = [parts[0], parts.length > 1 ? parts.at(-1) : ''].map((part) => [...(part ?? '')][0] ?? '');
  return letters.join('').toLocaleUpperCase();
}

const MAY_WORDS = {
  viewer: 'team_may_viewer',
  author: 'team_may_author',
  reviewer: 'team_may_reviewer',
  approver: 'team_may_approver',
} as const satisfies Record<Role, WordKey>;
