import { useIntl } from 'react-intl';

/** Texts of this plugin, and instants as people here write them. */
export function useText() {
  const { formatMessage, formatDate } = useIntl();
  return {
    text: (key: string, values?: Record<string, string | number>): string =>
      formatMessage({ id: `media.${key}` }, values),
    instant: (value: string): string =>
      formatDate(value, {
        dateStyle: 'short',
        timeStyle: 'medium',
        hour12: false,
        timeZone: 'Asia/Ho_Chi_Minh',
      }),
  };
}
