import type { TFunction } from 'i18next';

const LABELS = ['page', 'section', 'slide', 'sheet'] as const;

/** "sida 3" */
export function placeText(t: TFunction, { label, number }: { label: string; number: number }): string {
  return t(`document.${LABELS.find((one) => one === label) ?? 'page'}`, { number }).toLowerCase();
}
