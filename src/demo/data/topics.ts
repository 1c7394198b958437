export interface DemoTopic {
  key: string;
  parent?: string;
  name: string;
  description: string;
  nameEn: string;
  descriptionEn: string;
}

export const topics: readonly DemoTopic[] = [
  {
    key: 'khoa-hoc-cong-nghe',
    name: 'Khoa học và công nghệ',
    description: 'Nghiên cứu, làm chủ công nghệ chiến lược, đưa kết quả vào sản xuất và đời sống.',
    nameEn: 'Science and technology',
    descriptionEn: 'Research, mastery of strategic technologies, and results put to use.',
  },
  {
    key: 'nhan-luc',
    parent: 'khoa-hoc-cong-nghe',
    name: 'Nhân lực chất lượng cao',
    description: 'Đào tạo, thu hút và giữ chân người tài trong khoa học, công nghệ và chuyển đổi số.',
    nameEn: 'Skilled people',
    descriptionEn: 'Training, attracting and keeping talent in science, technology and digital work.',
  },
  {
    key: 'doi-moi-sang-tao',
    name: 'Đổi mới sáng tạo',
    description: 'Doanh nghiệp khởi nghiệp, thử nghiệm có kiểm soát, thương mại hóa sáng chế.',
    nameEn: 'Innovation',
    descriptionEn: 'Start-ups, regulatory sandboxes and bringing inventions to market.',
  },
  {
    key: 'chuyen-doi-so',
    name: 'Chuyển đổi số',
    description: 'Thay đổi cách làm việc của cơ quan, doanh nghiệp và người dân dựa trên dữ liệu.',
    nameEn: 'Digital transformation',
    descriptionEn: 'How agencies, businesses and people change the way they work with data.',
  },
  {
    key: 'chinh-phu-so',
    parent: 'chuyen-doi-so',
    name: 'Chính phủ số',
    description: 'Dịch vụ công trực tuyến, hồ sơ không giấy, điều hành dựa trên dữ liệu.',
    nameEn: 'Digital government',
    descriptionEn: 'Online public services, paperless files and decisions based on data.',
  },
  {
    key: 'kinh-te-so',
    parent: 'chuyen-doi-so',
    name: 'Kinh tế số',
    description: 'Thương mại điện tử, thanh toán không tiền mặt, công nghiệp công nghệ số.',
    nameEn: 'Digital economy',
    descriptionEn: 'Electronic commerce, cashless payment and the digital technology industry.',
  },
  {
    key: 'xa-hoi-so',
    parent: 'chuyen-doi-so',
    name: 'Xã hội số',
    description: 'Kỹ năng số cho mọi người, không ai bị bỏ lại phía sau.',
    nameEn: 'Digital society',
    descriptionEn: 'Digital skills for everybody, and nobody left behind.',
  },
  {
    key: 'ha-tang-du-lieu',
    name: 'Hạ tầng và dữ liệu',
    description: 'Mạng 5G, trung tâm dữ liệu, cơ sở dữ liệu quốc gia, an toàn thông tin.',
    nameEn: 'Infrastructure and data',
    descriptionEn: '5G networks, data centres, national databases and information security.',
  },
];
