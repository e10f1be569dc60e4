import { useRef } from 'preact/hooks';
import { useCount, useWords } from '../../ui/words';
import { useLibrary } from '../library-context';
import { PackDetail } from './PackDetail';
import { PackStateTag, usePackPlace } from './PackState';
import type { PackRow } from './pack-rows';
import { packHash } from './policies-place';

/** Every pack with what the team decided about it, and one of them open. */
export function PacksPane({ packId }: { packId: string | null }) {
  const { policies } = useLibrary();
  const rows = policies.packRows.value;
  const open = rows.find(({ pack }) => pack.id === packId) ?? rows[0];
  return (
    <div class="split split-policies">
      <div class="policy-list">
        <PackList openId={open?.pack.id} />
      </div>
      <div class="policy-main">{open ? <PackDetail key={open.pack.id} row={open} /> : null}</div>
    </div>
  );
}

function PackList({ openId }: { openId: string | undefined }) {
  const words = useWords();
  const { policies, ports } = useLibrary();
  const nav = useRef<HTMLElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const links = [...(nav.current?.querySelectorAll<HTMLElement>('.pack') ?? [])];
    const next = links[links.findIndex((link) => link.matches(':focus')) + (step ?? 0)];
    if (step === undefined || !next) return;
    event.preventDefault();
    next.focus();
    ports.replace(next.getAttribute('href') ?? '');
  };
  return (
    <nav ref={nav} aria-label={words('policies_packs_list')} onKeyDown={onKeyDown}>
      <ul class="packs">
        {policies.packRows.value.map((row) => (
          <li key={row.pack.id}>
            <PackLink row={row} isHere={row.pack.id === openId} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function PackLink({ row, isHere }: { row: PackRow; isHere: boolean }) {
  const count = useCount();
  const place = usePackPlace(row.pack.jurisdiction);
  return (
    <a class="policy pack" href={packHash(row.pack.id)} aria-current={isHere ? 'true' : undefined}>
      <span class="policy-title">
        <bdi>{row.pack.title}</bdi>
      </span>
      <span class="meta policy-meta">
        {place}, {count('policies_rules_count', row.rules.length)}
      </span>
      <span class="pack-state">
        <PackStateTag state={row.state} />
      </span>
    </a>
  );
}
