export interface DemoPage {
  slug: string;
  title: string;
  body: string;
  en: { slug: string; title: string; body: string };
}

export const pages: readonly DemoPage[] = [
  {
    slug: 'gioi-thieu',
    title: 'Giới thiệu Cổng thông tin',
    body: `Cổng thông tin Nghị quyết 57 là nơi người dân, doanh nghiệp đọc tin, tra cứu văn bản, theo dõi tiến độ và gửi phản ánh về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia.

## Cổng làm gì

- Tập hợp tin từ 62 cổng thành phần: 28 cơ quan trung ương và 34 tỉnh, thành phố.
- Công bố văn bản, tình trạng hiệu lực và quan hệ giữa các văn bản.
- Theo dõi từng mục tiêu của Nghị quyết 57-NQ/TW bằng dữ liệu công khai.

> Đây là bản minh họa. Tin bài, nhân vật và số liệu không phải công bố chính thức.`,
    en: {
      slug: 'about',
      title: 'About the portal',
      body: `The portal of Resolution 57 is where people and businesses read news, look up documents, follow progress and speak up.

- News of 62 sub-portals: 28 central bodies and 34 provinces and cities.
- Documents, whether they are in force, and how they relate.
- Every goal of Resolution 57-NQ/TW followed with public data.

> This is a demonstration. Nothing here is an official publication.`,
    },
  },
  {
    slug: 'lien-he',
    title: 'Liên hệ',
    body: `Ban biên tập tiếp nhận góp ý về nội dung, lỗi hiển thị và khả năng tiếp cận của Cổng.

- Thư điện tử: bien-tap@portal.test
- Giờ làm việc: 8 giờ đến 17 giờ, từ thứ Hai đến thứ Sáu.

Phản ánh, kiến nghị về việc thực hiện Nghị quyết 57 được gửi tại mục Phản ánh. Khiếu nại, tố cáo gửi tới cơ quan có thẩm quyền theo quy định của pháp luật.`,
    en: {
      slug: 'contact',
      title: 'Contact',
      body: `The editors welcome remarks on content, faults and accessibility.

- E-mail: editors@portal.test
- Hours: 8.00 to 17.00, Monday to Friday.`,
    },
  },
  {
    slug: 'quy-che',
    title: 'Quy chế hoạt động của Cổng (tóm tắt minh họa)',
    body: `## Nguyên tắc

1. Thông tin chính xác, kịp thời, có nguồn và ngày công bố.
2. Tin từ cổng thành phần giữ nguyên tiêu đề, ghi rõ nguồn và dẫn về bài gốc.
3. Dữ liệu cá nhân được bảo vệ theo pháp luật; không công bố thông tin của người gửi phản ánh.

## Trách nhiệm

- Cơ quan chủ quản chịu trách nhiệm về nội dung do Cổng đăng.
- Cổng thành phần chịu trách nhiệm về tin của mình và rút tin khi sai.
- Ban biên tập đính chính công khai khi có sai sót.`,
    en: {
      slug: 'regulation',
      title: 'Regulation of the portal (summary for demonstration)',
      body: `1. What is published is accurate and timely, with its source and date.
2. News of sub-portals keeps its title, names its source and links to the original.
3. Personal data is protected by law.`,
    },
  },
  {
    slug: 'kha-nang-tiep-can',
    title: 'Tuyên bố về khả năng tiếp cận',
    body: `Cổng hướng tới tiêu chuẩn WCAG 2.2 mức AA. Mọi trang đọc được khi tắt JavaScript, dùng được bằng bàn phím và trình đọc màn hình.

## Cách kiểm tra

- Kiểm tra tự động trên mọi mẫu trang, ở cỡ điện thoại và máy tính.
- Kiểm tra thủ công bằng bàn phím.

## Điều còn hạn chế

- Tài liệu đính kèm do cơ quan khác ban hành có thể chưa đọc được bằng trình đọc màn hình.
- Một số video trong bản minh họa chưa có lời mô tả hình ảnh.

Gặp khó khăn, xin báo cho chúng tôi tại trang Liên hệ; chúng tôi trả lời trong năm ngày làm việc.`,
    en: {
      slug: 'accessibility',
      title: 'Accessibility statement',
      body: `The portal aims at WCAG 2.2, level AA. Every page can be read without JavaScript and used with a keyboard or a screen reader.

- Attached documents of other bodies may not be readable by screen readers.
- Some videos of the demonstration lack audio description.

Tell us what stands in your way; we answer within five working days.`,
    },
  },
  {
    slug: 'dieu-khoan-su-dung',
    title: 'Điều khoản sử dụng và giấy phép',
    body: `Nội dung của Cổng được dùng lại tự do khi ghi rõ nguồn, trừ nội dung có ghi chú khác. Tin từ cổng thành phần thuộc về cơ quan đăng tin.

Mã nguồn của Cổng theo giấy phép MIT. Phông chữ Be Vietnam Pro theo giấy phép SIL Open Font 1.1.`,
    en: {
      slug: 'terms',
      title: 'Terms of use and licence',
      body: `Content may be used freely when its source is named, unless it says otherwise. News of sub-portals belongs to those who published it. The source code is under the MIT licence.`,
    },
  },
];

