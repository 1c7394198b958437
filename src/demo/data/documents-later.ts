import type { DemoDocument } from './documents';

const RESOLUTION_57 = `Nghị quyết xác định phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia là đột phá quan trọng hàng đầu.

## Một số mục tiêu đến năm 2030 được công bố

- Đóng góp của năng suất các nhân tố tổng hợp vào tăng trưởng kinh tế ở mức trên 55%.
- Quy mô kinh tế số đạt tối thiểu 30% GDP; tỷ trọng xuất khẩu sản phẩm công nghệ cao đạt tối thiểu 50%.
- Tỷ lệ sử dụng dịch vụ công trực tuyến của người dân và doanh nghiệp trên 80%; giao dịch không dùng tiền mặt đạt 80%.
- Kinh phí chi cho nghiên cứu và phát triển đạt 2% GDP, trong đó kinh phí từ xã hội chiếm hơn 60%.
- Bố trí ít nhất 3% tổng chi ngân sách hằng năm cho khoa học, công nghệ, đổi mới sáng tạo, chuyển đổi số.
- Nguồn nhân lực nghiên cứu đạt 12 người trên một vạn dân.

> Bản tóm tắt trong dữ liệu minh họa; văn bản chính thức do cơ quan ban hành công bố.`;

export const laterDocuments: readonly DemoDocument[] = [
  {
    number: '20/2023/QH15',
    kind: 'law',
    issuer: 'C-QH',
    issuedOn: '2023-06-22',
    effectiveOn: '2024-07-01',
    abstract: 'Luật Giao dịch điện tử',
    field: 'Giao dịch điện tử',
    signerPosition: 'Chủ tịch Quốc hội',
    relations: [['replaces', '51/2005/QH11']],
  },
  {
    number: '24/2023/QH15',
    kind: 'law',
    issuer: 'C-QH',
    issuedOn: '2023-11-24',
    effectiveOn: '2024-07-01',
    abstract: 'Luật Viễn thông',
    field: 'Viễn thông',
    signerPosition: 'Chủ tịch Quốc hội',
    relations: [['replaces', '41/2009/QH12']],
  },
  {
    number: '204-QĐ/TW',
    kind: 'decision',
    issuer: 'C-BCHTW',
    issuedOn: '2024-11-29',
    abstract: 'Phê duyệt Đề án chuyển đổi số trong các cơ quan đảng',
    field: 'Chuyển đổi số',
    signerPosition: 'Thường trực Ban Bí thư',
  },
  {
    number: '60/2024/QH15',
    kind: 'law',
    issuer: 'C-QH',
    issuedOn: '2024-11-30',
    effectiveOn: '2025-07-01',
    abstract: 'Luật Dữ liệu',
    field: 'Dữ liệu',
    signerPosition: 'Chủ tịch Quốc hội',
    en: { abstract: 'Law on Data', field: 'Data' },
  },
  {
    number: '57-NQ/TW',
    kind: 'resolution',
    issuer: 'C-BCHTW',
    issuedOn: '2024-12-22',
    abstract: 'Về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia',
    field: 'Chuyển đổi số',
    signerPosition: 'Tổng Bí thư',
    fullText: RESOLUTION_57,
    en: {
      abstract: 'On breakthroughs in science, technology, innovation and national digital transformation',
      field: 'Digital transformation',
    },
  },
  {
    number: '03/NQ-CP',
    kind: 'resolution',
    issuer: 'C-CP',
    issuedOn: '2025-01-09',
    abstract: 'Chương trình hành động của Chính phủ thực hiện Nghị quyết số 57-NQ/TW',
    field: 'Chuyển đổi số',
    signerPosition: 'Thủ tướng Chính phủ',
    relations: [['guides', '57-NQ/TW']],
    en: {
      abstract: 'The Government’s programme of action to carry out Resolution 57-NQ/TW',
      field: 'Digital transformation',
    },
  },
  {
    number: '193/2025/QH15',
    kind: 'resolution',
    issuer: 'C-QH',
    issuedOn: '2025-02-19',
    abstract:
      'Thí điểm một số cơ chế, chính sách đặc biệt tạo đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia',
    field: 'Khoa học và công nghệ',
    signerPosition: 'Chủ tịch Quốc hội',
    relations: [['guides', '57-NQ/TW', 'Thể chế hóa']],
    en: {
      abstract:
        'Piloting special mechanisms and policies for breakthroughs in science, technology, innovation and digital transformation',
      field: 'Science and technology',
    },
  },
  {
    number: '64/2025/QH15',
    kind: 'law',
    issuer: 'C-QH',
    issuedOn: '2025-02-19',
    effectiveOn: '2025-04-01',
    abstract: 'Luật Ban hành văn bản quy phạm pháp luật',
    field: 'Xây dựng pháp luật',
    signerPosition: 'Chủ tịch Quốc hội',
    relations: [['replaces', '80/2015/QH13']],
  },
  {
    number: '71/NQ-CP',
    kind: 'resolution',
    issuer: 'C-CP',
    issuedOn: '2025-04-01',
    abstract: 'Sửa đổi, bổ sung cập nhật Chương trình hành động thực hiện Nghị quyết số 57-NQ/TW',
    field: 'Chuyển đổi số',
    signerPosition: 'Thủ tướng Chính phủ',
    relations: [
      ['amends', '03/NQ-CP'],
      ['guides', '57-NQ/TW'],
    ],
  },
  {
    number: '118/2025/NĐ-CP',
    kind: 'decree',
    issuer: 'C-CP',
    issuedOn: '2025-06-09',
    effectiveOn: '2025-07-01',
    abstract:
      'Về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông tại Bộ phận Một cửa và Cổng Dịch vụ công quốc gia',
    field: 'Dịch vụ công',
    signerPosition: 'Thủ tướng Chính phủ',
    relations: [
      ['replaces', '61/2018/NĐ-CP'],
      ['replaces', '107/2021/NĐ-CP'],
    ],
  },
  {
    number: '02-QC/BCĐTW',
    kind: 'regulation',
    issuer: 'C-BCDTW',
    issuedOn: '2025-06-10',
    abstract: 'Quy chế vận hành hệ thống thông tin giám sát, đánh giá việc thực hiện Nghị quyết số 57-NQ/TW',
    field: 'Giám sát, đánh giá',
    signerPosition: 'Trưởng Ban Chỉ đạo',
    relations: [['guides', '57-NQ/TW']],
  },
  {
    number: '1131/QĐ-TTg',
    kind: 'decision',
    issuer: 'C-TTG',
    issuedOn: '2025-06-12',
    abstract: 'Ban hành Danh mục công nghệ chiến lược và Danh mục sản phẩm công nghệ chiến lược',
    field: 'Khoa học và công nghệ',
    signerPosition: 'Thủ tướng Chính phủ',
    relations: [['guides', '193/2025/QH15']],
  },
  {
    number: '71/2025/QH15',
    kind: 'law',
    issuer: 'C-QH',
    issuedOn: '2025-06-14',
    effectiveOn: '2026-01-01',
    abstract: 'Luật Công nghiệp công nghệ số',
    field: 'Kinh tế số',
    signerPosition: 'Chủ tịch Quốc hội',
    en: { abstract: 'Law on the Digital Technology Industry', field: 'Digital economy' },
  },
];
