import type { Language } from './language';

const formats: Record<Language, Intl.NumberFormat> = {
  vi: new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 }),
};

/** `1.234,5` in Vietnamese, `1,234.5` in English. */
export function formatNumber(value: number, language: Language): string {
  return formats[language].format(value);
}

/** The size of a file: `850 KB`, `1,2 MB`. `kilobytes` as Strapi counts them. */
export function formatSize(kilobytes: number, language: Language): string {
  if (kilobytes < 1000) return `${formatNumber(Math.max(1, Math.round(kilobytes)), language)} KB`;
  return `${formatNumber(Math.round(kilobytes / 100) / 10, language)} MB`;
}
