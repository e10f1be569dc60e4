import type { Gzip } from '@/lib/library/backup';

/** Packs nothing, and keeps what was to be packed. */
export function packAs(written: string[]): Gzip {
  return {
    pack: async (text: string | readonly string[]) => {
      const whole = [text].flat().join('');
      written.push(whole);
      return new TextEncoder().encode(whole);
    },
    unpack: async (bytes) => new TextDecoder().decode(bytes),
  };
}
