export interface DemoLeader {
  key: string;
  name: string;
  position: string;
  positionEn: string;
  organization: string;
  termFrom: string;
  biography: string;
  biographyEn: string;
}

const path = (studied: string, worked: string) =>
  `${studied}\n\n## Quá trình công tác\n\n${worked}\n\n> Nhân vật trong bản minh họa này là hư cấu.`;
const pathEn = (text: string) => `${text}\n\n> The people in this demonstration are fictional.`;

/** Invented people and positions: no living person is meant. */
export const leaders: readonly DemoLeader[] = [
  {
    key: 'lam-the-khai-nguyen',
    name: 'Lâm Thế Khai Nguyên',
    position: 'Trưởng Tổ điều phối Cổng thông tin Nghị quyết 57',
    positionEn: 'Head of the coordination group of the Resolution 57 portal',
    organization: 'C-BCDTW',
    termFrom: '2025-07-01',
    biography: path(
      'Kỹ sư điện tử viễn thông, tiến sĩ quản lý công nghệ. Nhiều năm nghiên cứu về hạ tầng số dùng chung.',
      '- 1998–2010: kỹ sư, trưởng phòng thiết kế mạng.\n- 2010–2019: viện trưởng một viện nghiên cứu ứng dụng.\n- Từ 2025: điều phối Cổng thông tin.',
    ),
    biographyEn: pathEn(
      'Electronics engineer and doctor of technology management, long at work on shared digital infrastructure.',
    ),
  },
  {
    key: 'tong-ngoc-an-thuy',
    name: 'Tống Ngọc An Thùy',
    position: 'Phó Trưởng Tổ điều phối, phụ trách dữ liệu và chỉ số',
    positionEn: 'Deputy head of the coordination group, data and indicators',
    organization: 'C-BCDTW',
    termFrom: '2025-07-01',
    biography: path(
      'Cử nhân toán - tin, thạc sĩ thống kê ứng dụng.',
      '- 2003–2015: chuyên viên phân tích số liệu.\n- 2015–2025: xây dựng bộ chỉ số đánh giá chuyển đổi số cấp tỉnh.\n- Từ 2025: phụ trách dữ liệu và chỉ số của Cổng.',
    ),
    biographyEn: pathEn(
      'Mathematician and statistician; designed indicators of provincial digital transformation.',
    ),
  },
  {
    key: 'khuat-duy-bach-son',
    name: 'Khuất Duy Bách Sơn',
    position: 'Giám đốc Chương trình công nghệ chiến lược (minh họa)',
    positionEn: 'Director of the strategic technologies programme (demonstration)',
    organization: 'C-BKHCN',
    termFrom: '2025-03-01',
    biography: path(
      'Tiến sĩ vật lý bán dẫn.',
      '- 2001–2014: nghiên cứu viên phòng thí nghiệm vi mạch.\n- 2014–2025: phụ trách hợp tác viện - trường - doanh nghiệp.\n- Từ 2025: giám đốc Chương trình.',
    ),
    biographyEn: pathEn('Doctor of semiconductor physics; linked institutes, universities and companies.'),
  },
  {
    key: 'ung-thi-minh-hanh',
    name: 'Ứng Thị Minh Hạnh',
    position: 'Chánh Văn phòng Chương trình dịch vụ công toàn trình (minh họa)',
    positionEn: 'Chief of the end-to-end public services programme (demonstration)',
    organization: 'C-VPCP',
    termFrom: '2025-04-15',
    biography: path(
      'Cử nhân luật hành chính, thạc sĩ chính sách công.',
      '- 1999–2012: cán bộ bộ phận một cửa cấp huyện.\n- 2012–2025: kiểm soát thủ tục hành chính.\n- Từ 2025: chánh văn phòng Chương trình.',
    ),
    biographyEn: pathEn('Administrative lawyer who began at a one-stop counter and never forgot the queue.'),
  },
  {
    key: 'mac-dinh-hai-dang',
    name: 'Mạc Đình Hải Đăng',
    position: 'Trưởng Ban quản lý dự án trung tâm dữ liệu (minh họa)',
    positionEn: 'Head of the data centre project board (demonstration)',
    organization: 'C-BCA',
    termFrom: '2025-08-18',
    biography: path(
      'Kỹ sư công nghệ thông tin, chuyên ngành hệ thống phân tán.',
      '- 2004–2016: thiết kế hệ thống lưu trữ lớn.\n- 2016–2025: quản lý dự án hạ tầng.\n- Từ 2025: trưởng ban quản lý dự án.',
    ),
    biographyEn: pathEn('Engineer of distributed systems and of large storage.'),
  },
  {
    key: 'cu-hoang-linh-chi',
    name: 'Cù Hoàng Linh Chi',
    position: 'Giám đốc Trung tâm đổi mới sáng tạo thành phố Đà Nẵng (minh họa)',
    positionEn: 'Director of the Da Nang innovation centre (demonstration)',
    organization: 'P48',
    termFrom: '2025-07-01',
    biography: path(
      'Thạc sĩ quản trị kinh doanh, từng sáng lập hai doanh nghiệp phần mềm.',
      '- 2008–2018: điều hành doanh nghiệp khởi nghiệp.\n- 2018–2025: cố vấn vườn ươm.\n- Từ 2025: giám đốc Trung tâm.',
    ),
    biographyEn: pathEn('Founder of two software companies, then adviser to incubators.'),
  },
  {
    key: 'thach-sa-vann-phuoc',
    name: 'Thạch Sa Vann Phước',
    position: 'Trưởng Tổ công nghệ số cộng đồng tỉnh Vĩnh Long (minh họa)',
    positionEn: 'Head of the community digital groups of Vinh Long (demonstration)',
    organization: 'P86',
    termFrom: '2025-07-01',
    biography: path(
      'Cử nhân sư phạm, người Khmer, thông thạo hai ngôn ngữ.',
      '- 2006–2020: giáo viên tin học.\n- 2020–2025: phụ trách phổ cập kỹ năng số cho đồng bào dân tộc.\n- Từ 2025: trưởng Tổ công nghệ số cộng đồng.',
    ),
    biographyEn: pathEn('Teacher who brought digital skills to Khmer villages in their own language.'),
  },
  {
    key: 'vang-a-chinh',
    name: 'Vàng A Chỉnh',
    position: 'Điều phối viên phủ sóng vùng cao tỉnh Lai Châu (minh họa)',
    positionEn: 'Coordinator of highland coverage in Lai Chau (demonstration)',
    organization: 'P12',
    termFrom: '2025-09-01',
    biography: path(
      'Kỹ thuật viên viễn thông, người Mông.',
      '- 2005–2018: xây dựng trạm phát sóng vùng biên.\n- 2018–2025: quản lý vận hành mạng lưới.\n- Từ 2025: điều phối viên.',
    ),
    biographyEn: pathEn('Telecommunications technician who built the towers of the border districts.'),
  },
  {
    key: 'quach-thuc-uyen-nhi',
    name: 'Quách Thục Uyên Nhi',
    position: 'Giám đốc Chương trình y tế số thành phố Hồ Chí Minh (minh họa)',
    positionEn: 'Director of digital health in Ho Chi Minh City (demonstration)',
    organization: 'P79',
    termFrom: '2025-10-01',
    biography: path(
      'Bác sĩ nội khoa, thạc sĩ tin y học.',
      '- 2002–2013: bác sĩ điều trị.\n- 2013–2025: xây dựng bệnh án điện tử.\n- Từ 2025: giám đốc Chương trình.',
    ),
    biographyEn: pathEn(
      'Physician and medical informatician, author of an electronic record that doctors like.',
    ),
  },
  {
    key: 'doan-chau-phuc-tuong',
    name: 'Đoàn Châu Phúc Tường',
    position: 'Trưởng bộ phận an toàn thông tin của Cổng (minh họa)',
    positionEn: 'Head of information security of the portal (demonstration)',
    organization: 'C-BCDTW',
    termFrom: '2025-07-01',
    biography: path(
      'Kỹ sư an toàn thông tin.',
      '- 2009–2019: ứng cứu sự cố.\n- 2019–2025: kiểm thử xâm nhập hệ thống nhà nước.\n- Từ 2025: trưởng bộ phận.',
    ),
    biographyEn: pathEn('Security engineer: ten years of incident response, six of penetration testing.'),
  },
  {
    key: 'nghiem-kim-lan-vy',
    name: 'Nghiêm Kim Lan Vy',
    position: 'Chủ nhiệm đề án nhân lực số (minh họa)',
    positionEn: 'Chair of the digital workforce project (demonstration)',
    organization: 'C-BGDDT',
    termFrom: '2025-05-20',
    biography: path(
      'Phó giáo sư, tiến sĩ khoa học giáo dục.',
      '- 2000–2015: giảng viên đại học.\n- 2015–2025: phát triển chương trình đào tạo STEM.\n- Từ 2025: chủ nhiệm đề án.',
    ),
    biographyEn: pathEn('Associate professor of education; developed programmes in science and engineering.'),
  },
  {
    key: 'to-hieu-gia-bao',
    name: 'Tô Hiếu Gia Bảo',
    position: 'Trưởng Ban biên tập Cổng thông tin (minh họa)',
    positionEn: 'Editor-in-chief of the portal (demonstration)',
    organization: 'C-BTGDVTW',
    termFrom: '2025-07-01',
    biography: path(
      'Cử nhân báo chí, thạc sĩ truyền thông.',
      '- 1997–2011: phóng viên khoa giáo.\n- 2011–2025: thư ký tòa soạn, phó tổng biên tập.\n- Từ 2025: trưởng ban biên tập Cổng.',
    ),
    biographyEn: pathEn('Science journalist and editor for a quarter of a century.'),
  },
];
