import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

/** A self-signed certificate for `hosts`, made anew at each start and kept in memory.
 *  `spki` is the base64 SHA-256 of its SubjectPublicKeyInfo, as Chromium's switch wants it.
 *  @param {string[]} hosts
 *  @returns {Promise<{ key: string, cert: string, spki: string }>} */
export async function createCertificate(hosts) {
  const made = await generate([{ name: 'commonName', value: hosts[0] ?? 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) }],
  });
  return { key: made.private, cert: made.cert, spki: spkiHash(made.cert) };
}

function spkiHash(certificate) {
  const publicKey = new X509Certificate(certificate).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(publicKey).digest('base64');
}
