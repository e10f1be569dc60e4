import { zipSync } from 'fflate';
import type { FilePorts } from '@/components/library/files/file-ports';
import { readAndPlan } from '@/components/library/files/read-and-plan';
import type { LibraryFile } from '@/lib/library/exchange/format';

/** Reads on the page's own thread and keeps what would be saved. */
export function fakeFiles(saved: LibraryFile[] = [], over: Partial<FilePorts> = {}): FilePorts {
  return {
    readImport: async (request, _signal, onProgress) => readAndPlan(request, onProgress),
    save: (file) => {
      saved.push(file);
    },
    zip: async (name, files) => ({
      name,
      bytes: zipSync(Object.fromEntries(files.map((file) => [file.name, file.bytes]))),
    }),
    saveFolder: null,
    room: async () => ({ usedBytes: 12_000_000, quotaBytes: 2_000_000_000 }),
    ...over,
  };
}
