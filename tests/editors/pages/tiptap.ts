import { servePage } from './serve-page';
import { mountTiptap } from './tiptap-editor';

servePage((place) => mountTiptap(place, ''));
