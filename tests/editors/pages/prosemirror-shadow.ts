import { mountProseMirror } from './prosemirror-editor';
import { insideShadow, servePage } from './serve-page';

servePage((place) => mountProseMirror(insideShadow(place)));
