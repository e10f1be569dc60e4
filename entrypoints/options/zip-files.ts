import { zip } from 'fflate';
import type { LibraryFile } from '@/lib/library/exchange/format';

/** Several files as one archive, packed off the page's thread where the browser allows it. */
export function zipFiles(name: string, files: readonly LibraryFile[]): Promise<LibraryFile> {
  const content = Object.fromEntries(files.map((file) => [file.name, file.bytes]));
  return new Promise((resolve, reject) => {
    zip(content, (error, bytes) => {
      if (error) reject(error);
      else resolve({ name, bytes });
    });
  });
}
