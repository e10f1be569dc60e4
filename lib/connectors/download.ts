import { succeed } from '@/lib/shared/result';
import type { HandConnector, PreparedFile } from './connector';

/** The case as a JSON file. `format` tells programs what they read. */
export const download: HandConnector = {
  by: 'hand',
  id: 'download',
  title: 'connector_download',
  fields: [],
  prepare: (parcel) =>
    succeed<PreparedFile>({
      as: 'file',
      name: `cuecard-${parcel.id.replace(/[^\w-]/g, '')}.json`,
      mediaType: 'application/json',
      text: `${JSON.stringify({ format: 'cuecard-parcel', ...parcel }, null, 2)}\n`,
    }),
};
