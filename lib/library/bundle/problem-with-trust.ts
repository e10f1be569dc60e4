import type { Manifest } from './manifest';
import type { BundleProblem } from './open-bundle';
import type { BundleTrust, CurrentBundle } from './trust';

/** Why a bundle that is whole may still not be taken: another key, another library, an older version. */
export function problemWithTrust(
  manifest: Manifest,
  manifestHash: string,
  { pinned, current }: BundleTrust,
): BundleProblem | undefined {
  const { publicKey, signer, library } = manifest;
  if (pinned && pinned.publicKey !== publicKey) return { type: 'other-key', signer, publicKey };
  if (!current) return undefined;
  if (current.library !== library) return { type: 'other-library', library };
  if (current.manifestHash === manifestHash) return undefined;
  return manifest.rollbackFrom === null
    ? problemWithVersion(manifest, current)
    : problemWithRollback(manifest, manifest.rollbackFrom, current);
}

function problemWithVersion({ version }: Manifest, { highest }: CurrentBundle): BundleProblem | undefined {
  if (version > highest) return undefined;
  return version === highest
    ? { type: 'version-reused', version }
    : { type: 'rollback', version, seen: highest };
}

/**
 * A rollback names the version it takes back. One that does not know the highest version seen here is an old one
 * played again; so is one made before the bundle that is in use.
 */
function problemWithRollback(
  { version, createdAt }: Manifest,
  from: number,
  { highest, createdAt: latest }: CurrentBundle,
): BundleProblem | undefined {
  return from >= highest && createdAt >= latest ? undefined : { type: 'rollback', version, seen: highest };
}
