import type { DemoArticle } from './article';

export const innovationArticles: readonly DemoArticle[] = [
  {
    kind: 'news',
    topics: ['doi-moi-sang-tao'],
    organizations: ['P48'],
    leaders: ['cu-hoang-linh-chi'],
    featured: true,
    motif: 'waves',
    alt: 'Đồ họa những dải sóng xanh nối tiếp',
    title: 'Đà Nẵng mở khu thử nghiệm có kiểm soát cho thiết bị bay giao hàng',
    sapo: 'Doanh nghiệp được thử trong phạm vi, thời hạn và điều kiện ghi rõ; người dân trong vùng được hỏi ý kiến trước.',
    body: `Khu thử nghiệm giới hạn trên hai tuyến bay ven biển, ban ngày, tải trọng nhỏ. Mỗi chuyến bay được ghi hình và lưu nhật ký; sự cố phải báo trong một giờ.

## Quyền của người dân

- Biết ai bay, bay lúc nào, chở gì.
- Phản ánh qua Cổng và nhận trả lời đúng hạn.
- Dừng thử nghiệm nếu điều kiện an toàn không được giữ.

Sau sáu tháng, kết quả được công bố trước khi quyết định mở rộng hay chấm dứt.`,
    en: {
      title: 'Da Nang opens a regulatory sandbox for delivery drones',
      sapo: 'Companies may try within limits of place, time and load; the neighbourhood was asked first.',
      body: `Two routes along the sea, by day, with small loads. Every flight is recorded; every incident is reported within an hour. After six months the results are published before anybody decides to go on or to stop.`,
    },
  },
  {
    kind: 'analysis',
    topics: ['doi-moi-sang-tao'],
    organizations: ['C-BTP', 'C-QH'],
    motif: 'hexagons',
    alt: 'Đồ họa các ô lục giác màu vàng và đỏ',
    title: 'Thử nghiệm có kiểm soát: năm câu hỏi trước khi cấp phép',
    sapo: 'Một khung thử nghiệm tốt trả lời trước khi bắt đầu: thử cái gì, ai chịu rủi ro, khi nào dừng.',
    body: `1. Quy định nào đang cản trở, cản trở điều gì?
2. Phạm vi nhỏ nhất đủ để biết đúng sai là gì?
3. Người bị ảnh hưởng được bảo vệ và bồi thường ra sao?
4. Số liệu nào sẽ được công bố?
5. Điều kiện dừng là gì, ai có quyền dừng?

Thiếu câu trả lời cho câu thứ năm, thử nghiệm dễ trở thành ngoại lệ vô thời hạn.`,
    en: {
      title: 'Regulatory sandboxes: five questions before a permit',
      sapo: 'A good trial answers before it begins: what is tried, who bears the risk, when it ends.',
      body: `1. Which rule stands in the way, and of what?
2. What is the smallest scope that tells right from wrong?
3. How are those affected protected?
4. Which figures will be public?
5. What ends it, and who may end it?`,
    },
  },
  {
    kind: 'news',
    topics: ['doi-moi-sang-tao', 'kinh-te-so'],
    organizations: ['P01'],
    motif: 'skyline',
    alt: 'Đồ họa đường chân trời thủ đô',
    title: 'Hà Nội đặt hàng doanh nghiệp khởi nghiệp giải bài toán ngập úng',
    sapo: 'Thành phố công bố dữ liệu mưa, mực nước và bài toán cần giải; đội nào dự báo đúng nhất được thử nghiệm tại ba phường.',
    body: `Dữ liệu mở gồm số đo của trạm mưa, cảm biến cống và ảnh camera đã làm mờ mặt người. Bài toán: dự báo điểm ngập trước hai giờ.

Thành phố cam kết mua dịch vụ nếu kết quả thử nghiệm đạt, thay vì chỉ trao giải thưởng.`,
  },
  {
    kind: 'news',
    topics: ['doi-moi-sang-tao', 'khoa-hoc-cong-nghe'],
    organizations: ['C-BKHCN'],
    motif: 'drum',
    alt: 'Đồ họa hoa văn tròn màu đồng',
    title: 'Sáng chế ra thị trường: mục tiêu khai thác thương mại 8 đến 10%',
    sapo: 'Đơn đăng ký sáng chế, văn bằng bảo hộ tăng bình quân 16 đến 18% mỗi năm sẽ chỉ có nghĩa khi sáng chế được đem dùng.',
    body: `Nghị quyết 57 đặt mục tiêu tỷ lệ khai thác thương mại sáng chế đạt 8 đến 10%. Khoảng cách giữa bằng sáng chế và sản phẩm nằm ở ba khâu: định giá, mẫu thử và người mua đầu tiên.

Sàn giao dịch công nghệ thử nghiệm cho phép doanh nghiệp thuê mẫu thử trước khi mua quyền sử dụng.`,
  },
  {
    kind: 'leader-activity',
    topics: ['doi-moi-sang-tao'],
    organizations: ['C-BCDTW', 'P92'],
    leaders: ['tong-ngoc-an-thuy'],
    motif: 'charts',
    alt: 'Đồ họa đường biểu đồ trên nền sẫm',
    title: 'Đoàn công tác rà soát chỉ số đổi mới sáng tạo tại Cần Thơ',
    sapo: 'Bà Tống Ngọc An Thùy đề nghị địa phương công bố cả cách tính, để con số của tỉnh này so được với tỉnh khác.',
    body: `Đoàn cùng địa phương tính lại ba chỉ số từ dữ liệu gốc. Hai chỉ số khớp, một chỉ số lệch do cách hiểu “doanh nghiệp có hoạt động đổi mới sáng tạo”.

Định nghĩa thống nhất sẽ được bổ sung vào danh mục chỉ số, kèm ví dụ.`,
  },
  {
    kind: 'announcement',
    topics: ['doi-moi-sang-tao'],
    organizations: ['C-BCDTW'],
    motif: 'lotus',
    alt: 'Đồ họa hoa sen đỏ',
    title: 'Mời gửi sáng kiến, giải pháp thực hiện Nghị quyết 57 (minh họa)',
    sapo: 'Cá nhân, doanh nghiệp, tổ chức trong và ngoài nước gửi sáng kiến qua Cổng; mỗi sáng kiến được trả lời.',
    body: `- Nêu rõ vấn đề, cách giải quyết và hiệu quả dự kiến.
- Mức độ sẵn sàng: ý tưởng, mẫu thử, đã dùng thử, đang dùng.
- Có thể yêu cầu giữ kín phần bí mật.

Danh sách sáng kiến được chọn công bố hằng quý, kèm lý do.`,
    en: {
      title: 'Call for initiatives and solutions for Resolution 57 (demonstration)',
      sapo: 'People, companies and organisations, at home and abroad, may send initiatives; every one is answered.',
      body: `- Say what the problem is, how it is solved and what is gained.
- How ready it is: an idea, a prototype, on trial, in use.
- What is confidential may stay so.`,
    },
  },
  {
    kind: 'news',
    topics: ['doi-moi-sang-tao', 'nhan-luc'],
    organizations: ['P40'],
    motif: 'network',
    alt: 'Đồ họa các điểm sáng kết nối',
    title: 'Nghệ An: sinh viên và làng nghề cùng thiết kế sản phẩm mây tre',
    sapo: 'Xưởng mẫu của trường đại học mở cửa cho nghệ nhân; thiết kế mới vẫn giữ kỹ thuật đan truyền thống.',
    body: `Nghệ nhân mang nguyên liệu, sinh viên mang máy quét và phần mềm dựng hình. Mỗi sản phẩm đăng ký kiểu dáng đứng tên cả hai bên.

Đơn hàng đầu tiên đến từ sàn thương mại điện tử, đủ việc cho hai mươi hộ trong ba tháng.`,
  },
  {
    kind: 'photo-story',
    topics: ['doi-moi-sang-tao'],
    organizations: ['P46'],
    motif: 'drum',
    alt: 'Đồ họa hoa văn cung đình cách điệu',
    title: 'Phóng sự ảnh: Di sản Huế trong không gian số',
    sapo: 'Những bức ảnh minh họa về công việc số hóa từng viên gạch, từng nét chạm của di sản.',
    body: `Máy quét ba chiều làm việc ban đêm để không ảnh hưởng khách tham quan; dữ liệu được mở cho các nhóm nghiên cứu.`,
  },
  {
    kind: 'news',
    topics: ['doi-moi-sang-tao', 'ha-tang-du-lieu'],
    organizations: ['P31', 'P22'],
    motif: 'waves',
    alt: 'Đồ họa cảng biển với sóng nước',
    title: 'Hải Phòng, Quảng Ninh nối dữ liệu cảng biển, giảm giờ chờ của xe hàng',
    sapo: 'Lịch tàu, lịch cầu bến và cổng vào được chia sẻ trên một hệ thống, lái xe biết giờ vào cảng trước khi khởi hành.',
    body: `Trước đây, xe hàng xếp hàng từ đêm vì không biết khi nào đến lượt. Nay mỗi chuyến có một khung giờ; đến sớm hay muộn đều được sắp lại tự động.

Dữ liệu được chia sẻ theo thỏa thuận: doanh nghiệp thấy chuyến hàng của mình, cơ quan quản lý thấy bức tranh chung.`,
  },
  {
    kind: 'news',
    topics: ['doi-moi-sang-tao'],
    organizations: ['C-BNNMT', 'P82'],
    motif: 'terraces',
    alt: 'Đồ họa cánh đồng lúa uốn lượn',
    title: 'Đồng Tháp thử nghiệm tín chỉ các-bon trên ruộng lúa',
    sapo: 'Ảnh vệ tinh và cảm biến mực nước giúp chứng minh lượng phát thải giảm, nông dân nhận tiền theo số đo.',
    body: `Cánh đồng thử nghiệm áp dụng tưới ướt khô xen kẽ. Số đo được bên thứ ba kiểm chứng; cách tính được công bố để ai cũng kiểm tra được.

Khó khăn lớn nhất là ghi chép. Ứng dụng cho phép ghi bằng giọng nói đã tăng tỷ lệ ghi chép đầy đủ.`,
  },
];
