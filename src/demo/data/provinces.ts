/** The 34 provinces and cities in force since 1 July 2025 (Resolution 202/2025/QH15), with their official codes. */
export interface Province {
  code: string;
  name: string;
  fullName: string;
  nameEn: string;
  unitType: 'Tỉnh' | 'Thành phố';
}

const rows: readonly [code: string, name: string, nameEn: string, unitType: Province['unitType']][] = [
  ['01', 'Hà Nội', 'Hanoi', 'Thành phố'],
  ['04', 'Cao Bằng', 'Cao Bang', 'Tỉnh'],
  ['08', 'Tuyên Quang', 'Tuyen Quang', 'Tỉnh'],
  ['11', 'Điện Biên', 'Dien Bien', 'Tỉnh'],
  ['12', 'Lai Châu', 'Lai Chau', 'Tỉnh'],
  ['14', 'Sơn La', 'Son La', 'Tỉnh'],
  ['15', 'Lào Cai', 'Lao Cai', 'Tỉnh'],
  ['19', 'Thái Nguyên', 'Thai Nguyen', 'Tỉnh'],
  ['20', 'Lạng Sơn', 'Lang Son', 'Tỉnh'],
  ['22', 'Quảng Ninh', 'Quang Ninh', 'Tỉnh'],
  ['24', 'Bắc Ninh', 'Bac Ninh', 'Tỉnh'],
  ['25', 'Phú Thọ', 'Phu Tho', 'Tỉnh'],
  ['31', 'Hải Phòng', 'Haiphong', 'Thành phố'],
  ['33', 'Hưng Yên', 'Hung Yen', 'Tỉnh'],
  ['37', 'Ninh Bình', 'Ninh Binh', 'Tỉnh'],
  ['38', 'Thanh Hoá', 'Thanh Hoa', 'Tỉnh'],
  ['40', 'Nghệ An', 'Nghe An', 'Tỉnh'],
  ['42', 'Hà Tĩnh', 'Ha Tinh', 'Tỉnh'],
  ['44', 'Quảng Trị', 'Quang Tri', 'Tỉnh'],
  ['46', 'Huế', 'Hue', 'Thành phố'],
  ['48', 'Đà Nẵng', 'Da Nang', 'Thành phố'],
  ['51', 'Quảng Ngãi', 'Quang Ngai', 'Tỉnh'],
  ['52', 'Gia Lai', 'Gia Lai', 'Tỉnh'],
  ['56', 'Khánh Hoà', 'Khanh Hoa', 'Tỉnh'],
  ['66', 'Đắk Lắk', 'Dak Lak', 'Tỉnh'],
  ['68', 'Lâm Đồng', 'Lam Dong', 'Tỉnh'],
  ['75', 'Đồng Nai', 'Dong Nai', 'Thành phố'],
  ['79', 'Hồ Chí Minh', 'Ho Chi Minh', 'Thành phố'],
  ['80', 'Tây Ninh', 'Tay Ninh', 'Tỉnh'],
  ['82', 'Đồng Tháp', 'Dong Thap', 'Tỉnh'],
  ['86', 'Vĩnh Long', 'Vinh Long', 'Tỉnh'],
  ['91', 'An Giang', 'An Giang', 'Tỉnh'],
  ['92', 'Cần Thơ', 'Can Tho', 'Thành phố'],
  ['96', 'Cà Mau', 'Ca Mau', 'Tỉnh'],
];

export const provinces: readonly Province[] = rows.map(([code, name, nameEn, unitType]) => ({
  code,
  name,
  nameEn,
  unitType,
  fullName: `${unitType} ${name}`,
}));
