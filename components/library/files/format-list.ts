import type { FormatId } from '@/lib/library/exchange/format';
import { FORMATS } from '@/lib/library/exchange/formats';

export interface ListedFormat {
  readonly id: FormatId;
  /** A name, the same in every language. */
  readonly name: string;
  readonly canWrite: boolean;
}

/** Ours first, then the other tools' by name. */
export const FORMAT_LIST: readonly ListedFormat[] = FORMATS.map(({ id, name, write }) => ({
  id,
  name,
  canWrite: write !== undefined,
})).sort((a, b) => Number(isOurs(b)) - Number(isOurs(a)) || a.name.localeCompare(b.name, 'en'));

export function formatName(id: FormatId): string {
  return FORMAT_LIST.find((format) => format.id === id)?.name ?? id;
}

export function isFormatId(text: string): text is FormatId {
  return FORMAT_LIST.some(({ id }) => id === text);
}

function isOurs({ id }: ListedFormat): boolean {
  return id.startsWith('cuecard-');
}
