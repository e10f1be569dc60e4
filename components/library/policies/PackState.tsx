import type { PackState } from '@/lib/policy/in-force';
import type { WordKey } from '@/lib/shared/words';
import { Tag } from '../../ui/Tag';
import { useLang, useWords } from '../../ui/words';
import { placeName } from './places';

export function PackStateTag({ state }: { state: PackState }) {
  const words = useWords();
  return <Tag tone={state === 'on' ? 'accent' : 'line'}>{words(PACK_STATE_WORDS[state])}</Tag>;
}

/** "United States", or that the pack is for every place. */
export function usePackPlace(jurisdiction: string): string {
  const words = useWords();
  const lang = useLang();
  return jurisdiction === 'any' ? words('policies_any_place') : placeName(lang, jurisdiction);
}

const PACK_STATE_WORDS = {
  on: 'policies_pack_state_on',
  off: 'policies_pack_state_off',
  unconfirmed: 'policies_pack_state_unconfirmed',
} as const satisfies Record<PackState, WordKey>;
