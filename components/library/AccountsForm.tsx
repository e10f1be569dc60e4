import { Plus, Trash2 } from 'lucide';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PlatformId } from '@/lib/conversations/account';
import { Button, IconButton } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useWords } from '../ui/words';
import { type AccountRow, nameOf } from './accounts-model';
import { FieldError } from './FieldError';
import { useLibrary } from './library-context';
import { PLATFORM_NAMES } from './names';

const PLATFORMS: readonly PlatformId[] = ['x', 'facebook'];

/** The accounts the team answers with, one row each. */
export function AccountsForm() {
  const words = useWords();
  const { accounts } = useLibrary();
  const [added, setAdded] = useState<number | null>(null);
  const rows = accounts.rows.value;
  return (
    <div class="accounts">
      {rows.length === 0 ? <p class="quiet">{words('library_no_accounts')}</p> : null}
      {rows.length > 0 ? (
        <ul class="account-rows">
          {rows.map((row, nth) => (
            <li key={row.id}>
              <Row row={row} number={nth + 1} isNew={row.id === added} />
            </li>
          ))}
        </ul>
      ) : null}
      <p class="actions">
        {PLATFORMS.map((platform) => (
          <Button key={platform} onClick={() => setAdded(accounts.add(platform))}>
            <Icon node={Plus} size={14} />
            {words(platform === 'x' ? 'library_add_x' : 'library_add_facebook')}
          </Button>
        ))}
      </p>
    </div>
  );
}

interface RowProps {
  readonly row: AccountRow;
  readonly number: number;
  readonly isNew: boolean;
}

function Row({ row, number, isNew }: RowProps) {
  const words = useWords();
  const { accounts } = useLibrary();
  const { account, problem } = row;
  const site = PLATFORM_NAMES[account.platform];
  const problemId = `account-problem-${row.id}`;
  const problemKey = PROBLEM_KEYS[account.platform];
  return (
    <fieldset class="account">
      <legend class="sr">{words('library_account', number, site)}</legend>
      <span class="account-site">{site}</span>
      <AccountField row={row} part="handle" hasFocus={isNew} describedBy={problemId} />
      {account.platform === 'facebook' ? (
        <AccountField row={row} part="name" describedBy={problemId} />
      ) : null}
      <IconButton
        icon={Trash2}
        size="normal"
        name={words('library_account_remove', nameOf(account) || site)}
        onClick={() => void accounts.remove(row.id)}
      />
      <FieldError
        id={problemId}
        text={problem ? words(problemKey[problem], words('library_account', number, site)) : undefined}
      />
    </fieldset>
  );
}

const PROBLEM_KEYS = {
  x: { empty: 'library_account_empty_x', characters: 'library_account_characters_x' },
  facebook: { empty: 'library_account_empty_facebook', characters: 'library_account_characters_facebook' },
} as const;

interface AccountFieldProps {
  readonly row: AccountRow;
  readonly part: 'handle' | 'name';
  readonly hasFocus?: boolean;
  readonly describedBy: string;
}

function AccountField({ row: { id, account, problem }, part, hasFocus, describedBy }: AccountFieldProps) {
  const words = useWords();
  const { accounts } = useLibrary();
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (hasFocus) input.current?.focus();
  }, []);
  const handleKey = account.platform === 'x' ? 'library_handle_x' : 'library_handle_facebook';
  return (
    <label class="field">
      <span class="label">{words(part === 'name' ? 'library_name_facebook' : handleKey)}</span>
      <input
        ref={input}
        class="input"
        type="text"
        dir={part === 'handle' ? 'ltr' : 'auto'}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        placeholder={part === 'handle' ? '@' : undefined}
        value={account[part]}
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={problem ? describedBy : undefined}
        onInput={(event) => accounts.write(id, { [part]: event.currentTarget.value })}
        onChange={() => void accounts.commit(id)}
      />
    </label>
  );
}
