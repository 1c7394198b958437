import type { DemoArticle } from './article';

export const economyArticles: readonly DemoArticle[] = [
  {
    kind: 'news',
    topics: ['kinh-te-so'],
    organizations: ['C-NHNN', 'C-BTC'],
    featured: true,
    motif: 'charts',
    alt: 'Đồ họa biểu đồ tròn và cột màu vàng đỏ',
    title: 'Thanh toán không tiền mặt hướng tới 80% giao dịch',
    sapo: 'Nghị quyết 57 đặt mục tiêu 80% giao dịch không dùng tiền mặt đến năm 2030. Chợ truyền thống và vùng nông thôn là nơi quyết định.',
    body: `Ở siêu thị, mã QR đã quen thuộc. Ở chợ quê, người bán ngại phí và ngại sai sót. Các ngân hàng thử nghiệm loa báo tiền và tài khoản không phí cho hộ kinh doanh nhỏ.

## Điều người bán cần

- Biết ngay tiền đã vào.
- Không mất phí với món nhỏ.
- Có người hỗ trợ khi chuyển nhầm.

Chỉ số theo dõi gồm số giao dịch, giá trị giao dịch và số điểm chấp nhận thanh toán theo xã.`,
    en: {
      title: 'Cashless payment: the goal is 80% of transactions',
      sapo: 'Resolution 57 aims at 80% of transactions without cash by 2030. Village markets will decide.',
      body: `In supermarkets the QR code is a habit; in village markets sellers fear fees and mistakes. Banks try loudspeakers that announce payments and accounts without fees for small traders.`,
    },
  },
  {
    kind: 'analysis',
    topics: ['kinh-te-so'],
    organizations: ['C-BTC', 'C-BKHCN'],
    motif: 'charts',
    alt: 'Đồ họa đường tăng trưởng trên lưới tọa độ',
    title: 'Kinh tế số 30% GDP: đo thế nào cho đúng',
    sapo: 'Muốn biết kinh tế số có đạt tối thiểu 30% GDP vào năm 2030 hay không, trước hết phải thống nhất cái gì được tính.',
    body: `Kinh tế số lõi là sản xuất thiết bị, phần mềm, viễn thông. Kinh tế số nền tảng và ngành khó đo hơn: một đơn hàng đặt qua mạng thuộc về bán lẻ hay kinh tế số?

## Ba nguyên tắc

1. Công bố phương pháp trước khi công bố con số.
2. Giữ chuỗi số liệu cũ khi đổi phương pháp.
3. Ghi rõ khoảng sai số.

Một con số có thể kiểm tra lại đáng giá hơn một con số đẹp.`,
    en: {
      title: 'A digital economy of 30% of GDP: how to measure it',
      sapo: 'To know whether the digital economy reaches at least 30% of GDP by 2030, we must first agree on what counts.',
      body: `1. Publish the method before the figure.
2. Keep the old series when the method changes.
3. State the margin of error.`,
    },
  },
  {
    kind: 'news',
    topics: ['kinh-te-so'],
    organizations: ['C-BCT'],
    motif: 'network',
    alt: 'Đồ họa mạng lưới giao hàng',
    title: 'Sàn thương mại điện tử đưa nông sản vùng cao tới thành phố trong 48 giờ',
    sapo: 'Hợp tác xã đóng gói theo chuẩn, bưu cục xã là điểm gom hàng; người mua quét mã xem được vườn trồng.',
    body: `Trước mùa vụ, hợp tác xã khai báo sản lượng dự kiến để sàn mở bán trước. Hàng gom về bưu cục xã buổi sáng, tối lên xe, hai ngày sau tới người mua.

Tỷ lệ hàng hỏng giảm nhờ thùng chuẩn và nhật ký nhiệt độ.`,
  },
  {
    kind: 'leader-activity',
    topics: ['kinh-te-so'],
    organizations: ['C-BCDTW', 'C-BCT'],
    leaders: ['lam-the-khai-nguyen', 'tong-ngoc-an-thuy'],
    motif: 'skyline',
    alt: 'Đồ họa khu công nghiệp và thành phố',
    title: 'Tổ điều phối nghe doanh nghiệp công nghệ số nói về thủ tục',
    sapo: 'Hai mươi doanh nghiệp nêu bốn mươi mốt vướng mắc; mỗi vướng mắc được giao một cơ quan và một thời hạn trả lời.',
    body: `Phần lớn vướng mắc liên quan đến thuê dữ liệu, đấu thầu phần mềm và thử nghiệm sản phẩm mới. Danh sách được đăng công khai, kèm trạng thái trả lời.

Trưởng Tổ điều phối đề nghị trả lời thẳng: làm được, làm khi nào, hoặc vì sao không.`,
  },
  {
    kind: 'news',
    topics: ['kinh-te-so', 'khoa-hoc-cong-nghe'],
    organizations: ['P24', 'P25'],
    motif: 'circuit',
    alt: 'Đồ họa bảng mạch',
    title: 'Bắc Ninh, Phú Thọ chuẩn bị mặt bằng sạch cho công nghiệp công nghệ số',
    sapo: 'Luật Công nghiệp công nghệ số có hiệu lực từ ngày 01/01/2026; địa phương chuẩn bị điện, nước, đường truyền và nhà ở trước khi mời gọi.',
    body: `Doanh nghiệp hỏi trước tiên về nguồn điện ổn định và nhân lực. Hai địa phương công bố bản đồ hạ tầng, thời gian giải quyết từng thủ tục và danh sách trường nghề liên kết.`,
  },
  {
    kind: 'announcement',
    topics: ['kinh-te-so'],
    organizations: ['C-BTC'],
    motif: 'lotus',
    alt: 'Đồ họa hoa sen vàng',
    title: 'Hộ kinh doanh chuyển sang hóa đơn điện tử: điểm hỗ trợ tại xã (minh họa)',
    sapo: 'Cán bộ thuế và đoàn viên thanh niên trực tại chợ vào sáng thứ Bảy để hướng dẫn cài đặt, không thu phí.',
    body: `- Mang theo điện thoại và giấy đăng ký kinh doanh.
- Không cung cấp mật khẩu cho bất kỳ ai, kể cả người hướng dẫn.
- Cuộc gọi xưng là cơ quan thuế yêu cầu chuyển tiền là lừa đảo.`,
  },
  {
    kind: 'news',
    topics: ['kinh-te-so'],
    organizations: ['P79', 'P75'],
    motif: 'orbit',
    alt: 'Đồ họa các quỹ đạo giao nhau',
    title: 'Thành phố Hồ Chí Minh và Đồng Nai nối dữ liệu sân bay, kho vận',
    sapo: 'Kiện hàng được khai báo một lần, dùng cho cả hải quan, kho bãi và vận tải.',
    body: `Việc khai báo nhiều lần từng làm mất nửa ngày của mỗi lô hàng. Hệ thống dùng chung mã kiện hàng, các bên chỉ xem phần mình cần.

Trong giai đoạn thử nghiệm, giấy tờ vẫn được giữ song song để đối chiếu.`,
  },
  {
    kind: 'video',
    topics: ['kinh-te-so', 'xa-hoi-so'],
    organizations: ['C-NHNN'],
    motif: 'hexagons',
    alt: 'Đồ họa khối lục giác màu xanh',
    title: 'Video: Nhận biết lừa đảo chuyển tiền trong một phút',
    sapo: 'Ba dấu hiệu và một việc cần làm ngay, kể bằng tình huống thật.',
    body: `Thúc giục, giữ bí mật, đòi mã xác nhận: gặp một trong ba, hãy dừng lại và gọi cho người thân.`,
    video: 'https://example.org/video/nhan-biet-lua-dao',
  },
  {
    kind: 'news',
    topics: ['kinh-te-so', 'doi-moi-sang-tao'],
    organizations: ['P56', 'P51'],
    motif: 'waves',
    alt: 'Đồ họa bờ biển với các lớp sóng',
    title: 'Du lịch Khánh Hòa, Quảng Ngãi dùng chung một thẻ số',
    sapo: 'Du khách dùng một mã cho tàu ra đảo, bảo tàng và điểm đến; dữ liệu lượt khách được công bố theo tuần.',
    body: `Mã số không chứa thông tin cá nhân, chỉ chứa quyền sử dụng dịch vụ. Đơn vị kinh doanh nhận tiền trong ngày.

Dữ liệu mở giúp homestay biết tuần nào đông để chuẩn bị.`,
  },
  {
    kind: 'news',
    topics: ['kinh-te-so', 'chuyen-doi-so'],
    organizations: ['P37', 'P33'],
    motif: 'terraces',
    alt: 'Đồ họa cánh đồng và làng quê',
    title: 'Ninh Bình, Hưng Yên số hóa sổ sách cho hợp tác xã nông nghiệp',
    sapo: 'Một sổ điện tử đơn giản thay cho ba quyển sổ tay; xã viên xem được phần của mình.',
    body: `Phần mềm chỉ có bốn màn hình: nhập vật tư, xuất vật tư, công lao động, chia lãi. Kế toán hợp tác xã là người đặt tên các nút bấm.

Sau một vụ, số tranh chấp về công lao động gần như không còn.`,
  },
];
