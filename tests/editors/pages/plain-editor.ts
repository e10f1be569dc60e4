import { editingHost, type MountedEditor } from './serve-page';

/** No editor at all: the page posts what the element shows. */
export function mountPlain(place: HTMLElement): MountedEditor {
  const host = editingHost(place);
  const shown = () => host.innerText.replaceAll('\u00A0', ' ').replace(/\n$/, '');
  let heard = '';
  host.addEventListener('input', () => {
    heard = shown();
  });
  return { model: shown, send: () => heard };
}
