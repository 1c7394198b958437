import type { DemoArticle } from './article';

export const portalArticles: readonly DemoArticle[] = [
  {
    kind: 'news',
    topics: ['chuyen-doi-so', 'khoa-hoc-cong-nghe'],
    organizations: ['C-BCHTW', 'C-BCDTW'],
    featured: true,
    motif: 'drum',
    alt: 'Đồ họa mặt trống đồng với ngôi sao ở giữa',
    title: 'Nghị quyết 57-NQ/TW: đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số',
    sapo: 'Ban hành ngày 22/12/2024, Nghị quyết 57-NQ/TW đặt ra những mục tiêu đo được đến năm 2030. Cổng này theo dõi từng mục tiêu bằng dữ liệu công khai.',
    body: `Nghị quyết xác định khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số là đột phá quan trọng hàng đầu. Khác với nhiều văn bản trước, phần mục tiêu gồm những con số có thể kiểm tra.

## Một số mục tiêu đến năm 2030

- Đóng góp của năng suất các nhân tố tổng hợp vào tăng trưởng trên 55%.
- Kinh tế số tối thiểu 30% GDP.
- Doanh nghiệp có hoạt động đổi mới sáng tạo trên 40%.
- Chi cho nghiên cứu và phát triển 2% GDP, hơn 60% từ xã hội.
- Chỉ số phát triển con người duy trì trên 0,7.

## Người dân theo dõi ở đâu

Trang Giám sát của Cổng hiển thị từng chỉ số: giá trị mới nhất, nguồn, ngày công bố và độ phủ số liệu. Nơi nào chưa có số liệu sẽ ghi rõ là chưa có.`,
    en: {
      title:
        'Resolution 57-NQ/TW: breakthroughs in science, technology, innovation and digital transformation',
      sapo: 'Adopted on 22 December 2024, Resolution 57-NQ/TW sets goals to 2030 that can be measured. This portal follows each of them with public data.',
      body: `Unlike many texts before it, the resolution states its goals in figures that can be checked.

- Total factor productivity contributes over 55% of growth.
- The digital economy is at least 30% of GDP.
- Over 40% of enterprises innovate.
- Research and development reaches 2% of GDP, over 60% of it from society.

Where there is no figure yet, the portal says so.`,
    },
  },
  {
    kind: 'announcement',
    topics: ['chuyen-doi-so'],
    organizations: ['C-BCDTW'],
    motif: 'lotus',
    alt: 'Đồ họa hoa sen trên nền trắng',
    title: 'Ra mắt Cổng thông tin Nghị quyết 57 phiên bản minh họa',
    sapo: 'Một nơi để đọc tin, tra văn bản, xem tiến độ và gửi phản ánh; dùng được trên điện thoại cũ và đường truyền yếu.',
    body: `Cổng tập hợp tin từ 62 cổng thành phần, văn bản liên quan và các chỉ số giám sát. Mọi trang đọc được khi tắt JavaScript, dùng được bằng bàn phím và trình đọc màn hình.

- Dữ liệu trong bản này là minh họa.
- Mã nguồn mở, ai cũng kiểm tra được.
- Góp ý qua trang Liên hệ.`,
    en: {
      title: 'The demonstration of the Resolution 57 portal is open',
      sapo: 'One place to read news, look up documents, follow progress and speak up; it works on old telephones and thin connections.',
      body: `The portal gathers news of 62 sub-portals, documents and indicators. Every page can be read without JavaScript, with a keyboard or a screen reader. All data here is for demonstration.`,
    },
  },
  {
    kind: 'leader-activity',
    topics: ['chuyen-doi-so'],
    organizations: ['C-BCDTW'],
    leaders: ['lam-the-khai-nguyen', 'doan-chau-phuc-tuong'],
    motif: 'circuit',
    alt: 'Đồ họa mạch điện với ổ khóa',
    title: 'Diễn tập ứng cứu sự cố: Cổng ngừng mười phút để học cách đứng dậy',
    sapo: 'Kịch bản giả định mất một trung tâm dữ liệu; hệ thống phục hồi từ bản sao lưu trước sự chứng kiến của báo chí.',
    body: `Buổi diễn tập bắt đầu bằng việc rút điện thật. Đội trực phát hiện trong một phút, chuyển hướng trong bốn phút, kiểm tra toàn vẹn dữ liệu trong năm phút còn lại.

Ba lỗi quy trình được ghi lại và công khai. “Diễn tập mà không tìm ra lỗi thì chưa phải diễn tập”, ông Đoàn Châu Phúc Tường nói.`,
  },
  {
    kind: 'leader-activity',
    topics: ['chuyen-doi-so', 'nhan-luc'],
    organizations: ['C-BGDDT', 'C-BCDTW'],
    leaders: ['nghiem-kim-lan-vy', 'tong-ngoc-an-thuy'],
    motif: 'charts',
    alt: 'Đồ họa các đường cong học tập',
    title: 'Hai chương trình thống nhất cách đếm nhân lực số',
    sapo: 'Một người học ba khóa được tính là một người; số liệu được đối chiếu theo mã, không theo danh sách giấy.',
    body: `Trước đây, mỗi chương trình đếm một kiểu nên tổng cộng lớn hơn số người thật. Cách đếm mới dùng mã học viên đã được ẩn danh, đối chiếu giữa các cơ sở đào tạo.`,
  },
  {
    kind: 'analysis',
    topics: ['chuyen-doi-so'],
    organizations: ['C-KTNN', 'C-UBKTTW'],
    motif: 'hexagons',
    alt: 'Đồ họa tổ ong với một ô sáng',
    title: 'Số liệu báo cáo và số liệu thật: cách phát hiện chênh lệch',
    sapo: 'Đối chiếu chéo giữa các hệ thống, lấy mẫu ngẫu nhiên và công khai cách tính là ba lớp bảo vệ.',
    body: `Khi một chỉ tiêu gắn với thi đua, áp lực làm đẹp số liệu là có thật. Ba lớp bảo vệ bổ sung cho nhau:

1. Đối chiếu với nguồn độc lập, ví dụ số giao dịch của ngân hàng.
2. Lấy mẫu ngẫu nhiên và gọi kiểm tra.
3. Công khai đủ chi tiết để người ngoài tính lại được.

Mỗi lần sửa số liệu đều để lại dấu vết: ai sửa, khi nào, từ bao nhiêu thành bao nhiêu, vì sao.`,
    en: {
      title: 'Reported and real figures: how to find the difference',
      sapo: 'Cross-checks between systems, random samples and open methods are three layers of protection.',
      body: `1. Compare with an independent source, such as the banks’ transactions.
2. Draw random samples and call.
3. Publish enough detail for others to recompute.`,
    },
  },
  {
    kind: 'news',
    topics: ['chuyen-doi-so', 'chinh-phu-so'],
    organizations: ['C-TANDTC', 'C-VKSNDTC'],
    motif: 'orbit',
    alt: 'Đồ họa các vòng tròn cân bằng',
    title: 'Tòa án, Viện kiểm sát chia sẻ hồ sơ điện tử trong tố tụng',
    sapo: 'Hồ sơ số có niêm phong điện tử, mỗi lần mở để lại dấu vết; người tham gia tố tụng nhận thông báo qua tài khoản định danh.',
    body: `Giai đoạn đầu áp dụng cho một số loại vụ việc. Bản giấy vẫn được giữ cho đến khi quy trình số được đánh giá đủ tin cậy.`,
  },
  {
    kind: 'news',
    topics: ['chuyen-doi-so'],
    organizations: ['C-VPQH', 'C-QH'],
    motif: 'skyline',
    alt: 'Đồ họa mái vòm tòa nhà và bầu trời',
    title: 'Kỳ họp không giấy: đại biểu tra cứu văn bản ngay trong phiên thảo luận',
    sapo: 'Tài liệu được cập nhật tức thời, so sánh từng điều khoản giữa các bản dự thảo trên một màn hình.',
    body: `Công cụ so sánh đánh dấu câu chữ thay đổi giữa hai bản dự thảo, kèm ý kiến của cử tri theo từng điều. Đại biểu ghi chú riêng, không ai khác xem được.`,
  },
  {
    kind: 'news',
    topics: ['chuyen-doi-so', 'ha-tang-du-lieu'],
    organizations: ['C-BNG'],
    motif: 'network',
    alt: 'Đồ họa bản đồ kết nối toàn cầu',
    title: 'Người Việt Nam ở nước ngoài góp ý, hiến kế qua Cổng',
    sapo: 'Giao diện tiếng Anh và kênh gửi sáng kiến từ nước ngoài giúp chuyên gia tham gia mà không cần về nước.',
    body: `Thủ tục gửi sáng kiến không yêu cầu giấy tờ trong nước; thư trả lời bằng ngôn ngữ người gửi chọn. Những sáng kiến được chọn có cơ quan tiếp nhận và thời hạn thử nghiệm.`,
    en: {
      title: 'Vietnamese abroad send ideas through the portal',
      sapo: 'An English interface and a way to send initiatives from abroad let experts take part without coming home.',
      body: `No domestic papers are asked for; the answer comes in the language the sender chose. Each initiative that is selected has a receiving body and a date for its trial.`,
    },
  },
];
