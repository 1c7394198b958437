import { useIntl } from 'react-intl';

type Values = Record<string, string | number>;

/** Texts of this plugin, and days and instants as people here write them. */
export function useText() {
  const { formatMessage, formatDate, locale } = useIntl();
  const language = locale === 'en' ? ('en' as const) : ('vi' as const);
  return {
    language,
    text: (key: string, values?: Values): string => formatMessage({ id: `calendar.${key}` }, values),
    /** A day of law has no zone: it is shown as it is written. */
    day: (date: string | null): string =>
      date
        ? formatDate(`${date}T00:00:00Z`, {
            weekday: 'short',
            day: '2-digit',
            month: '2-digit',
            year: 'numeric',
            timeZone: 'UTC',
          })
        : '–',
    instant: (value: string | Date): string =>
      formatDate(value, {
        day: '2-digit',
        month: '2-digit',
        year: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        hour12: false,
        timeZone: 'Asia/Ho_Chi_Minh',
      }),
  };
}
