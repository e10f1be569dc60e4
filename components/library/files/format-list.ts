import type { FormatId } from '@/lib/library/exchange/format';

export interface ListedFormat {
  readonly id: FormatId;
  /** A name, the same in every language. */
  readonly name: string;
  readonly canWrite: boolean;
}

/** Ours first, then the other tools' by name. */
export const FORMAT_LIST: readonly ListedFormat[] = [
  { id: 'cuecard-folder', name: 'Cuecard plain files (Markdown, YAML)', canWrite: true },
  { id: 'cuecard-json', name: 'Cuecard JSON', canWrite: true },
  { id: 'cuecard-csv', name: 'CSV', canWrite: true },
  { id: 'briskine-csv', name: 'Briskine CSV', canWrite: true },
  { id: 'chatwoot-json', name: 'Chatwoot JSON', canWrite: true },
  { id: 'espanso-yaml', name: 'espanso YAML', canWrite: true },
  { id: 'textblaze-json', name: 'Text Blaze JSON', canWrite: true },
  { id: 'textexpander-csv', name: 'TextExpander CSV', canWrite: true },
  { id: 'zammad-csv', name: 'Zammad CSV', canWrite: true },
  { id: 'zammad-json', name: 'Zammad JSON', canWrite: true },
  { id: 'zendesk-json', name: 'Zendesk macros JSON', canWrite: true },
];

export function formatName(id: FormatId): string {
  return FORMAT_LIST.find((format) => format.id === id)?.name ?? id;
}

export function isFormatId(text: string): text is FormatId {
  return FORMAT_LIST.some(({ id }) => id === text);
}
