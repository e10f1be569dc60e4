import type { EditorPlace } from './editor-place';

/** One reply, as it is being written. */
export function EditorPage({ place }: { place: EditorPlace }) {
  return <p>{place.kind}</p>;
}
