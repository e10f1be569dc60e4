import type { Words } from '@/lib/shared/words';
import messages from '@/public/_locales/en/messages.json' with { type: 'json' };

/** The real English words. */
export const t: Words = (key, ...substitutions) =>
  messages[key].message.replace(/\$(\d)/g, (_, number: string) =>
    String(substitutions[Number(number) - 1] ?? ''),
  );
