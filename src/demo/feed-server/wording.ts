/** Invented headlines and sentences of the demo's sub-portals; `{name}` is the portal's own name. */
export const HEADLINES: readonly string[] = [
  '{name} rà soát tiến độ thực hiện Nghị quyết 57-NQ/TW quý {quarter}',
  '{name}: {percent}% hồ sơ được nộp và xử lý trực tuyến toàn trình',
  '{name} khai trương điểm hỗ trợ dịch vụ công trực tuyến tại cơ sở',
  '{name} tập huấn kỹ năng số cho {count} cán bộ, công chức cấp xã',
  '{name} đưa vào vận hành nền tảng dữ liệu dùng chung',
  '{name} lấy ý kiến về kế hoạch phát triển khoa học, công nghệ',
  '{name} mở đợt thi tìm kiếm giải pháp chuyển đổi số',
  '{name} hỗ trợ {count} doanh nghiệp nhỏ và vừa ứng dụng công nghệ số',
  '{name} phổ cập chữ ký số cá nhân cho người dân',
  '{name} mở rộng vùng phủ sóng 5G tại các khu công nghiệp',
  '{name} ký kết hợp tác nghiên cứu với các trường đại học',
  '{name} công bố danh mục nhiệm vụ khoa học và công nghệ năm tới',
  '{name} số hóa {count} nghìn hồ sơ lưu trữ',
  '{name} tổ chức Ngày hội đổi mới sáng tạo',
  '{name} gỡ vướng thủ tục cho các dự án trung tâm dữ liệu',
  '{name}: tổ công nghệ số cộng đồng đến từng thôn, tổ dân phố',
  '{name} công khai kết quả giải quyết phản ánh, kiến nghị quý {quarter}',
  '{name} thử nghiệm trợ lý ảo hỗ trợ cán bộ tiếp công dân',
];

export const SHARED_HEADLINES: readonly string[] = [
  '{name} hướng dẫn thống nhất bộ chỉ số theo dõi chuyển đổi số cấp xã',
  '{name} thông báo kết quả phiên họp chuyên đề về khoa học, công nghệ quý {quarter}',
  '{name} yêu cầu hoàn thành kết nối, chia sẻ dữ liệu trước kỳ báo cáo',
  '{name} phát động phong trào "Bình dân học vụ số"',
];

export const BODIES: readonly string[] = [
  'Theo báo cáo tại cuộc họp, {percent}% nhiệm vụ được giao đã hoàn thành đúng hạn; các nhiệm vụ còn lại đều có đơn vị chịu trách nhiệm và thời hạn cụ thể.',
  'Đến nay đã có {count} đơn vị trên địa bàn kết nối với nền tảng dùng chung, dữ liệu được cập nhật hằng ngày và đối chiếu với cơ sở dữ liệu quốc gia.',
  'Lãnh đạo {name} đề nghị các đơn vị lấy sự hài lòng của người dân và doanh nghiệp làm thước đo, không chạy theo số lượng.',
  'Trong giai đoạn tới, {name} ưu tiên hạ tầng số, nhân lực số và dữ liệu; mỗi việc đều có sản phẩm đo được.',
  'Người dân có thể nộp hồ sơ tại nhà, theo dõi tiến độ trên điện thoại và nhận kết quả qua bưu chính công ích.',
  'Khó khăn được nêu nhiều nhất là thiếu cán bộ chuyên trách và đường truyền tại một số thôn, bản vùng sâu, vùng xa.',
  'Các ý kiến góp ý được tổng hợp, phân loại và trả lời công khai trên cổng thông tin theo thời hạn quy định.',
  'Kết quả bước đầu cho thấy thời gian giải quyết thủ tục giảm {percent}% so với cùng kỳ năm trước.',
];

export const TOPICS: readonly string[] = [
  'Chuyển đổi số',
  'Khoa học, công nghệ',
  'Đổi mới sáng tạo',
  'Cải cách hành chính',
  'Hạ tầng số',
  'Nhân lực',
];
