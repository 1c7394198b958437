import type { Language } from '../domain/language';
import { en } from './en';
import { type Messages, vi } from './vi';

export type { Messages };

const catalogues: Record<Language, Messages> = { vi, en };

export function messagesIn(language: Language): Messages {
  return catalogues[language];
}
