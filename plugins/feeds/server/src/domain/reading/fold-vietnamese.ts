/** Without diacritics and in NFKD, `đ` as `d`: `Thứ Tư, ngày 31 tháng 12` gives `Thu Tu, ngay 31 thang 12`. */
export function foldVietnamese(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D');
}
