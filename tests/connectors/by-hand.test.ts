import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copy } from '@/lib/connectors/copy';
import { download } from '@/lib/connectors/download';
import { email } from '@/lib/connectors/email';
import { parcelSchema } from '@/lib/escalation/delivery/parcel';
import { aFullParcel, anyParcel, aParcel } from './parcels';

function mailOf(parcel = aFullParcel(), to = 'safety@acme.example') {
  const prepared = email.prepare(parcel, { to });
  if (!prepared.ok || prepared.value.as !== 'mail') throw new Error('no mail');
  return prepared.value;
}

describe('an e-mail made ready', () => {
  it('opens with subject and text, lines ending as mail wants them', () => {
    const mail = mailOf();
    const url = new URL(mail.mailto);
    expect(decodeURIComponent(url.pathname)).toBe('safety@acme.example');
    const body = url.searchParams.get('body') ?? '';
    expect(url.searchParams.get('subject')).toBe(mail.subject);
    expect(body.replaceAll('\r\n', '\n')).toBe(mail.body);
    expect(body).toContain('Burn from the steam wand.\r\nHas photos & a <receipt>.');
    expect(mail.trimmed).toEqual([]);
  });

  it('never makes a link longer than mail programs take, nor adds a header, for any text', () => {
    fc.assert(
      fc.property(anyParcel, (parcel) => {
        const mail = mailOf(parcel);
        expect(mail.mailto.length).toBeLessThanOrEqual(1_900);
        const url = new URL(mail.mailto);
        expect([...url.searchParams.keys()]).toEqual(['subject', 'body']);
        expect(url.searchParams.get('subject')).not.toMatch(/[\r\n]/);
        expect(url.searchParams.get('body')).toContain('CASE-1');
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  it('keeps the whole text for the clipboard when the link had to be shortened', () => {
    const mail = mailOf(aParcel({ note: 'word '.repeat(2_000).trim() }));
    expect(mail.trimmed).toContain('note');
    expect(mail.body).toContain('word '.repeat(2_000).trim());
    expect(new URL(mail.mailto).searchParams.get('body')).toContain('Shortened to fit here');
  });

  it('refuses an address that is none', () => {
    for (const to of ['', 'safety', 'a@b?bcc=c@d', 'a b@c.example', 'a@c.example,b@c.example']) {
      expect(email.prepare(aParcel(), { to }), to).toMatchObject({ ok: false, failure: { field: 'to' } });
    }
  });
});

describe('copying and downloading', () => {
  it('copies title, facts, note and conversation', () => {
    const prepared = copy.prepare(aFullParcel(), {});
    if (!prepared.ok || prepared.value.as !== 'copy') throw new Error('nothing to copy');
    expect(prepared.value.text).toMatchSnapshot();
  });

  it('downloads what can be read again', () => {
    const parcel = aFullParcel();
    const prepared = download.prepare(parcel, {});
    if (!prepared.ok || prepared.value.as !== 'file') throw new Error('no file');
    const { name, text } = prepared.value;
    expect(name).toBe('cuecard-CASE-1.json');
    expect(parcelSchema.parse(JSON.parse(text))).toEqual(parcel);
    expect(JSON.parse(text)).toMatchObject({ format: 'cuecard-parcel' });
  });
});
