import { succeed } from '@/lib/shared/result';
import type { HandConnector, PreparedCopy } from './connector';
import { parcelToText } from './parcel-text';

/** The case as text, for wherever a person pastes it. */
export const copy: HandConnector = {
  by: 'hand',
  id: 'copy',
  title: 'connector_copy',
  fields: [],
  prepare: (parcel) =>
    succeed<PreparedCopy>({ as: 'copy', text: `${parcel.title}\n\n${parcelToText(parcel, null)}\n` }),
};
