import Quill from 'quill1';
import { servePage } from './serve-page';

servePage((place) => {
  const quill = new Quill(place, {});
  let heard = '';
  // Quill ends every document with a break of its own.
  const text = () => quill.getText().replace(/\n$/, '');
  quill.on('text-change', () => {
    heard = text();
  });
  return { model: text, send: () => heard };
});
