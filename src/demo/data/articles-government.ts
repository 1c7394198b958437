import type { DemoArticle } from './article';

export const governmentArticles: readonly DemoArticle[] = [
  {
    kind: 'news',
    topics: ['chinh-phu-so'],
    organizations: ['C-VPCP'],
    leaders: ['ung-thi-minh-hanh'],
    featured: true,
    motif: 'drum',
    alt: 'Đồ họa hoa văn trống đồng với các vòng tròn đồng tâm',
    title: 'Dịch vụ công trực tuyến hướng tới trên 80% người dân, doanh nghiệp sử dụng',
    sapo: 'Mục tiêu đến năm 2030 của Nghị quyết 57 là tỷ lệ sử dụng dịch vụ công trực tuyến trên 80%. Muốn vậy, làm trực tuyến phải dễ hơn đi đến trụ sở.',
    body: `Tỷ lệ nộp hồ sơ trực tuyến tăng không có nghĩa người dân tự làm được: nhiều hồ sơ do cán bộ nhập hộ tại quầy. Vì vậy, chỉ số theo dõi tách riêng hồ sơ do người dân tự nộp từ đầu đến cuối.

## Bốn việc để làm trực tuyến dễ hơn

- Điền sẵn thông tin nhà nước đã có.
- Bỏ yêu cầu nộp bản sao giấy tờ đã có trong cơ sở dữ liệu.
- Viết lại hướng dẫn bằng câu ngắn, có ví dụ.
- Cho phép dừng giữa chừng và làm tiếp trên thiết bị khác.

Mỗi thủ tục có một người chịu trách nhiệm và một con số: bao nhiêu người bỏ dở, ở bước nào.`,
    en: {
      title: 'Online public services: the goal is use by over 80% of people and businesses',
      sapo: 'Resolution 57 sets the goal of over 80% use of online public services by 2030. For that, going online must be easier than going to the counter.',
      body: `A rising share of online files does not mean that people manage alone: many are typed in by officials at the counter. The indicator therefore counts apart the files that people hand in themselves from beginning to end.

- Fill in what the state already knows.
- Do not ask for copies of papers that are in a database.
- Rewrite guidance in short sentences with examples.
- Let people stop and go on with another device.`,
    },
  },
  {
    kind: 'leader-activity',
    topics: ['chinh-phu-so'],
    organizations: ['C-BCDTW', 'P01'],
    leaders: ['lam-the-khai-nguyen'],
    motif: 'skyline',
    alt: 'Đồ họa đường chân trời thành phố với cầu và tòa nhà',
    title: 'Trưởng Tổ điều phối làm việc với Hà Nội về dữ liệu thời gian thực',
    sapo: 'Buổi làm việc tập trung vào ba chỉ số thành phố còn báo cáo bằng văn bản và lộ trình chuyển sang kết nối tự động.',
    body: `Tại buổi làm việc, các đơn vị của thành phố trình bày cách lấy số liệu hồ sơ trực tuyến, thanh toán không tiền mặt và thời gian giải quyết thủ tục trực tiếp từ hệ thống nghiệp vụ.

Trưởng Tổ điều phối đề nghị: số liệu nào đã có trong hệ thống thì không yêu cầu cơ sở báo cáo lại; số liệu nào chưa có thì nêu rõ lý do và thời hạn.

Hai bên thống nhất danh sách việc theo tuần, công khai tiến độ trên hệ thống giám sát.`,
    en: {
      title: 'Head of the coordination group meets Ha Noi on real-time data',
      sapo: 'Three indicators of the city are still reported on paper; the meeting agreed how they will be connected.',
      body: `What a system already holds is not to be asked from the grassroots again; what is missing gets a reason and a date. Both sides agreed on a weekly list, with progress in public view.`,
    },
  },
  {
    kind: 'news',
    topics: ['chinh-phu-so', 'chuyen-doi-so'],
    organizations: ['P48'],
    motif: 'skyline',
    alt: 'Đồ họa cây cầu và thành phố bên sông',
    title: 'Đà Nẵng thử nghiệm hồ sơ không giấy ở tất cả xã, phường, đặc khu',
    sapo: 'Từ nộp hồ sơ, chuyển xử lý đến trả kết quả, người dân Đà Nẵng không còn phải mang theo bản sao giấy.',
    body: `Thành phố chọn 40 thủ tục có nhiều hồ sơ nhất để bắt đầu. Cán bộ tiếp nhận tra cứu dữ liệu thay vì yêu cầu bản sao; người dân chỉ ký một lần trên màn hình.

## Kết quả bước đầu được công khai

- Thời gian chờ tại quầy giảm rõ.
- Số hồ sơ phải bổ sung giảm vì dữ liệu được điền sẵn.
- Người cao tuổi vẫn được phục vụ trực tiếp tại một quầy riêng.

Các xã, phường ghi lại từng trường hợp phải quay lại giấy để sửa quy trình.`,
    en: {
      title: 'Da Nang tries paperless files in all its wards, communes and its special zone',
      sapo: 'From handing in to receiving the result, people in Da Nang no longer carry paper copies.',
      body: `The city began with the 40 procedures that have the most files. Officials look data up instead of asking for copies, and people sign once, on a screen. A separate counter still serves the elderly in person.`,
    },
  },
  {
    kind: 'announcement',
    topics: ['chinh-phu-so'],
    organizations: ['C-VPCP'],
    motif: 'lotus',
    alt: 'Đồ họa hoa sen cách điệu',
    title: 'Lịch nâng cấp Cổng Dịch vụ công quốc gia (minh họa)',
    sapo: 'Hệ thống tạm dừng nhận hồ sơ mới từ 0 giờ đến 4 giờ sáng Chủ nhật; hồ sơ đã nộp không bị ảnh hưởng.',
    body: `Trong thời gian nâng cấp, tra cứu trạng thái hồ sơ vẫn hoạt động. Hồ sơ đến hạn trong ngày được gia hạn tự động một ngày làm việc.

- Bắt đầu: 0 giờ Chủ nhật.
- Kết thúc dự kiến: 4 giờ cùng ngày.
- Hỗ trợ: tổng đài của bộ phận một cửa các cấp.`,
  },
  {
    kind: 'news',
    topics: ['chinh-phu-so'],
    organizations: ['C-VPTW', 'C-BTCTW'],
    motif: 'drum',
    alt: 'Đồ họa các vòng hoa văn đồng tâm màu đỏ và vàng',
    title: 'Chuyển đổi số trong các cơ quan đảng: họp không giấy, văn bản ký số',
    sapo: 'Đề án chuyển đổi số trong các cơ quan đảng đi vào việc hằng ngày: tài liệu họp đọc trên máy, văn bản ký số và lưu trữ điện tử.',
    body: `Các văn phòng cấp ủy chuyển tài liệu họp sang hệ thống dùng chung, có phân quyền theo cuộc họp và thu hồi sau khi họp. Văn bản đi được ký số, văn bản đến được nhận qua trục liên thông.

Tập huấn theo nhóm nhỏ, ngay tại bàn làm việc, được đánh giá hiệu quả hơn các lớp đông người.`,
  },
  {
    kind: 'analysis',
    topics: ['chinh-phu-so'],
    organizations: ['C-BNV', 'C-BTP'],
    motif: 'charts',
    alt: 'Đồ họa biểu đồ cột và đường',
    title: 'Một cửa hai cấp: điều gì thay đổi sau ngày 01/7/2025',
    sapo: 'Khi không còn cấp huyện, xã trở thành nơi người dân gặp Nhà nước nhiều nhất. Quy trình và dữ liệu phải đi theo.',
    body: `Từ ngày 01/7/2025, cả nước có 34 đơn vị hành chính cấp tỉnh và 3.321 xã, phường, đặc khu. Nhiều thủ tục trước đây thuộc cấp huyện được giao cho cấp xã.

## Ba câu hỏi của cán bộ cấp xã

1. Dữ liệu cũ của huyện nằm ở đâu, ai được xem?
2. Hồ sơ dở dang tính thời hạn thế nào?
3. Việc vượt thẩm quyền chuyển cho ai, trong bao lâu?

Câu trả lời cần nằm trong hệ thống, không nằm trong công văn: chuyển hồ sơ tự động, thời hạn tính liên tục, người dân theo dõi bằng một mã.`,
    en: {
      title: 'Two tiers of government: what changed on 1 July 2025',
      sapo: 'With no districts left, the commune is where people meet the state. Procedures and data must follow.',
      body: `Since 1 July 2025 the country has 34 provinces and cities and 3,321 communes, wards and special zones. Many procedures of the districts went to the communes.

1. Where is the data of the former district, and who may see it?
2. How do the terms of unfinished files run?
3. Who receives what lies beyond the commune’s powers, and by when?`,
    },
  },
  {
    kind: 'news',
    topics: ['chinh-phu-so', 'ha-tang-du-lieu'],
    organizations: ['P79'],
    motif: 'skyline',
    alt: 'Đồ họa nhà cao tầng bên sông',
    title: 'Thành phố Hồ Chí Minh mở kho dữ liệu dùng chung cho 168 xã, phường, đặc khu',
    sapo: 'Cán bộ cấp xã tra cứu dữ liệu của sở, ngành ngay trên một màn hình; mỗi lần xem đều được ghi nhật ký.',
    body: `Kho dữ liệu dùng chung nối các hệ thống hộ tịch, đất đai, doanh nghiệp và bảo trợ xã hội. Quyền xem gắn với hồ sơ đang giải quyết: hết hồ sơ, hết quyền.

Người dân có thể xem ai đã tra cứu dữ liệu của mình và vì hồ sơ nào. Đây là cách xây dựng lòng tin đi cùng sự tiện lợi.`,
  },
  {
    kind: 'leader-activity',
    topics: ['chinh-phu-so'],
    organizations: ['C-VPCP', 'P38'],
    leaders: ['ung-thi-minh-hanh'],
    motif: 'lotus',
    alt: 'Đồ họa cánh sen màu hồng trên nền sáng',
    title: 'Chánh Văn phòng Chương trình dịch vụ công thử nộp hồ sơ như một người dân ở Thanh Hóa',
    sapo: 'Không báo trước, bà Ứng Thị Minh Hạnh tự làm một bộ hồ sơ trực tuyến và ghi lại từng chỗ vướng.',
    body: `Sau bốn mươi phút, hồ sơ được nộp. Danh sách ghi lại có mười một điểm vướng: nút bấm khó thấy, thông báo lỗi khó hiểu, một tệp phải tải lên ba lần.

“Mỗi điểm vướng là một người dân bỏ cuộc”, bà nói khi gửi danh sách cho nhóm kỹ thuật. Bảy điểm được sửa trong tuần, bốn điểm còn lại có thời hạn công khai.`,
  },
  {
    kind: 'video',
    topics: ['chinh-phu-so', 'xa-hoi-so'],
    organizations: ['C-VPCP'],
    motif: 'waves',
    alt: 'Đồ họa các dải sóng màu xanh',
    title: 'Video: Nộp hồ sơ khai sinh trực tuyến trong năm phút',
    sapo: 'Hướng dẫn từng bước bằng hình, có phụ đề, dành cho người lần đầu làm thủ tục trên mạng.',
    body: `Video minh họa đi qua năm bước: đăng nhập, chọn thủ tục, kiểm tra thông tin điền sẵn, ký xác nhận, theo dõi kết quả.`,
    video: 'https://example.org/video/khai-sinh-truc-tuyen',
  },
  {
    kind: 'news',
    topics: ['chinh-phu-so'],
    organizations: ['C-TTCP', 'C-BNCTW'],
    motif: 'circuit',
    alt: 'Đồ họa đường mạch và điểm kết nối',
    title: 'Phản ánh, kiến nghị: mỗi hồ sơ một mã, mỗi bước một thời hạn',
    sapo: 'Người gửi phản ánh theo dõi được hồ sơ đang ở đâu, ai giữ, đến hạn ngày nào; cơ quan chậm trả lời hiện ngay trên bảng công khai.',
    body: `Quy trình tiếp nhận gồm bốn bước: xác nhận, phân loại, giải quyết, trả lời. Mỗi bước có thời hạn tính theo ngày làm việc, trừ ngày nghỉ lễ và tính cả ngày làm bù.

Khiếu nại và tố cáo không xử lý theo đường này mà được hướng dẫn tới đúng cơ quan có thẩm quyền.`,
  },
];
