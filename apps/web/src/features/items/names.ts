import { useTranslation } from 'react-i18next';

/** The name in the interface's language of what has a name in each: a topic, a profession. */
export function useTopicName(): (named: { name: string; nameEn: string }) => string {
  const { i18n } = useTranslation();
  return ({ name, nameEn }) => (i18n.language === 'en' && nameEn ? nameEn : name);
}
