import type { Withheld } from '@/lib/suggestions/offered';
import type { Speech } from '../ui/words';
import { clockTime, dayOf } from './times';

/** What happened to a reply, in a heading, and what to know about it. */
export interface WithheldWords {
  readonly title: string;
  readonly text: string;
}

export function withheldWords({ words, lang }: Speech, why: Withheld, now: number): WithheldWords {
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
    case 'gone':
      return { title: words('sidebar_retired'), text: words('sidebar_retired_text') };
  }
}
