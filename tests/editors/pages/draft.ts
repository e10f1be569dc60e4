import { mountDraft } from './draft-editor';
import { servePage } from './serve-page';

servePage((place) => mountDraft(place, false));
