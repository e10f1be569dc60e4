import fc from 'fast-check';
import { zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { openBundle } from '@/lib/library/bundle/open-bundle';
import { type BundleInfo, signBundle } from '@/lib/library/bundle/sign-bundle';
import { newSigningKey, type SigningKey } from '@/lib/library/bundle/signing-key';
import { type BundleTrust, NO_TRUST, trustAfter } from '@/lib/library/bundle/trust';

const bytes = (text: string) => new TextEncoder().encode(text);
const FILES = {
  'replies/refund.md': bytes('Refunds take 14 days.'),
  'library.yaml': bytes('folder: Money\n'),
};
const INFO: BundleInfo = {
  library: 'care-team',
  version: 3,
  rollbackFrom: null,
  signer: 'Mara',
  createdAt: 1_790_000_000_000,
  maxAgeDays: 30,
};

let key: SigningKey;
let bundle: Uint8Array;

beforeAll(async () => {
  key = await newSigningKey();
  bundle = await signBundle(FILES, key, INFO);
});

/** Trust of somebody who took the bundle of `info`. */
async function trustWith(info: Partial<BundleInfo> = {}, before: BundleTrust = NO_TRUST) {
  const opened = await openBundle(await signBundle(FILES, key, { ...INFO, ...info }), before);
  if (!opened.ok) throw new Error(opened.failure.type);
  return trustAfter(before, opened.value);
}

async function refusalOf(data: Uint8Array, trust = NO_TRUST) {
  const opened = await openBundle(data, trust);
  return opened.ok ? undefined : opened.failure;
}

describe('a signed library', () => {
  test('gives back its files, who signed it, its version and its age', async () => {
    const opened = await openBundle(bundle, NO_TRUST);
    expect(opened).toMatchObject({
      ok: true,
      value: {
        files: FILES,
        key: 'first',
        isRollback: false,
        isCurrent: false,
        manifest: { signer: 'Mara', version: 3, createdAt: INFO.createdAt, maxAgeDays: 30 },
      },
    });
  });

  test('is the same bytes each time it is signed', async () => {
    expect(await signBundle(FILES, key, INFO)).toEqual(bundle);
  });

  test('with any one byte changed is refused, naming a part', async () => {
    for (let at = 0; at < bundle.length; at += 1) {
      const changed = bundle.slice();
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
      const failure = await refusalOf(changed);
      expect(failure, `byte ${at}`).toBeDefined();
      if (failure?.type === 'tampered') expect(failure.part).not.toBe('');
    }
  });

  test('names the file, the manifest or the signature that was changed', async () => {
    const changedIn = (text: string) => {
      const at = Buffer.from(bundle).indexOf(text);
      const changed = bundle.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      return refusalOf(changed);
    };
    expect(await changedIn('Refunds take')).toEqual({ type: 'tampered', part: 'content/replies/refund.md' });
    expect(await changedIn('Mara')).toEqual({ type: 'tampered', part: 'manifest.json' });
    const text = Buffer.from(bundle).toString('latin1');
    const [, signature = ''] = /"signature":"([0-9a-f]{20})/.exec(text) ?? [];
    expect(await changedIn(signature)).toEqual({ type: 'tampered', part: 'signature.json' });
  });

  test('cut short, made longer, or made of something else is refused', async () => {
    for (const length of [0, 1, 30, 200, bundle.length - 1]) {
      expect(await refusalOf(bundle.slice(0, length)), `${length} bytes`).toBeDefined();
    }
    const longer = new Uint8Array(bundle.length + 1);
    longer.set(bundle);
    expect(await refusalOf(longer)).toBeDefined();
    expect(await refusalOf(bytes('code,body\na,b'))).toEqual({ type: 'not-a-bundle' });
    expect(await refusalOf(zipSync({ 'a.md': bytes('x') }))).toEqual({ type: 'tampered', part: 'a.md' });
  });

  test('that is packed anew with a file added, taken out or compressed is refused', async () => {
    const parts = { ...partsOf(bundle) };
    expect(await refusalOf(zipSync({ ...parts, 'content/b.md': bytes('x') }, { level: 0 }))).toEqual({
      type: 'tampered',
      part: 'content/b.md',
    });
    expect(await refusalOf(zipSync(parts, { level: 9 }))).toMatchObject({ type: 'tampered' });
    const { 'content/library.yaml': _, ...fewer } = parts;
    expect(await refusalOf(zipSync(fewer, { level: 0 }))).toEqual({
      type: 'tampered',
      part: 'content/library.yaml',
    });
  });

  test('never throws at bytes from outside', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.boolean(), async (noise, isZip) => {
        const data = isZip ? new Uint8Array([...bundle.slice(0, 60), ...noise]) : noise;
        expect(await refusalOf(data)).toBeDefined();
      }),
      { numRuns: 200 },
    );
  });

  test('cannot be made with a path that leaves its folder or reaches a prototype', async () => {
    for (const path of ['../a.md', 'a/../b.md', '/etc/a', 'C:\\a', '__proto__', '.git/config', 'a//b', '']) {
      const files = Object.fromEntries([[path, bytes('x')]]);
      await expect(signBundle(files, key, INFO), path).rejects.toThrow();
    }
  });

  test('of a newer format is told apart from a changed one', async () => {
    const text = Buffer.from(bundle).toString('latin1').replace('"schema":1', '"schema":2');
    expect(await refusalOf(new Uint8Array(Buffer.from(text, 'latin1')))).toEqual({ type: 'newer-format' });
  });
});

