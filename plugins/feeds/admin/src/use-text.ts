import { useIntl } from 'react-intl';

type Values = Record<string, string | number>;

/** Texts of this plugin, and instants as people here write them. */
export function useText() {
  const { formatMessage, formatDate, formatNumber } = useIntl();
  return {
    text: (key: string, values?: Values): string => formatMessage({ id: `feeds.${key}` }, values),
    instant: (value: string): string =>
      formatDate(value, {
        day: '2-digit',
        month: '2-digit',
        year: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        second: '2-digit',
        hour12: false,
        timeZone: 'Asia/Ho_Chi_Minh',
      }),
    number: (value: number): string => formatNumber(value),
  };
}
