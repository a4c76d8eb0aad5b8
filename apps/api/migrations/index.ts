import { Beginning1763760000000 } from './1763760000000-beginning.js';
import { Library1763760300000 } from './1763760300000-library.js';

/** In order. A migration that has landed is never changed; the next one is added. */
export const migrations = [Beginning1763760000000, Library1763760300000];
