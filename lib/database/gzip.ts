import type { Gzip } from '@/lib/library/backup';

/** The browser's own gzip, which Node 24 has too. Unpacks at most `limit` characters: a small file can hold a huge one. */
export function nativeGzip(limit = 512 * 1024 * 1024): Gzip {
  return { pack, unpack: (bytes) => unpack(bytes, limit) };
}

async function pack(text: string | readonly string[]): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob(typeof text === 'string' ? [text] : [...text])
    .stream()
    .pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

async function unpack(bytes: Uint8Array, limit: number): Promise<string | 'too-large' | undefined> {
  const stream = new Blob([bytes.slice()]).stream().pipeThrough(new DecompressionStream('gzip'));
  const reader = stream.pipeThrough(new TextDecoderStream('utf-8', { fatal: true })).getReader();
  const parts: string[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return parts.join('');
      parts.push(value);
      length += value.length;
      if (length <= limit) continue;
      await reader.cancel();
      return 'too-large';
    }
  } catch (error) {
    if (error instanceof TypeError || isDecodingError(error)) return undefined;
    throw error;
  }
}

/** Node names a damaged stream by its zlib code, browsers by a TypeError (2026-09). */
function isDecodingError(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' && (code.startsWith('Z_') || code.startsWith('ERR_'));
}
