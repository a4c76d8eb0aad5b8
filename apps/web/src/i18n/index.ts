import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { sv, type Texts } from './sv';

export const LANGUAGES = ['sv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: Texts };
    defaultNS: 'translation';
  }
}

const KEPT = 'lp:language';

/** Swedish is always there; English is loaded when it is chosen, and lacks no text (its type is the Swedish one's). */
export async function startTexts(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'sv',
    fallbackLng: 'sv',
    resources: { sv: { translation: sv } },
    interpolation: { escapeValue: false },
  });
  const kept = localStorage.getItem(KEPT);
  if (kept === 'en') await changeLanguage('en');
}

export async function changeLanguage(language: Language): Promise<void> {
  if (language === 'en' && !i18next.hasResourceBundle('en', 'translation'))
    i18next.addResourceBundle('en', 'translation', (await import('./en')).en);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  localStorage.setItem(KEPT, language);
}

/** For Intl: the interface's language with Swedish conventions of figures and dates. */
export const locale = (): string => (i18next.language === 'en' ? 'en-SE' : 'sv-SE');
