import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { BrandAccount, PlatformId } from '@/lib/conversations/account';
import { type AccountProblem, accountProblem, handleFrom } from './brand-accounts';
import type { LibraryPorts } from './library-ports';
import type { SettingsModel } from './settings-model';

/** A row of the form. It is saved as soon as it can be used, and says what is missing once it was left. */
export interface AccountRow {
  readonly id: number;
  readonly account: BrandAccount;
  readonly problem: AccountProblem | undefined;
}

export interface AccountsModel {
  readonly rows: ReadonlySignal<readonly AccountRow[]>;
  readonly add: (platform: PlatformId) => number;
  /** One empty row per site where there is none at all, to type into at once. */
  readonly offer: () => void;
  /** Drops rows nobody filled in. */
  readonly dropEmpty: () => void;
  /** While typing. */
  readonly write: (id: number, change: Partial<BrandAccount>) => void;
  /** When the field is left. */
  readonly commit: (id: number) => Promise<void>;
  readonly remove: (id: number) => Promise<void>;
}

export function createAccountsModel(ports: LibraryPorts, settings: SettingsModel): AccountsModel {
  const { words } = ports.speech;
  let nextId = 0;
  const fresh = (account: BrandAccount): AccountRow => ({ id: nextId++, account, problem: undefined });
  const emptyRow = (platform: PlatformId) => fresh({ platform, handle: '', name: '' });
  const rows = signal(ports.settings.peek().brandAccounts.map(fresh));
  let known = ports.settings.peek().brandAccounts;
  const stop = ports.settings.subscribe(({ brandAccounts }) => {
    // Only a change made elsewhere redraws the form: what is being typed here must not go.
    if (isSame(known, brandAccounts)) return;
    known = brandAccounts;
    rows.value = brandAccounts.map(fresh);
  });
  const save = async (undo?: string) => {
    const brandAccounts = savable(rows.peek());
    if (isSame(brandAccounts, known)) return;
    known = brandAccounts;
    await settings.save({ brandAccounts }, undo === undefined ? undefined : { text: undo });
  };
  ports.signal.addEventListener('abort', stop, { once: true });
  const change = (id: number, next: (row: AccountRow) => AccountRow) => {
    rows.value = rows.peek().map((row) => (row.id === id ? next(row) : row));
  };
  return {
    rows: computed(() => rows.value),
    add(platform) {
      const row = emptyRow(platform);
      rows.value = [...rows.peek(), row];
      return row.id;
    },
    offer() {
      if (rows.peek().length === 0) rows.value = PLATFORMS.map(emptyRow);
    },
    dropEmpty() {
      rows.value = rows.peek().filter(({ account: { handle, name } }) => (handle + name).trim() !== '');
    },
    write: (id, typed) => change(id, (row) => ({ ...row, account: { ...row.account, ...typed } })),
    async commit(id) {
      change(id, (row) => {
        const account = tidy(row.account);
        return { ...row, account, problem: accountProblem(account) };
      });
      await save();
    },
    async remove(id) {
      const gone = rows.peek().find((row) => row.id === id);
      rows.value = rows.peek().filter((row) => row.id !== id);
      const isSaved = gone && accountProblem(tidy(gone.account)) === undefined;
      if (isSaved) await save(words('library_account_removed', nameOf(tidy(gone.account))));
    },
  };
}

const PLATFORMS: readonly PlatformId[] = ['x', 'facebook'];

/** "@brevoli", or the page's name. */
export function nameOf({ handle, name }: BrandAccount): string {
  return handle === '' ? name : `@${handle}`;
}

function savable(rows: readonly AccountRow[]): BrandAccount[] {
  return rows.map(({ account }) => tidy(account)).filter((account) => accountProblem(account) === undefined);
}

function tidy({ platform, handle, name }: BrandAccount): BrandAccount {
  return { platform, handle: handleFrom(handle, platform), name: name.trim() };
}

function isSame(a: readonly BrandAccount[], b: readonly BrandAccount[]): boolean {
  return JSON.stringify(a.map(asTuple)) === JSON.stringify(b.map(asTuple));
}

function asTuple({ platform, handle, name }: BrandAccount): string[] {
  return [platform, handle, name];
}
