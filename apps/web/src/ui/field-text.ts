import { useTranslation } from 'react-i18next';
import type { FieldFault } from '../api/errors';

const RULES = [
  'required',
  'minLength',
  'maxLength',
  'personalData',
  'isEmail',
  'arrayMaxSize',
  'unknown',
  'taken',
  'cycle',
  'controlCharacters',
  'passwordTooShort',
] as const;

/** In words what is wrong with a field. */
export function useFieldText(): (fault: FieldFault) => string {
  const { t } = useTranslation();
  return ({ rule, params }) => t(`rule.${RULES.find((known) => known === rule) ?? 'other'}`, { limit: '', ...params });
}
