import type { Parcel } from '@/lib/escalation/delivery/parcel';
import { succeed } from '@/lib/shared/result';
import type { HandConnector, PreparedMail } from './connector';
import { field, isEmail, readSetup } from './fields';
import { fitParcel } from './fit-parcel';
import { parcelToText } from './parcel-text';

/** Windows passes about 2,000 signs of a link to the mail program; the rest would be lost without a word. */
const LINK_LIMIT = 1_900;
const SUBJECT_LIMIT = 200;

/** A message a person sends with their own mail program. */
export const email: HandConnector = {
  by: 'hand',
  id: 'email',
  title: 'connector_email',
  fields: [field('to', 'connector_field_mail_to', isEmail)],
  prepare(parcel, config) {
    const values = readSetup(email.fields, { config, secrets: {} });
    if (!values.ok) return values;
    const { to = '' } = values.value;
    const { rendered: mailto, trimmed } = fitParcel(
      parcel,
      (smaller, notice) => mailtoOf(to, smaller, notice),
      (link) => link.length <= LINK_LIMIT,
    );
    const subject = parcel.title.slice(0, SUBJECT_LIMIT).toWellFormed();
    return succeed<PreparedMail>({
      as: 'mail',
      to,
      subject,
      body: parcelToText(parcel, null),
      mailto,
      trimmed,
    });
  },
};

/** RFC 6068: everything encoded, lines end with CRLF. */
function mailtoOf(to: string, parcel: Parcel, notice: string | null): string {
  const body = parcelToText(parcel, notice).toWellFormed().replaceAll('\n', '\r\n');
  const subject = encodeURIComponent(parcel.title.toWellFormed());
  return `mailto:${encodeURIComponent(to)}?subject=${subject}&body=${encodeURIComponent(body)}`;
}
