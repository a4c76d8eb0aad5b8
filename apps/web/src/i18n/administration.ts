import i18next from 'i18next';
import { administration } from './sv/administration';

/** The texts of the administration, which few people open: they come with its pages, and not with Start. */
i18next.addResourceBundle('sv', 'translation', administration, true);
