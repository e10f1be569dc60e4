import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { LibraryModel } from './library-model';

export const LibraryContext = createContext<LibraryModel | undefined>(undefined);

/** The model of the library around this component. */
export function useLibrary(): LibraryModel {
  const model = useContext(LibraryContext);
  if (!model) throw new Error('no library around this component');
  return model;
}
