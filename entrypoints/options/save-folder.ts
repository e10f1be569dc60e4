import type { FolderAnswer } from '@/components/library/files/file-ports';
import type { LibraryFile } from '@/lib/library/exchange/format';

/** Chromium's picker for folders, which TypeScript's own DOM types leave out (2026-11). */
type PickFolder = (options: { readonly mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;

/**
 * Writes files into a folder the person picks. A file that is there under the same name is replaced, others stay:
 * the folder may be a working copy with much else in it.
 */
export async function saveFolder(files: readonly LibraryFile[]): Promise<FolderAnswer> {
  const { showDirectoryPicker } = globalThis as unknown as { readonly showDirectoryPicker: PickFolder };
  try {
    const root = await showDirectoryPicker({ mode: 'readwrite' });
    for (const file of files) await saveInto(root, file);
    return 'saved';
  } catch (error) {
    // The person closed the picker, or the browser keeps Cuecard out of that folder.
    if (error instanceof DOMException) return error.name === 'AbortError' ? 'cancelled' : 'refused';
    throw error;
  }
}

async function saveInto(root: FileSystemDirectoryHandle, { name, bytes }: LibraryFile): Promise<void> {
  const folders = name.split('/');
  const last = folders.pop() ?? name;
  let at = root;
  for (const folder of folders) at = await at.getDirectoryHandle(folder, { create: true });
  const handle = await at.getFileHandle(last, { create: true });
  const stream = await handle.createWritable();
  await stream.write(bytes.slice());
  await stream.close();
}