export interface DemoConsultation {
  title: string;
  summary: string;
  body: string;
  /** Days from the day on which the demo is made. */
  closesInDays: number;
  receivingBody: string;
  address: string;
  opinions?: string;
  en?: { title: string; summary: string; body: string; address: string };
}

export const consultations: readonly DemoConsultation[] = [
  {
    title: 'Lấy ý kiến dự thảo chuẩn dữ liệu tin bài của các cổng thành phần (minh họa)',
    summary:
      'Dự thảo quy định mã định danh, thời điểm, nguồn và cách rút tin của các nguồn tin RSS, Atom và JSON Feed.',
    body: `## Những điểm cần xin ý kiến

1. Mỗi tin có mã định danh không đổi trong suốt vòng đời.
2. Thời điểm đăng ghi theo giờ quốc tế kèm múi giờ.
3. Tin rút khỏi cổng thành phần phải rút khỏi nguồn tin trong 24 giờ.

Ý kiến có thể ngắn; ý kiến trái chiều được hoan nghênh. Các ý kiến được công bố sau khi kết thúc.`,
    closesInDays: 30,
    receivingBody: 'C-BCDTW',
    address: 'Thư điện tử: gop-y@portal.test, hoặc gửi tại mục Phản ánh của Cổng.',
    en: {
      title: 'Consultation on the draft standard of sub-portals’ news data (demonstration)',
      summary: 'The draft covers identifiers, times, sources and withdrawal in RSS, Atom and JSON Feed.',
      body: `1. Every entry has an identifier that never changes.
2. Times carry their zone.
3. What is withdrawn leaves the feed within 24 hours.`,
      address: 'E-mail: gop-y@portal.test',
    },
  },
  {
    title: 'Người dân muốn thấy chỉ số nào trước trên trang Giám sát? (minh họa)',
    summary: 'Câu hỏi mở để xếp thứ tự các chỉ số trên trang Giám sát của Cổng.',
    body: `Trang Giám sát có thể hiển thị nhiều chỉ số, nhưng màn hình điện thoại thì nhỏ. Xin cho biết ba chỉ số bà con muốn thấy trước và vì sao.`,
    closesInDays: -20,
    receivingBody: 'C-BCDTW',
    address: 'Đã kết thúc nhận ý kiến.',
    opinions: `Ban biên tập đã nhận các ý kiến và xếp theo nhóm:

- Dịch vụ công: thời gian chờ và tỷ lệ tự nộp được hồ sơ.
- Hạ tầng: nơi chưa có sóng, nơi mạng chậm.
- Tiếp thu: mỗi chỉ số có ghi chú “vì sao chưa có số liệu”.

Chưa tiếp thu: xếp hạng các xã theo số tin bài, vì khuyến khích chạy theo số lượng.`,
  },
];

/** What stands on the front page. */
export const announcement =
  'Bản minh họa: tin bài, nhân vật và số liệu trên trang này không phải công bố chính thức.';
export const announcementEn =
  'Demonstration: the news, people and figures on this site are not official publications.';
