import { briskine } from './briskine';
import { chatwoot } from './chatwoot';
import { cuecardCsv } from './cuecard-csv';
import { cuecardExamples } from './cuecard-examples';
import { cuecardFolder } from './cuecard-folder';
import { cuecardJson } from './cuecard-json';
import { espanso } from './espanso';
import type { Format, FormatId } from './format';
import { textBlaze } from './text-blaze';
import { textExpander } from './textexpander';
import { zammadCsv, zammadJson } from './zammad';
import { zendesk } from './zendesk';

/** In the order in which a file of unknown origin is tried: those that are told apart most surely first. */
export const FORMATS: readonly Format[] = [
  cuecardExamples,
  cuecardJson,
  textBlaze,
  zendesk,
  zammadJson,
  chatwoot,
  espanso,
  cuecardFolder,
  zammadCsv,
  briskine,
  cuecardCsv,
  textExpander,
];

export function formatOf(id: FormatId): Format {
  const format = FORMATS.find((one) => one.id === id);
  if (!format) throw new Error(`there is no format ${id}`);
  return format;
}
