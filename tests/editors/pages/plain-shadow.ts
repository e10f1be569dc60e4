import { mountPlain } from './plain-editor';
import { insideShadow, servePage } from './serve-page';

servePage((place) => mountPlain(insideShadow(place)));
