import { Beginning1763760000000 } from './1763760000000-beginning.js';
import { Search1763760200000 } from './1763760200000-search.js';

/** In order. A migration that has landed is never changed; the next one is added. */
export const migrations = [Beginning1763760000000, Search1763760200000];
