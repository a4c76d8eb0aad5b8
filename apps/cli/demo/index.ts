import { documents } from './documents/index.js';
import { federations } from './federations.js';
import { methods } from './methods/index.js';
import { networks } from './networks.js';
import { people } from './people.js';
import { professions } from './professions.js';
import { questions } from './questions/index.js';
import type { DemoContent } from './types.js';

export type * from './types.js';

/** All of the demo content. The documents' files lie in `files/`. */
export const demo: DemoContent = { professions, federations, networks, people, questions, methods, documents };
