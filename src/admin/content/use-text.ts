import { useIntl } from 'react-intl';

const texts = {
  'preview.title': { vi: 'Xem trước', en: 'Preview' },
  'preview.open': { vi: 'Mở bản xem trước', en: 'Open the preview' },
  'preview.saveFirst': {
    vi: 'Bản xem trước hiển thị bản nháp đã lưu: hãy lưu trước khi mở.',
    en: 'The preview shows the saved draft: save before you open it.',
  },
  'preview.expires': {
    vi: 'Liên kết dùng được trong một giờ; ai có liên kết đều xem được.',
    en: 'The link works for an hour; whoever has it can see the draft.',
  },
  'preview.failed': { vi: 'Không mở được bản xem trước.', en: 'The preview could not be opened.' },
} as const;

/** The words of these screens in the language of the panel. */
export function useText(): (key: keyof typeof texts) => string {
  const { locale } = useIntl();
  return (key) => texts[key][locale.startsWith('en') ? 'en' : 'vi'];
}
