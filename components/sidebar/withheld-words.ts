import type { Withheld } from '@/lib/suggestions/offered';
import type { Speech } from '../ui/words';
import { clockTime, dayOf } from './times';

/** What happened to a reply, in a heading, what to know about it, and what to do now. */
export interface WithheldWords {
  readonly title: string;
  readonly text: string;
  readonly held: string;
}

export function withheldWords(speech: Speech, why: Withheld, now: number): WithheldWords {
  const held = why.type === 'acknowledge' ? 'sidebar_held_to_read' : 'sidebar_held_withdrawn';
  return { ...happened(speech, why, now), held: speech.words(held) };
}

function happened(
  { words, lang }: Speech,
  why: Withheld,
  now: number,
): Pick<WithheldWords, 'title' | 'text'> {
  switch (why.type) {
    case 'recalled': {
      const at = clockTime(lang, why.at, now);
      const title = why.by === '' ? words('sidebar_recalled', at) : words('sidebar_recalled_by', why.by, at);
      return { title, text: why.reason };
    }
    case 'expired':
      return { title: words('sidebar_expired', dayOf(lang, why.on)), text: words('sidebar_expired_text') };
    case 'role':
      return { title: words('sidebar_other_role'), text: words('sidebar_other_role_text') };
    case 'incident':
      return { title: words('sidebar_hidden_by', why.title), text: words('sidebar_hidden_by_text') };
    case 'acknowledge':
      return { title: words('sidebar_locked', why.title), text: words('sidebar_locked_text') };
    case 'gone':
      return { title: words('sidebar_retired'), text: words('sidebar_retired_text') };
  }
}
