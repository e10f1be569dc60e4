import { mountLexical } from './lexical-editor';
import { servePage } from './serve-page';

servePage((place) => mountLexical(place, 'rich'));
