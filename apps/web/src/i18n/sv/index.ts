import type { administration } from './administration';
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

/** The texts of the interface in Swedish, but those of the administration. Their addresses are the same in every language. */
export const sv = {
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
export type Texts = Widened<typeof sv & typeof administration>;
