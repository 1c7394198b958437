import type { DemoArticle } from './article';

export const societyArticles: readonly DemoArticle[] = [
  {
    kind: 'news',
    topics: ['xa-hoi-so'],
    organizations: ['C-MTTQ'],
    featured: true,
    motif: 'lotus',
    alt: 'Đồ họa hoa sen nhiều lớp cánh',
    title: 'Bình dân học vụ số: học từ việc mình cần',
    sapo: 'Lớp học bắt đầu bằng câu hỏi “bác muốn làm gì trên điện thoại?” thay vì bằng bài giảng về công nghệ.',
    body: `Người thì muốn gọi cho cháu, người muốn bán rau, người muốn đặt lịch khám. Mỗi lớp chỉ sáu người, một người hướng dẫn là hàng xóm.

## Cách đo kết quả

- Sau một tháng, học viên còn tự làm được không?
- Có ai bị lừa vì thao tác mới học không?
- Bao nhiêu người quay lại dạy người khác?`,
    en: {
      title: 'Digital literacy for all: learn what you need',
      sapo: 'The lesson begins with the question “what would you like to do with your telephone?”',
      body: `One wants to call a grandchild, one to sell vegetables, one to book a doctor. Six people a class, and the teacher is a neighbour. What counts is what people still do alone a month later.`,
    },
  },
  {
    kind: 'news',
    topics: ['xa-hoi-so'],
    organizations: ['P86'],
    leaders: ['thach-sa-vann-phuoc'],
    motif: 'network',
    alt: 'Đồ họa những điểm sáng nối với nhau',
    title: 'Tổ công nghệ số cộng đồng ở Vĩnh Long nói tiếng Khmer',
    sapo: 'Hướng dẫn bằng tiếng mẹ đẻ giúp bà con tự làm thủ tục, không phải nhờ con cháu.',
    body: `Tờ rơi và video được dịch sang tiếng Khmer, thu âm bởi người trong phum sóc. Tổ trực tại chùa vào ngày rằm, nơi bà con đến đông.

Ông Thạch Sa Vann Phước cho biết câu hỏi nhiều nhất không phải về công nghệ mà là: làm vậy có an toàn không.`,
    en: {
      title: 'Community digital groups in Vinh Long speak Khmer',
      sapo: 'Guidance in the mother tongue lets people handle their affairs themselves.',
      body: `Leaflets and videos were translated and spoken by villagers. The groups sit at the pagoda on full moon days, where everybody comes. The question asked most is not about technology: is it safe?`,
    },
  },
  {
    kind: 'announcement',
    topics: ['xa-hoi-so'],
    organizations: ['C-BCDTW'],
    leaders: ['doan-chau-phuc-tuong'],
    motif: 'hexagons',
    alt: 'Đồ họa tấm khiên ghép từ ô lục giác',
    title: 'Cảnh báo trang giả mạo Cổng thông tin (minh họa)',
    sapo: 'Cổng không bao giờ gọi điện, nhắn tin yêu cầu cung cấp mật khẩu, mã xác nhận hoặc chuyển tiền.',
    body: `Kiểm tra địa chỉ trước khi nhập thông tin. Nếu nghi ngờ, đóng trang và truy cập lại bằng địa chỉ in trên văn bản chính thức.

1. Không bấm vào đường dẫn trong tin nhắn lạ.
2. Không cài ứng dụng ngoài kho chính thức.
3. Báo ngay khi lỡ cung cấp thông tin.`,
  },
  {
    kind: 'news',
    topics: ['xa-hoi-so', 'nhan-luc'],
    organizations: ['P04', 'P20'],
    motif: 'terraces',
    alt: 'Đồ họa núi non trùng điệp',
    title: 'Cao Bằng, Lạng Sơn: điểm trường lẻ học chung một lớp trực tuyến',
    sapo: 'Cô giáo ở trung tâm dạy tiếng Anh cho năm điểm trường cùng lúc, mỗi điểm có một thầy cô hỗ trợ.',
    body: `Thiết bị đơn giản: một màn hình, một loa, một đường truyền ổn định. Học sinh năm điểm trường làm bài nhóm với nhau, có bạn mới ở bản bên kia núi.

Khi mất điện, bài học chuyển sang radio và phiếu học tập.`,
  },
  {
    kind: 'leader-activity',
    topics: ['xa-hoi-so'],
    organizations: ['C-BTGDVTW', 'C-MTTQ'],
    leaders: ['to-hieu-gia-bao'],
    motif: 'drum',
    alt: 'Đồ họa trống đồng cách điệu màu đỏ',
    title: 'Trưởng Ban biên tập gặp mặt cộng tác viên 34 tỉnh, thành phố',
    sapo: 'Cuộc gặp bàn về một điều: viết sao để người dân đọc hiểu và kiểm tra được.',
    body: `Mỗi bài về chỉ tiêu cần có con số, nguồn và ngày lấy số. Mỗi bài về khó khăn cần có tên cơ quan chịu trách nhiệm và thời hạn.

Cộng tác viên đề nghị có sổ tay viết ngắn gọn; bản đầu tiên sẽ được đăng để lấy ý kiến.`,
  },
  {
    kind: 'news',
    topics: ['xa-hoi-so', 'chinh-phu-so'],
    organizations: ['P42', 'P44'],
    motif: 'waves',
    alt: 'Đồ họa mưa và sóng nước',
    title: 'Hà Tĩnh, Quảng Trị cảnh báo lũ đến từng điện thoại, cả khi mất mạng',
    sapo: 'Tin cảnh báo phát quảng bá qua trạm di động, kèm loa xã và người đưa tin ở thôn bị chia cắt.',
    body: `Cảnh báo có ba phần: chuyện gì sắp xảy ra, ở đâu, cần làm gì ngay. Câu chữ được thử với người cao tuổi trước khi dùng.

Sau mỗi đợt mưa lũ, địa phương công bố bao nhiêu người nhận được tin và nhận lúc nào.`,
  },
  {
    kind: 'news',
    topics: ['xa-hoi-so'],
    organizations: ['P80', 'P91'],
    motif: 'charts',
    alt: 'Đồ họa biểu đồ cột màu xanh lá',
    title: 'Người khuyết tật kiểm tra giao diện trước khi đưa vào sử dụng',
    sapo: 'Nhóm người dùng trình đọc màn hình ở Tây Ninh và An Giang chỉ ra lỗi mà máy không tìm thấy.',
    body: `Công cụ tự động chỉ tìm được một phần lỗi tiếp cận. Người dùng thật cho biết nút nào đọc lên vô nghĩa, bước nào không quay lại được.

Kết quả kiểm tra được ghi trong tuyên bố về khả năng tiếp cận của Cổng.`,
    en: {
      title: 'People with disabilities test screens before they go live',
      sapo: 'Users of screen readers in Tay Ninh and An Giang found what machines do not.',
      body: `Automatic tools find only part of what bars people. Real users say which button reads as nonsense and which step has no way back.`,
    },
  },
  {
    kind: 'photo-story',
    topics: ['xa-hoi-so'],
    organizations: ['C-MTTQ', 'P08'],
    motif: 'lotus',
    alt: 'Đồ họa đầm sen buổi sớm',
    title: 'Phóng sự ảnh: Lớp học số dưới mái nhà văn hóa thôn',
    sapo: 'Bộ ảnh minh họa về những buổi tối học dùng điện thoại thông minh ở Tuyên Quang.',
    body: `Bàn ghế kê quây tròn, người biết chỉ người chưa biết; ánh đèn tắt lúc chín giờ, câu chuyện còn theo về tận ngõ.`,
  },
  {
    kind: 'news',
    topics: ['xa-hoi-so', 'ha-tang-du-lieu'],
    organizations: ['P15', 'P52'],
    motif: 'orbit',
    alt: 'Đồ họa vệ tinh trên bầu trời sao',
    title: 'Lào Cai, Gia Lai đặt điểm truy cập miễn phí tại chợ phiên và trạm y tế',
    sapo: 'Điểm truy cập do xã quản lý, công khai chất lượng; trẻ em được bảo vệ bằng bộ lọc mặc định.',
    body: `Người dân góp ý về giờ mở, tốc độ và nội dung bị chặn nhầm ngay tại chợ. Xã công bố số người dùng theo tuần, không lưu lịch sử truy cập cá nhân.`,
  },
  {
    kind: 'analysis',
    topics: ['xa-hoi-so', 'chuyen-doi-so'],
    organizations: ['C-BCSCLTW'],
    motif: 'network',
    alt: 'Đồ họa mạng lưới với những nút bị đứt',
    title: 'Khoảng cách số nằm ở đâu khi ai cũng có điện thoại',
    sapo: 'Có thiết bị chưa phải là có khả năng. Bài viết gợi ý bốn thước đo thay cho một con số bình quân.',
    body: `1. Tự làm được một thủ tục mà không cần người khác.
2. Nhận ra một tin giả hoặc một cuộc gọi lừa đảo.
3. Có người để hỏi khi gặp khó.
4. Kiếm thêm thu nhập hoặc tiết kiệm thời gian nhờ công nghệ.

Đo bốn điều này theo xã sẽ cho thấy nơi cần giúp trước, điều mà con số bình quân che khuất.`,
  },
  {
    kind: 'video',
    topics: ['xa-hoi-so', 'chuyen-doi-so'],
    organizations: ['C-BCDTW'],
    motif: 'drum',
    alt: 'Đồ họa vòng tròn hoa văn',
    title: 'Video: Nghị quyết 57 trong ba phút',
    sapo: 'Những mục tiêu chính đến năm 2030, kể bằng con số và hình vẽ.',
    body: `Từ 2% GDP cho nghiên cứu và phát triển đến 12 người làm nghiên cứu trên một vạn dân, video minh họa giải thích từng con số.`,
    video: 'https://example.org/video/nghi-quyet-57',
    en: {
      title: 'Video: Resolution 57 in three minutes',
      sapo: 'The main goals to 2030, told with figures and drawings.',
      body: `From 2% of GDP for research and development to 12 researchers for every ten thousand people.`,
    },
  },
];
