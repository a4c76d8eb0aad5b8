import type { Texts } from '../sv';
import { administration } from './administration';
import { common } from './common';
import { content } from './content';
import { errors } from './errors';
import { library } from './library';
import { methods } from './methods';
import { networks } from './networks';
import { pages } from './pages';
import { people } from './people';
import { questions } from './questions';
import { search } from './search';

/** Every text of the interface in English; the compiler says which one is missing. */
export const en: Texts = {
  ...administration,
  ...common,
  ...content,
  ...errors,
  ...library,
  ...methods,
  ...networks,
  ...pages,
  ...people,
  ...questions,
  ...search,
};
