import type { DemoArticle } from './article';

export const scienceArticles: readonly DemoArticle[] = [
  {
    kind: 'analysis',
    topics: ['khoa-hoc-cong-nghe'],
    organizations: ['C-BKHCN', 'C-BTC'],
    featured: true,
    motif: 'orbit',
    alt: 'Đồ họa các quỹ đạo quanh một lõi sáng',
    title: 'Chi cho khoa học: 3% ngân sách và 2% GDP nghĩa là gì',
    sapo: 'Hai con số của Nghị quyết 57 thường bị nhầm với nhau. Một số là ngân sách Nhà nước bố trí, số kia là cả xã hội chi cho nghiên cứu và phát triển.',
    body: `Nghị quyết 57 yêu cầu bố trí ít nhất 3% tổng chi ngân sách hằng năm cho khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số. Mục tiêu còn lại: đến năm 2030, kinh phí chi cho nghiên cứu và phát triển đạt 2% GDP, trong đó hơn 60% đến từ xã hội.

## Vì sao phải tách hai con số

- Tiền ngân sách là tiền mồi, đi vào nơi thị trường chưa muốn vào.
- Tiền của doanh nghiệp chỉ đến khi rủi ro được chia sẻ và kết quả được bảo hộ.

Vì vậy, thước đo không dừng ở giải ngân: mỗi đồng ngân sách kéo theo bao nhiêu đồng của doanh nghiệp mới là câu hỏi chính.`,
    en: {
      title: 'Spending on science: what 3% of the budget and 2% of GDP mean',
      sapo: 'Two figures of Resolution 57 are often confused: what the state budget sets aside, and what society as a whole spends on research and development.',
      body: `At least 3% of yearly budget spending is to go to science, technology, innovation and digital transformation. By 2030, research and development is to reach 2% of GDP, more than 60% of it from society.

Public money goes where the market does not yet dare to; business follows when risk is shared and results are protected.`,
    },
  },
  {
    kind: 'news',
    topics: ['khoa-hoc-cong-nghe'],
    organizations: ['C-BKHCN'],
    leaders: ['khuat-duy-bach-son'],
    motif: 'circuit',
    alt: 'Đồ họa vi mạch với các đường dẫn vàng',
    title: 'Danh mục công nghệ chiến lược: chọn ít, làm đến cùng',
    sapo: 'Danh mục ban hành tháng 6/2025 là căn cứ để tập trung nguồn lực vào những sản phẩm trong nước có thể làm chủ.',
    body: `Thay vì dàn trải, các nhiệm vụ được gắn với sản phẩm cuối cùng: ai dùng, dùng ở đâu, thay thế được gì. Mỗi sản phẩm có một doanh nghiệp chủ trì và một nhóm viện, trường tham gia.

Tiến độ được đánh giá theo cột mốc kỹ thuật, không theo số cuộc họp. Nhiệm vụ không đạt cột mốc được dừng sớm, nguồn lực chuyển sang hướng khác.`,
    en: {
      title: 'The list of strategic technologies: choose few and see them through',
      sapo: 'The list of June 2025 gathers resources around products that the country can master.',
      body: `Each task is tied to a product: who will use it, where, and what it replaces. Progress is judged by technical milestones, and what misses them is stopped early.`,
    },
  },
  {
    kind: 'leader-activity',
    topics: ['khoa-hoc-cong-nghe', 'nhan-luc'],
    organizations: ['C-BKHCN', 'P48'],
    leaders: ['khuat-duy-bach-son', 'cu-hoang-linh-chi'],
    motif: 'hexagons',
    alt: 'Đồ họa các ô lục giác đan nhau',
    title: 'Giám đốc Chương trình công nghệ chiến lược thăm phòng thí nghiệm vi mạch tại Đà Nẵng',
    sapo: 'Câu hỏi xuyên suốt buổi thăm: sinh viên ra trường cần bao lâu để làm được việc thật.',
    body: `Phòng thí nghiệm dùng chung mở cửa cho sinh viên của nhiều trường theo lịch đăng ký. Doanh nghiệp góp bài toán, kỹ sư góp giờ hướng dẫn.

Ông Khuất Duy Bách Sơn đề nghị công bố danh mục bài toán và kết quả, để trường khác biết mình có thể góp phần nào.`,
  },
  {
    kind: 'news',
    topics: ['khoa-hoc-cong-nghe', 'doi-moi-sang-tao'],
    organizations: ['P66', 'P68'],
    motif: 'terraces',
    alt: 'Đồ họa đồi cà phê uốn lượn',
    title: 'Đắk Lắk, Lâm Đồng dùng cảm biến giữ nước cho vườn cà phê',
    sapo: 'Cảm biến độ ẩm giá rẻ do nhóm nghiên cứu trong nước phát triển giúp nông dân tưới đúng lúc, đúng lượng.',
    body: `Mỗi cảm biến gửi số đo về điện thoại của chủ vườn và báo khi cần tưới. Vườn thử nghiệm tiết kiệm được nước trong mùa khô mà năng suất không giảm.

## Ba điều nông dân yêu cầu

- Pin dùng được cả mùa.
- Thông báo ngắn, dễ hiểu.
- Hỏng thì có người thay trong ngày.

Nhóm nghiên cứu mở thiết kế để hợp tác xã tự lắp ráp.`,
    en: {
      title: 'Dak Lak and Lam Dong use sensors to save water in coffee gardens',
      sapo: 'Cheap soil sensors made at home tell farmers when to water, and how much.',
      body: `Each sensor reports to its owner’s telephone. Trial gardens saved water in the dry season without losing yield. The design is open, so that cooperatives can build their own.`,
    },
  },
  {
    kind: 'news',
    topics: ['nhan-luc'],
    organizations: ['C-BGDDT'],
    leaders: ['nghiem-kim-lan-vy'],
    motif: 'network',
    alt: 'Đồ họa mạng lưới các điểm nối nhau',
    title: 'Nhân lực nghiên cứu: mục tiêu 12 người trên một vạn dân',
    sapo: 'Mục tiêu đến năm 2030 đòi hỏi giữ được người đang làm nghiên cứu, không chỉ tuyển thêm người mới.',
    body: `Nhiều nghiên cứu sinh rời phòng thí nghiệm vì thu nhập bấp bênh giữa hai đề tài. Đề án nhân lực số đề xuất hợp đồng nghiên cứu nhiều năm, tính giờ giảng dạy và giờ nghiên cứu như nhau.

- Học bổng sau đại học theo nhóm nghiên cứu.
- Nhà ở công vụ cho nhà khoa học trẻ.
- Thủ tục tiếp nhận chuyên gia ở nước ngoài trong mười ngày làm việc.`,
  },
  {
    kind: 'announcement',
    topics: ['nhan-luc'],
    organizations: ['C-BGDDT', 'C-BKHCN'],
    motif: 'lotus',
    alt: 'Đồ họa hoa sen cách điệu trên nền sáng',
    title: 'Mời đăng ký học bổng sau đại học ngành công nghệ chiến lược (minh họa)',
    sapo: 'Hồ sơ nộp trực tuyến, không cần bản sao công chứng; kết quả được công bố kèm lý do.',
    body: `1. Đối tượng: học viên cao học, nghiên cứu sinh thuộc các nhóm ngành trong danh mục.
2. Hồ sơ: đề cương, thư của nhóm nghiên cứu.
3. Thời hạn: 30 ngày kể từ ngày thông báo.

Ứng viên không được chọn nhận ý kiến nhận xét và có thể nộp lại vào kỳ sau.`,
  },
  {
    kind: 'news',
    topics: ['nhan-luc', 'xa-hoi-so'],
    organizations: ['P19', 'P22'],
    motif: 'charts',
    alt: 'Đồ họa các cột màu tăng dần',
    title: 'Thái Nguyên, Quảng Ninh đưa cán bộ trẻ về xã làm chuyển đổi số',
    sapo: 'Mỗi xã có một cán bộ công nghệ biệt phái sáu tháng, việc đầu tiên là lắng nghe chứ không phải lắp máy.',
    body: `Trong tháng đầu, cán bộ biệt phái ngồi ở bộ phận một cửa, ghi lại những việc lặp đi lặp lại. Tháng thứ hai mới chọn ba việc để tự động hóa.

Cách làm này tránh được tình trạng mua phần mềm rồi mới tìm việc cho phần mềm.`,
  },
  {
    kind: 'analysis',
    topics: ['khoa-hoc-cong-nghe'],
    organizations: ['C-BKHCN', 'C-BTP'],
    motif: 'orbit',
    alt: 'Đồ họa vòng tròn quỹ đạo màu xanh',
    title: 'Chấp nhận rủi ro trong nghiên cứu: luật mới nói gì',
    sapo: 'Luật Khoa học, công nghệ và đổi mới sáng tạo có hiệu lực từ ngày 01/10/2025, thay thế luật năm 2013, mở đường cho việc thử và sai có kiểm soát.',
    body: `Nghiên cứu không đạt kết quả như dự kiến không đương nhiên là sai phạm nếu đã tuân thủ quy trình. Điều này thay đổi cách lập, duyệt và đánh giá nhiệm vụ.

## Điều kiện đi kèm

1. Ghi chép đầy đủ, mở để đồng nghiệp kiểm chứng.
2. Báo sớm khi hướng đi không còn triển vọng.
3. Công bố cả kết quả âm.

> Thất bại được ghi chép tốt là tài sản; thất bại bị giấu đi là lãng phí.`,
    en: {
      title: 'Accepting risk in research: what the new law says',
      sapo: 'The Law on Science, Technology and Innovation, in force since 1 October 2025, replaces that of 2013 and opens the way to trial and error under control.',
      body: `Research that does not reach what was hoped for is no offence by itself when the rules were followed. In return: keep full records, say early when a path leads nowhere, publish negative results too.`,
    },
  },
  {
    kind: 'photo-story',
    topics: ['khoa-hoc-cong-nghe'],
    organizations: ['C-BKHCN'],
    motif: 'hexagons',
    alt: 'Đồ họa cấu trúc lục giác như tinh thể',
    title: 'Phóng sự ảnh: Một ngày trong phòng sạch',
    sapo: 'Bộ ảnh minh họa kể chuyện những kỹ sư trẻ làm việc với vật liệu mỏng hơn sợi tóc hàng nghìn lần.',
    body: `Từ khâu mặc đồ bảo hộ đến lúc tấm vật liệu đầu tiên ra khỏi lò, mọi bước đều được ghi lại.`,
  },
  {
    kind: 'video',
    topics: ['khoa-hoc-cong-nghe', 'nhan-luc'],
    organizations: ['C-BKHCN'],
    motif: 'circuit',
    alt: 'Đồ họa mạch điện tử',
    title: 'Video: Vi mạch được thiết kế như thế nào',
    sapo: 'Mười phút để hiểu con đường từ ý tưởng đến con chip, bằng hình vẽ và lời kể.',
    body: `Video minh họa dành cho học sinh trung học, có phụ đề tiếng Việt và tiếng Anh.`,
    video: 'https://example.org/video/thiet-ke-vi-mach',
  },
  {
    kind: 'news',
    topics: ['khoa-hoc-cong-nghe', 'chuyen-doi-so'],
    organizations: ['C-BYT', 'P79'],
    leaders: ['quach-thuc-uyen-nhi'],
    motif: 'network',
    alt: 'Đồ họa mạng lưới các nút sáng',
    title: 'Bệnh án điện tử: bác sĩ bớt gõ, người bệnh bớt chờ',
    sapo: 'Chương trình y tế số đo thành công bằng số phút bác sĩ dành cho người bệnh, không bằng số máy tính được mua.',
    body: `Bệnh viện tham gia dùng chung một bộ danh mục, nên kết quả xét nghiệm ở nơi này đọc được ở nơi khác. Người bệnh không phải làm lại xét nghiệm còn giá trị.

Mỗi lần truy cập bệnh án đều được ghi lại; người bệnh xem được danh sách ấy trên điện thoại.`,
  },
];
