import { laterDocuments } from './documents-later';
import { latestDocuments } from './documents-latest';

export type DocumentKind =
  | 'resolution'
  | 'directive'
  | 'conclusion'
  | 'regulation'
  | 'law'
  | 'decree'
  | 'decision'
  | 'plan'
  | 'dispatch'
  | 'guideline';
type RelationKind = 'amends' | 'replaces' | 'repeals' | 'guides' | 'corrects' | 'consolidates';

export interface DemoDocument {
  number: string;
  kind: DocumentKind;
  issuer: string;
  issuedOn: string;
  /** Days of law, or `+N`: N days after the demo is made, so that something is always still to come. */
  effectiveOn?: string;
  expiresOn?: string;
  abstract: string;
  field: string;
  signerPosition: string;
  /** `kind number[: note]`, the target by its number. */
  relations?: readonly (readonly [
    kind: RelationKind,
    target: string,
    note?: string,
    extent?: 'whole' | 'part',
  ])[];
  fullText?: string;
  en?: { abstract: string; field: string };
}

const earlierDocuments: readonly DemoDocument[] = [
  {
    number: '51/2005/QH11',
    kind: 'law',
    issuer: 'C-QH',
    issuedOn: '2005-11-29',
    effectiveOn: '2006-03-01',
    abstract: 'Luật Giao dịch điện tử',
    field: 'Giao dịch điện tử',
    signerPosition: 'Chủ tịch Quốc hội',
  },
  {
    number: '50/2005/QH11',
    kind: 'law',
    issuer: 'C-QH',
    issuedOn: '2005-11-29',
    effectiveOn: '2006-07-01',
    abstract: 'Luật Sở hữu trí tuệ',
    field: 'Sở hữu trí tuệ',
    signerPosition: 'Chủ tịch Quốc hội',
  },
  {
    number: '20/2008/NĐ-CP',
    kind: 'decree',
    issuer: 'C-CP',
    issuedOn: '2008-02-14',
    abstract: 'Về tiếp nhận, xử lý phản ánh, kiến nghị của cá nhân, tổ chức về quy định hành chính',
    field: 'Phản ánh, kiến nghị',
    signerPosition: 'Thủ tướng Chính phủ',
  },
  {
    number: '41/2009/QH12',
    kind: 'law',
    issuer: 'C-QH',
    issuedOn: '2009-11-23',
    effectiveOn: '2010-07-01',
    abstract: 'Luật Viễn thông',
    field: 'Viễn thông',
    signerPosition: 'Chủ tịch Quốc hội',
  },
  {
    number: '43/2011/NĐ-CP',
    kind: 'decree',
    issuer: 'C-CP',
    issuedOn: '2011-06-13',
    abstract:
      'Quy định về việc cung cấp thông tin và dịch vụ công trực tuyến trên trang thông tin điện tử hoặc cổng thông tin điện tử của cơ quan nhà nước',
    field: 'Dịch vụ công',
    signerPosition: 'Thủ tướng Chính phủ',
  },
  {
    number: '29/2013/QH13',
    kind: 'law',
    issuer: 'C-QH',
    issuedOn: '2013-06-18',
    effectiveOn: '2014-01-01',
    abstract: 'Luật Khoa học và công nghệ',
    field: 'Khoa học và công nghệ',
    signerPosition: 'Chủ tịch Quốc hội',
  },
  {
    number: '80/2015/QH13',
    kind: 'law',
    issuer: 'C-QH',
    issuedOn: '2015-06-22',
    effectiveOn: '2016-07-01',
    abstract: 'Luật Ban hành văn bản quy phạm pháp luật',
    field: 'Xây dựng pháp luật',
    signerPosition: 'Chủ tịch Quốc hội',
  },
  {
    number: '92/2017/NĐ-CP',
    kind: 'decree',
    issuer: 'C-CP',
    issuedOn: '2017-08-07',
    effectiveOn: '2017-09-25',
    abstract: 'Sửa đổi, bổ sung một số điều của các nghị định liên quan đến kiểm soát thủ tục hành chính',
    field: 'Phản ánh, kiến nghị',
    signerPosition: 'Thủ tướng Chính phủ',
    relations: [['amends', '20/2008/NĐ-CP', 'Về thời hạn chuyển phản ánh, kiến nghị không thuộc thẩm quyền']],
  },
  {
    number: '61/2018/NĐ-CP',
    kind: 'decree',
    issuer: 'C-CP',
    issuedOn: '2018-04-23',
    effectiveOn: '2018-06-21',
    abstract: 'Về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính',
    field: 'Dịch vụ công',
    signerPosition: 'Thủ tướng Chính phủ',
  },
  {
    number: '52-NQ/TW',
    kind: 'resolution',
    issuer: 'C-BCHTW',
    issuedOn: '2019-09-27',
    abstract: 'Về một số chủ trương, chính sách chủ động tham gia cuộc Cách mạng công nghiệp lần thứ tư',
    field: 'Chuyển đổi số',
    signerPosition: 'Tổng Bí thư',
    en: {
      abstract: 'On guidelines and policies for taking an active part in the Fourth Industrial Revolution',
      field: 'Digital transformation',
    },
  },
  {
    number: '47/2020/NĐ-CP',
    kind: 'decree',
    issuer: 'C-CP',
    issuedOn: '2020-04-09',
    effectiveOn: '2020-05-25',
    abstract: 'Về quản lý, kết nối và chia sẻ dữ liệu số của cơ quan nhà nước',
    field: 'Dữ liệu',
    signerPosition: 'Thủ tướng Chính phủ',
  },
  {
    number: '749/QĐ-TTg',
    kind: 'decision',
    issuer: 'C-TTG',
    issuedOn: '2020-06-03',
    abstract: 'Phê duyệt Chương trình Chuyển đổi số quốc gia đến năm 2025, định hướng đến năm 2030',
    field: 'Chuyển đổi số',
    signerPosition: 'Thủ tướng Chính phủ',
    en: {
      abstract: 'Approving the National Digital Transformation Programme to 2025, with a view to 2030',
      field: 'Digital transformation',
    },
  },
  {
    number: '107/2021/NĐ-CP',
    kind: 'decree',
    issuer: 'C-CP',
    issuedOn: '2021-12-06',
    abstract:
      'Sửa đổi, bổ sung một số điều của Nghị định số 61/2018/NĐ-CP về cơ chế một cửa, một cửa liên thông',
    field: 'Dịch vụ công',
    signerPosition: 'Thủ tướng Chính phủ',
    relations: [['amends', '61/2018/NĐ-CP']],
  },
  {
    number: '06/QĐ-TTg',
    kind: 'decision',
    issuer: 'C-TTG',
    issuedOn: '2022-01-06',
    abstract:
      'Phê duyệt Đề án phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử phục vụ chuyển đổi số quốc gia giai đoạn 2022 - 2025, tầm nhìn đến năm 2030',
    field: 'Dữ liệu',
    signerPosition: 'Thủ tướng Chính phủ',
  },
  {
    number: '411/QĐ-TTg',
    kind: 'decision',
    issuer: 'C-TTG',
    issuedOn: '2022-03-31',
    abstract:
      'Phê duyệt Chiến lược quốc gia phát triển kinh tế số và xã hội số đến năm 2025, định hướng đến năm 2030',
    field: 'Kinh tế số',
    signerPosition: 'Thủ tướng Chính phủ',
    relations: [['guides', '52-NQ/TW', 'Cụ thể hóa nhiệm vụ phát triển kinh tế số']],
  },
  {
    number: '07/2022/QH15',
    kind: 'law',
    issuer: 'C-QH',
    issuedOn: '2022-06-16',
    effectiveOn: '2023-01-01',
    abstract: 'Luật sửa đổi, bổ sung một số điều của Luật Sở hữu trí tuệ',
    field: 'Sở hữu trí tuệ',
    signerPosition: 'Chủ tịch Quốc hội',
    relations: [['amends', '50/2005/QH11']],
  },
  {
    number: '42/2022/NĐ-CP',
    kind: 'decree',
    issuer: 'C-CP',
    issuedOn: '2022-06-24',
    effectiveOn: '2022-08-15',
    abstract:
      'Quy định về việc cung cấp thông tin và dịch vụ công trực tuyến của cơ quan nhà nước trên môi trường mạng',
    field: 'Dịch vụ công',
    signerPosition: 'Thủ tướng Chính phủ',
    relations: [['replaces', '43/2011/NĐ-CP']],
  },
  {
    number: '13/2023/NĐ-CP',
    kind: 'decree',
    issuer: 'C-CP',
    issuedOn: '2023-04-17',
    effectiveOn: '2023-07-01',
    abstract: 'Về bảo vệ dữ liệu cá nhân',
    field: 'Dữ liệu',
    signerPosition: 'Thủ tướng Chính phủ',
  },
];

/** Forty documents, most of them real by number, date and title; the demo claims nothing of their text. */
export const documents: readonly DemoDocument[] = [
  ...earlierDocuments,
  ...laterDocuments,
  ...latestDocuments,
];
