import { NOUNS_LIFE_1 } from './nouns-life.1.js';
import { NOUNS_LIFE_2 } from './nouns-life.2.js';
import { NOUNS_LIFE_3 } from './nouns-life.3.js';
import { NOUNS_SOCIETY_1 } from './nouns-society.1.js';
import { NOUNS_SOCIETY_2 } from './nouns-society.2.js';
import { NOUNS_SOCIETY_3 } from './nouns-society.3.js';
import { PARAPHRASES_1 } from './paraphrases.1.js';
import { PARAPHRASES_2 } from './paraphrases.2.js';
import { PARAPHRASES_3 } from './paraphrases.3.js';
import { QUALITIES_1 } from './qualities.1.js';
import { QUALITIES_2 } from './qualities.2.js';
import { QUALITIES_3 } from './qualities.3.js';
import { VERBS_A_K_1 } from './verbs-a-k.1.js';
import { VERBS_A_K_2 } from './verbs-a-k.2.js';
import { VERBS_A_K_3 } from './verbs-a-k.3.js';
import { VERBS_L_O_1 } from './verbs-l-o.1.js';
import { VERBS_L_O_2 } from './verbs-l-o.2.js';
import { VERBS_L_O_3 } from './verbs-l-o.3.js';

/**
 * The common language: ordinary Swedish words beside others for the same, since people ask in one and reports answer in
 * another. In the form of the field's wordings, and written for this platform.
 */
export const COMMON: readonly string[] = [
  NOUNS_LIFE_1,
  NOUNS_LIFE_2,
  NOUNS_LIFE_3,
  NOUNS_SOCIETY_1,
  NOUNS_SOCIETY_2,
  NOUNS_SOCIETY_3,
  PARAPHRASES_1,
  PARAPHRASES_2,
  PARAPHRASES_3,
  QUALITIES_1,
  QUALITIES_2,
  QUALITIES_3,
  VERBS_A_K_1,
  VERBS_A_K_2,
  VERBS_A_K_3,
  VERBS_L_O_1,
  VERBS_L_O_2,
  VERBS_L_O_3,
];
