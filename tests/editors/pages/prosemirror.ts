import { mountProseMirror } from './prosemirror-editor';
import { servePage } from './serve-page';

servePage(mountProseMirror);
