export type Branch = 'party' | 'government' | 'assembly' | 'front' | 'other';

export interface CentralBody {
  code: string;
  name: string;
  shortName: string;
  nameEn: string;
  branch: Branch;
}

type Row = readonly [code: string, name: string, shortName: string, nameEn: string];

const government: readonly Row[] = [
  ['C-BQP', 'Bộ Quốc phòng', 'Bộ Quốc phòng', 'Ministry of National Defence'],
  ['C-BCA', 'Bộ Công an', 'Bộ Công an', 'Ministry of Public Security'],
  ['C-BNG', 'Bộ Ngoại giao', 'Bộ Ngoại giao', 'Ministry of Foreign Affairs'],
  ['C-BNV', 'Bộ Nội vụ', 'Bộ Nội vụ', 'Ministry of Home Affairs'],
  ['C-BTP', 'Bộ Tư pháp', 'Bộ Tư pháp', 'Ministry of Justice'],
  ['C-BTC', 'Bộ Tài chính', 'Bộ Tài chính', 'Ministry of Finance'],
  ['C-BCT', 'Bộ Công Thương', 'Bộ Công Thương', 'Ministry of Industry and Trade'],
  ['C-BNNMT', 'Bộ Nông nghiệp và Môi trường', 'Bộ NN và MT', 'Ministry of Agriculture and Environment'],
  ['C-BXD', 'Bộ Xây dựng', 'Bộ Xây dựng', 'Ministry of Construction'],
  ['C-BVHTTDL', 'Bộ Văn hóa, Thể thao và Du lịch', 'Bộ VHTTDL', 'Ministry of Culture, Sports and Tourism'],
  ['C-BKHCN', 'Bộ Khoa học và Công nghệ', 'Bộ KH và CN', 'Ministry of Science and Technology'],
  ['C-BGDDT', 'Bộ Giáo dục và Đào tạo', 'Bộ GD và ĐT', 'Ministry of Education and Training'],
  ['C-BYT', 'Bộ Y tế', 'Bộ Y tế', 'Ministry of Health'],
  ['C-BDTTG', 'Bộ Dân tộc và Tôn giáo', 'Bộ DT và TG', 'Ministry of Ethnic and Religious Affairs'],
  ['C-NHNN', 'Ngân hàng Nhà nước Việt Nam', 'NHNN', 'State Bank of Viet Nam'],
  ['C-TTCP', 'Thanh tra Chính phủ', 'Thanh tra CP', 'Government Inspectorate'],
  ['C-VPCP', 'Văn phòng Chính phủ', 'VPCP', 'Office of the Government'],
];

const party: readonly Row[] = [
  ['C-VPTW', 'Văn phòng Trung ương Đảng', 'VPTW', 'Office of the Party Central Committee'],
  ['C-BTCTW', 'Ban Tổ chức Trung ương', 'BTCTW', 'Central Organisation Commission'],
  ['C-UBKTTW', 'Ủy ban Kiểm tra Trung ương', 'UBKTTW', 'Central Inspection Commission'],
  [
    'C-BTGDVTW',
    'Ban Tuyên giáo và Dân vận Trung ương',
    'BTGDVTW',
    'Central Commission for Information, Education and Mass Mobilisation',
  ],
  [
    'C-BCSCLTW',
    'Ban Chính sách, chiến lược Trung ương',
    'BCSCLTW',
    'Central Commission for Policies and Strategies',
  ],
  ['C-BNCTW', 'Ban Nội chính Trung ương', 'BNCTW', 'Central Commission for Internal Affairs'],
];

const others: readonly (readonly [...Row, Branch])[] = [
  ['C-VPQH', 'Văn phòng Quốc hội', 'VPQH', 'Office of the National Assembly', 'assembly'],
  ['C-TANDTC', 'Tòa án nhân dân tối cao', 'TANDTC', 'Supreme People’s Court', 'other'],
  ['C-VKSNDTC', 'Viện kiểm sát nhân dân tối cao', 'VKSNDTC', 'Supreme People’s Procuracy', 'other'],
  ['C-KTNN', 'Kiểm toán nhà nước', 'KTNN', 'State Audit Office', 'other'],
  [
    'C-MTTQ',
    'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
    'UBTWMTTQVN',
    'Viet Nam Fatherland Front Central Committee',
    'front',
  ],
];

/** The 28 central bodies that have a sub-portal of their own in the demo, in the order of a state directory. */
export const centralBodies: readonly CentralBody[] = [
  ...party.map((row) => bodyOf(row, 'party')),
  ...government.map((row) => bodyOf(row, 'government')),
  ...others.map(([code, name, shortName, nameEn, branch]) => bodyOf([code, name, shortName, nameEn], branch)),
];

/** Bodies that issue documents and have no sub-portal. */
export const issuers: readonly CentralBody[] = [
  bodyOf(['C-BCHTW', 'Ban Chấp hành Trung ương Đảng', 'BCHTW', 'Party Central Committee'], 'party'),
  bodyOf(
    [
      'C-BCDTW',
      'Ban Chỉ đạo Trung ương về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số',
      'BCĐTW',
      'Central Steering Committee for Science, Technology, Innovation and Digital Transformation',
    ],
    'party',
  ),
  bodyOf(['C-QH', 'Quốc hội', 'Quốc hội', 'National Assembly'], 'assembly'),
  bodyOf(['C-CP', 'Chính phủ', 'Chính phủ', 'Government'], 'government'),
  bodyOf(['C-TTG', 'Thủ tướng Chính phủ', 'Thủ tướng', 'Prime Minister'], 'government'),
];

function bodyOf([code, name, shortName, nameEn]: Row, branch: Branch): CentralBody {
  return { code, name, shortName, nameEn, branch };
}
