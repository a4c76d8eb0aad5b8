import { sv, type Texts } from '../sv';

export const en: Texts = sv;
