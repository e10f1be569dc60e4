import { mountPlain } from './plain-editor';
import { servePage } from './serve-page';

servePage(mountPlain);
