import type { LibraryFile } from '@/lib/library/exchange/format';

/** What a person picked, read into memory; undefined when the disk did not give it (moved, locked, taken out). */
export async function readPicked(files: Iterable<File>): Promise<LibraryFile[] | undefined> {
  try {
    return await Promise.all([...files].map(toLibraryFile));
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

/** The files of a picked folder by their paths inside it, without those of tools (`.git` and the like). */
export function partsOfFolder(files: readonly File[]): { readonly name: string; readonly files: File[] } {
  const name = files[0]?.webkitRelativePath.split('/')[0] || 'folder';
  const isHidden = (path: string) => path.split('/').some((part) => part.startsWith('.'));
  return { name, files: files.filter((file) => !isHidden(pathInFolder(file))) };
}

export function pathInFolder({ webkitRelativePath, name }: File): string {
  return webkitRelativePath.split('/').slice(1).join('/') || name;
}

async function toLibraryFile(file: File): Promise<LibraryFile> {
  return { name: pathInFolder(file), bytes: new Uint8Array(await file.arrayBuffer()) };
}
