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

/** Every text of the interface in Swedish. The addresses of the texts are the same in every language. */
export const sv = {
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

type Widened<Part> = { [Key in keyof Part]: Part[Key] extends string ? string : Widened<Part[Key]> };

/** What another language must have. */
export type Texts = Widened<typeof sv>;
