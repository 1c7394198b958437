import type { DemoArticle } from './article';

export const infrastructureArticles: readonly DemoArticle[] = [
  {
    kind: 'news',
    topics: ['ha-tang-du-lieu'],
    organizations: ['C-BKHCN'],
    featured: true,
    motif: 'network',
    alt: 'Đồ họa các trạm phát sóng nối với nhau thành mạng lưới trên nền xanh',
    title: '12.106 trạm 5G phủ sóng 26% dân số, mục tiêu 90% vào cuối năm 2025',
    sapo: 'Đến giữa năm 2025, cả nước có 12.106 trạm 5G, phủ sóng khoảng 26% dân số. Khoảng cách tới mục tiêu 90% dân số vào cuối năm 2025 cho thấy khối lượng việc rất lớn ở phía trước.',
    body: `Số liệu giữa năm 2025 cho thấy mạng 5G đã có mặt tại trung tâm các tỉnh, thành phố, khu công nghiệp, bệnh viện và trường đại học lớn. Tuy vậy, tỷ lệ 26% dân số mới bằng chưa đầy một phần ba mục tiêu đặt ra cho cuối năm.

## Ba điểm nghẽn được nêu tên

- Vị trí đặt trạm: nhiều địa bàn chưa có quy hoạch hạ tầng viễn thông dùng chung.
- Nguồn điện và đường truyền ở vùng sâu, vùng xa, hải đảo.
- Thiết bị đầu cuối 5G còn đắt so với thu nhập của một bộ phận người dân.

## Cách đo để không tự ru ngủ

Độ phủ được tính trên dân số chứ không trên diện tích, đối chiếu giữa báo cáo của doanh nghiệp và số đo thực tế của người dùng. Chỉ số này được công bố theo kỳ trên Cổng, kèm số trạm và ghi chú về cách tính.

> Con số thấp không đáng ngại bằng con số không thật.`,
    en: {
      title: '12,106 5G stations cover 26% of the population; the goal is 90% by the end of 2025',
      sapo: 'By mid-2025 the country had 12,106 5G stations covering about 26% of the population. The distance to the goal of 90% by the end of 2025 shows how much work lies ahead.',
      body: `Mid-2025 figures show 5G in the centres of provinces and cities, in industrial parks, hospitals and large universities. Yet 26% of the population is less than a third of the goal set for the end of the year.

## Three bottlenecks have names

- Sites: many areas have no plan for shared telecommunications infrastructure.
- Power and backhaul in remote areas and on islands.
- 5G handsets are still dear for part of the population.

Coverage is counted by population, not by area, and operators’ reports are compared with what users measure.`,
    },
  },
  {
    kind: 'analysis',
    topics: ['ha-tang-du-lieu', 'khoa-hoc-cong-nghe'],
    organizations: ['C-BKHCN', 'C-BXD'],
    motif: 'charts',
    alt: 'Đồ họa các cột và đường xu hướng đi lên',
    title: 'Từ 26% đến 90%: bài toán phủ sóng 5G không chỉ là số trạm',
    sapo: 'Nhân số trạm lên không tự động nhân độ phủ. Bài phân tích này tách chỉ tiêu 90% dân số thành những việc có thể giao, đo và kiểm tra được.',
    body: `Nếu 12.106 trạm phủ 26% dân số, phép chia thẳng sẽ cho rằng cần khoảng 42.000 trạm để phủ 90%. Phép tính ấy sai ở cả hai đầu: những trạm đầu tiên được đặt ở nơi đông dân nhất, còn mỗi phần trăm cuối cùng lại cần nhiều trạm hơn hẳn.

## Ba nhóm địa bàn, ba cách làm

1. Đô thị: dùng chung cột, hầm cáp, nhà trạm; cấp phép theo lô.
2. Nông thôn đồng bằng: tận dụng băng tần thấp, nâng cấp trạm 4G sẵn có.
3. Miền núi, hải đảo: quỹ viễn thông công ích, năng lượng mặt trời, truyền dẫn vệ tinh.

## Chỉ tiêu giao cho ai

Mỗi tỉnh có số dân chưa được phủ sóng khác nhau; giao chỉ tiêu theo số dân đó công bằng hơn giao theo số trạm. Việc chậm ở đâu sẽ hiện ra ngay trên bảng theo dõi, cùng lý do.`,
    en: {
      title: 'From 26% to 90%: 5G coverage is more than a number of stations',
      sapo: 'Multiplying stations does not multiply coverage. This analysis splits the goal of 90% of the population into work that can be assigned, measured and checked.',
      body: `If 12,106 stations cover 26% of the population, plain division asks for some 42,000 to cover 90%. The sum is wrong at both ends: the first stations stand where most people live, and each last per cent needs many more.

1. Cities: shared masts and ducts, permits by the batch.
2. Lowland villages: low bands and upgraded 4G sites.
3. Mountains and islands: the universal service fund, solar power, satellite backhaul.`,
    },
  },
  {
    kind: 'news',
    topics: ['ha-tang-du-lieu'],
    organizations: ['P12'],
    leaders: ['vang-a-chinh'],
    motif: 'terraces',
    alt: 'Đồ họa ruộng bậc thang với trạm phát sóng trên đỉnh đồi',
    title: 'Lai Châu đưa sóng di động tới những bản cuối cùng',
    sapo: 'Trạm phát sóng dùng năng lượng mặt trời giúp các bản vùng cao của Lai Châu lần đầu gọi được video cho con em học xa nhà.',
    body: `Ở bản vùng cao, trước đây muốn gọi điện phải leo lên đỉnh đồi. Nay một trạm phát sóng nhỏ, chạy bằng pin mặt trời, phục vụ cả bản và điểm trường.

Tổ điều phối chọn vị trí cùng già làng, trưởng bản: nơi đón được nắng, không chạm rừng thiêng, xe máy chở được thiết bị. Người dân trong bản được hướng dẫn vệ sinh tấm pin và báo sự cố qua ứng dụng.

## Điều còn thiếu

- Điện thoại thông minh cho hộ nghèo.
- Nội dung bằng tiếng dân tộc.
- Người trực kỹ thuật trong mùa mưa lũ.`,
    en: {
      title: 'Lai Chau brings mobile coverage to its last villages',
      sapo: 'Solar-powered stations let highland villages of Lai Chau make video calls to their children at school for the first time.',
      body: `To make a call, villagers used to climb the hill. Now a small station run by the sun serves the whole village and its school.

The coordinators chose the site with the elders: where there is sun, away from the sacred forest, within reach of a motorbike.`,
    },
  },
  {
    kind: 'news',
    topics: ['ha-tang-du-lieu'],
    organizations: ['C-BCA'],
    leaders: ['mac-dinh-hai-dang'],
    motif: 'hexagons',
    alt: 'Đồ họa các khối lục giác xếp thành trung tâm dữ liệu',
    title: 'Trung tâm dữ liệu quốc gia: những dịch vụ dùng chung đầu tiên',
    sapo: 'Các bộ, ngành, địa phương có thể đăng ký hạ tầng tính toán, lưu trữ và sao lưu dùng chung thay vì mỗi nơi tự đầu tư một phòng máy.',
    body: `Dịch vụ dùng chung gồm máy chủ ảo, lưu trữ, sao lưu ngoài địa điểm và giám sát an toàn thông tin. Cơ quan đăng ký khai báo cấp độ an toàn của hệ thống trước khi chuyển.

## Lợi ích tính được

- Không phải đầu tư phòng máy, điện dự phòng, điều hòa riêng.
- Sao lưu ở địa điểm thứ hai là mặc định, không phải lựa chọn.
- Một đội trực giám sát thay cho hàng chục đội nhỏ.

Việc chuyển hệ thống làm theo từng đợt, có kịch bản quay lại nếu không đạt.`,
  },
  {
    kind: 'announcement',
    topics: ['ha-tang-du-lieu', 'chinh-phu-so'],
    organizations: ['C-BCDTW'],
    motif: 'circuit',
    alt: 'Đồ họa đường mạch điện tử hội tụ về một điểm',
    title: 'Thông báo chuẩn kết nối tin bài giữa Cổng và 62 cổng thành phần',
    sapo: 'Các cổng thành phần công bố nguồn tin theo chuẩn RSS, Atom hoặc JSON Feed; Cổng đọc định kỳ, ghi rõ nguồn và dẫn về bài gốc.',
    body: `Để tin của bộ, ngành, địa phương đến với người đọc đầy đủ và đúng nguồn, Tổ điều phối thông báo:

1. Mỗi cổng thành phần duy trì một địa chỉ nguồn tin công khai.
2. Mỗi tin có mã định danh không đổi, thời điểm đăng và đường dẫn bài gốc.
3. Khi gỡ bài, gỡ khỏi nguồn tin; Cổng sẽ đánh dấu tin đã rút.

## Hỗ trợ kỹ thuật

Tình trạng của từng nguồn tin được công khai tại trang Cổng thành phần. Đơn vị có nguồn tin lỗi nhận được thư báo kèm hướng dẫn khắc phục.`,
    en: {
      title: 'Notice: how the 62 sub-portals share their news with the portal',
      sapo: 'Sub-portals publish RSS, Atom or JSON Feed; the portal reads them regularly, names the source and links to the original.',
      body: `1. Every sub-portal keeps one public feed address.
2. Every entry has an identifier that never changes, a time and a link to the original.
3. What is withdrawn is removed from the feed; the portal then marks it as withdrawn.

The state of every feed is public.`,
    },
  },
  {
    kind: 'photo-story',
    topics: ['ha-tang-du-lieu', 'xa-hoi-so'],
    organizations: ['P12', 'P14', 'P11'],
    motif: 'terraces',
    alt: 'Đồ họa ruộng bậc thang lúc bình minh',
    title: 'Phóng sự ảnh: Sóng lên non cao',
    sapo: 'Theo chân đội kỹ thuật qua những cung đường Tây Bắc, nơi mỗi trạm phát sóng là một chuyến đi.',
    body: `Bốn giờ sáng, đoàn xuất phát để kịp dựng cột trước khi mưa. Bộ ảnh minh họa ghi lại hành trình qua ba tỉnh Tây Bắc.`,
  },
  {
    kind: 'news',
    topics: ['ha-tang-du-lieu'],
    organizations: ['P91', 'P96'],
    motif: 'waves',
    alt: 'Đồ họa sóng biển và hải đảo',
    title: 'An Giang, Cà Mau nối cáp và vệ tinh cho các đảo xa bờ',
    sapo: 'Đặc khu và xã đảo có hai đường truyền độc lập: cáp khi trời êm, vệ tinh khi bão, để trạm y tế và tàu cá không mất liên lạc.',
    body: `Mất liên lạc trong bão từng là nỗi lo thường trực của người dân đảo. Phương án mới dùng hai đường truyền: khi cáp gián đoạn, hệ thống tự chuyển sang vệ tinh trong vòng một phút.

Trạm y tế được ưu tiên băng thông để hội chẩn từ xa; bến cá có điểm truy cập miễn phí để ngư dân gửi nhật ký khai thác điện tử.`,
  },
  {
    kind: 'analysis',
    topics: ['ha-tang-du-lieu'],
    organizations: ['C-BCA', 'C-BTP'],
    motif: 'orbit',
    alt: 'Đồ họa các vòng quỹ đạo quanh một lõi dữ liệu',
    title: 'Luật Dữ liệu và Luật Bảo vệ dữ liệu cá nhân: cơ quan nhà nước cần làm gì',
    sapo: 'Hai luật có hiệu lực nối tiếp nhau đặt ra một danh sách việc cụ thể cho mỗi cơ quan giữ dữ liệu của người dân.',
    body: `Luật Dữ liệu có hiệu lực từ ngày 01/7/2025, Luật Bảo vệ dữ liệu cá nhân từ ngày 01/01/2026. Đọc cùng nhau, hai luật trả lời hai câu hỏi: dữ liệu được chia sẻ thế nào, và người có dữ liệu được bảo vệ ra sao.

## Danh sách việc nên bắt đầu ngay

1. Kiểm kê: đang giữ dữ liệu gì, của ai, theo căn cứ nào, trong bao lâu.
2. Phân loại theo mức nhạy cảm, bỏ bớt những gì không cần.
3. Ghi nhật ký mỗi lần xem dữ liệu cá nhân.
4. Chuẩn bị kịch bản thông báo khi có sự cố.

> Dữ liệu không thu thập thì không thể bị lộ.`,
    en: {
      title: 'The Law on Data and the Law on the Protection of Personal Data: what agencies must do',
      sapo: 'Two laws that take effect one after the other give every agency that holds people’s data a list of things to do.',
      body: `The Law on Data took effect on 1 July 2025, the Law on the Protection of Personal Data on 1 January 2026.

1. Take stock: what is held, about whom, on what ground, for how long.
2. Classify by sensitivity and drop what is not needed.
3. Log every reading of personal data.
4. Prepare how to tell people when something goes wrong.

> What is not collected cannot leak.`,
    },
  },
];