describe('a pinned key', () => {
  test('opens its own bundles and refuses those of another, with the name it claims', async () => {
    const trust = await trustWith();
    const newer = await signBundle(FILES, key, { ...INFO, version: 4 });
    expect(await openBundle(newer, trust)).toMatchObject({ ok: true, value: { key: 'pinned' } });
    const stranger = await newSigningKey();
    const forged = await signBundle(FILES, stranger, { ...INFO, version: 4 });
    expect(await refusalOf(forged, trust)).toEqual({
      type: 'other-key',
      signer: 'Mara',
      publicKey: stranger.publicKey,
    });
  });

  test('refuses another library of the same signer', async () => {
    const other = await signBundle(FILES, key, { ...INFO, library: 'sales', version: 9 });
    expect(await refusalOf(other, await trustWith())).toEqual({ type: 'other-library', library: 'sales' });
  });
});

describe('an older version', () => {
  const older = (more: Partial<BundleInfo>) => signBundle(FILES, key, { ...INFO, ...more });

  test('is refused, the same one is not', async () => {
    const trust = await trustWith({ version: 5 });
    expect(await refusalOf(await older({ version: 4 }), trust)).toEqual({
      type: 'rollback',
      version: 4,
      seen: 5,
    });
    expect(await openBundle(await older({ version: 5 }), trust)).toMatchObject({
      value: { isCurrent: true },
    });
  });

  test('is taken when it is signed as a rollback of the version in use', async () => {
    const trust = await trustWith({ version: 5 });
    const rollback = await older({ version: 4, rollbackFrom: 5, createdAt: INFO.createdAt + 1 });
    expect(await openBundle(rollback, trust)).toMatchObject({ ok: true, value: { isRollback: true } });
  });

  test('cannot be played again: neither what was rolled back, nor a rollback of long ago', async () => {
    const five = await trustWith({ version: 5 });
    const back = { version: 4, rollbackFrom: 5, createdAt: INFO.createdAt + 1 };
    const rolledBack = await trustWith(back, five);
    expect(await refusalOf(await older({ version: 5 }), rolledBack)).toMatchObject({
      type: 'version-reused',
    });
    const six = await trustWith({ version: 6, createdAt: INFO.createdAt + 2 }, rolledBack);
    expect(await refusalOf(await older(back), six)).toEqual({ type: 'rollback', version: 4, seen: 6 });
  });

  test('number with other content is refused', async () => {
    const trust = await trustWith({ version: 5 });
    const reused = await signBundle({ 'a.md': bytes('other') }, key, { ...INFO, version: 5 });
    expect(await refusalOf(reused, trust)).toEqual({ type: 'version-reused', version: 5 });
  });
});

/** Parts of a zip without compression, read by their local headers. */
function partsOf(zip: Uint8Array): Record<string, Uint8Array> {
  const parts: Record<string, Uint8Array> = {};
  const view = new DataView(zip.buffer, zip.byteOffset);
  for (let at = 0; view.getUint32(at, true) === 0x04034b50; ) {
    const [size, nameLength, extra] = [
      view.getUint32(at + 18, true),
      view.getUint16(at + 26, true),
      view.getUint16(at + 28, true),
    ];
    const start = at + 30 + nameLength + extra;
    parts[new TextDecoder().decode(zip.slice(at + 30, at + 30 + nameLength))] = zip.slice(
      start,
      start + size,
    );
    at = start + size;
  }
  return parts;
}
