import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAddress, hostPattern } from '@/lib/connectors/addresses';

/** As the manifest has them (tests/scripts/builds.test.ts). */
const MAY_BE_ALLOWED = [/^https:\/\/[^/]+\/\*$/, /^http:\/\/localhost\/\*$/, /^http:\/\/127\.0\.0\.1\/\*$/];

const isAskable = (address: string) =>
  hostPattern(address).every((pattern) => MAY_BE_ALLOWED.some((may) => may.test(pattern)));

describe('where cases may go', () => {
  it.each([
    'https://help.acme.example',
    'https://zammad.intranet',
    'https://10.0.0.5:8443/help',
    'http://localhost:3000',
    'http://127.0.0.1:8080/zammad/',
  ])('is %s, and the browser can be asked for it', (address) => {
    expect(checkAddress(address)).toBeNull();
    expect(isAskable(address)).toBe(true);
  });

  it.each([
    ['http://zammad.intranet', 'not-encrypted'],
    ['http://192.168.0.5:3000', 'not-encrypted'],
    ['http://[::1]:3000', 'not-encrypted'],
    ['http://localhost.acme.example', 'not-encrypted'],
    ['http://127.0.0.1.acme.example', 'not-encrypted'],
    ['http://user:key@localhost', 'not-an-address'],
    ['ftp://localhost', 'not-an-address'],
    ['localhost:3000', 'not-an-address'],
  ])('is not %s: %s', (address, problem) => {
    expect(checkAddress(address)).toBe(problem);
  });

  it('is nothing unencrypted that the browser could not be asked for', () => {
    const host = fc.oneof(fc.domain(), fc.ipV4(), fc.constantFrom('localhost', '127.0.0.1', 'LOCALHOST'));
    const check = fc.property(host, fc.nat(65_535), (name, port) => {
      const address = `http://${name}:${port}/x`;
      if (checkAddress(address) === null) expect(isAskable(address)).toBe(true);
    });
    fc.assert(check, { numRuns: 300, seed: 20_261_122 });
  });
});
