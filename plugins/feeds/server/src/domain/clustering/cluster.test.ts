import { type ClusterEntry, clusterEntries, isSameRelease } from './cluster';
import { distance, fingerprintOf } from './fingerprint';

const TEXT =
  'Ngày 12 tháng 3, Thủ tướng chủ trì phiên họp của Ban Chỉ đạo về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số. ' +
  'Phiên họp đánh giá tình hình ba tháng đầu năm, những điểm nghẽn về thể chế, hạ tầng, nhân lực và nguồn vốn, giao nhiệm vụ cho các bộ, ' +
  'ngành, địa phương với thời hạn cụ thể; yêu cầu công khai tiến độ trên cổng để người dân theo dõi, giám sát và góp ý. Các thành viên ' +
  'thống nhất bảy nhóm giải pháp cho quý hai, trong đó có mở rộng vùng phủ sóng 5G, đưa trung tâm dữ liệu quốc gia vào vận hành.';
const OTHER =
  'Sáng nay tại thành phố khai mạc hội chợ nông sản với hơn ba trăm gian hàng của các hợp tác xã, doanh nghiệp trong vùng; khách tham quan ' +
  'có thể truy xuất nguồn gốc từng sản phẩm bằng điện thoại, đặt hàng trên sàn thương mại điện tử và thanh toán không dùng tiền mặt.';

let nextId = 1;
function entry(given: Partial<ClusterEntry> & { text?: string } = {}): ClusterEntry {
  const { text = TEXT, title = 'Phiên họp Ban Chỉ đạo về khoa học công nghệ quý một', ...rest } = given;
  const id = rest.id ?? nextId++;
  return {
    id,
    portalId: id,
    title,
    releasedAt: new Date('2026-03-12T08:00:00Z'),
    clusterKey: null,
    issuerName: null,
    isCentral: false,
    ...fingerprintOf(title, text),
    ...rest,
  };
}

describe('what is one release', () => {
  test.each([
    ['word for word', entry(), entry(), true],
    [
      'with another dress and a footer',
      entry(),
      entry({ text: `${TEXT} (Theo Cổng thông tin điện tử)` }),
      true,
    ],
    [
      'with a word before the title',
      entry(),
      entry({ title: 'Thông cáo: Phiên họp Ban Chỉ đạo về khoa học công nghệ quý một' }),
      true,
    ],
    [
      'under another headline, word for word',
      entry(),
      entry({ title: 'Tháo gỡ điểm nghẽn để phát triển trong quý hai' }),
      true,
    ],
    ['the same portal twice', entry({ portalId: 1 }), entry({ portalId: 1 }), false],
    ['a week later', entry(), entry({ releasedAt: new Date('2026-03-20T08:00:00Z') }), false],
    ['the same title on another text', entry(), entry({ text: OTHER }), false],
    ['another text', entry(), entry({ title: 'Khai mạc hội chợ nông sản của vùng', text: OTHER }), false],
    [
      'short titles without text',
      entry({ title: 'Thông báo', text: '' }),
      entry({ title: 'Thông báo', text: '' }),
      false,
    ],
    ['long titles without text', entry({ text: '' }), entry({ text: '' }), true],
  ])('%s', (_what, a, b, expected) => {
    expect(isSameRelease(a, b)).toBe(expected);
    expect(isSameRelease(b, a)).toBe(expected);
  });

  test('one form with the names of two provinces is two releases', () => {
    const form = (name: string) =>
      entry({
        title: `${name} công bố danh mục nhiệm vụ khoa học và công nghệ năm tới`,
        text: TEXT.replace('Thủ tướng', name).slice(0, 300),
      });
    expect(isSameRelease(form('Hà Nội'), form('Đà Nẵng'))).toBe(false);
  });

  test('prints of unrelated texts lie far apart', () => {
    expect(distance(entry().simhash, entry({ text: OTHER }).simhash)).toBeGreaterThan(15);
  });
});

describe('who leads', () => {
  const later = new Date('2026-03-12T10:00:00Z');

  test.each([
    ['the earliest', [entry({ id: 1, releasedAt: later }), entry({ id: 2 })], 2],
    [
      'the issuer named in the title, even if later',
      [entry({ id: 1 }), entry({ id: 2, releasedAt: later, issuerName: 'Ban Chỉ đạo' })],
      2,
    ],
    ['at the same minute a central body', [entry({ id: 1 }), entry({ id: 2, isCentral: true })], 2],
    ['else the one known first', [entry({ id: 2 }), entry({ id: 1 })], 1],
  ])('%s', (_who, entries, lead) => {
    const changes = clusterEntries(entries, []);
    expect(changes.filter(({ clusterLead }) => clusterLead).map(({ id }) => id)).toEqual([lead]);
    expect(new Set(changes.map(({ clusterKey }) => clusterKey)).size).toBe(1);
  });
});

test('a new print joins a cluster and keeps its name; an unrelated one changes nothing', () => {
  const known = [entry({ id: 1, clusterKey: 'c1' }), entry({ id: 2, clusterKey: 'c1' })];
  expect(clusterEntries([entry({ id: 3 })], known).map(({ id, clusterKey }) => [id, clusterKey])).toEqual([
    [1, 'c1'],
    [2, 'c1'],
    [3, 'c1'],
  ]);
  expect(
    clusterEntries([entry({ id: 4, title: 'Khai mạc hội chợ nông sản của vùng', text: OTHER })], known),
  ).toEqual([]);
});

test('a thousand new entries are put together in a second', () => {
  const fresh = Array.from({ length: 1000 }, (_, at) =>
    entry({ title: `Tin số ${at} của cổng thành phần hôm nay`, text: `${OTHER} ${at} ${at * 7}` }),
  );
  const begun = performance.now();
  clusterEntries(fresh, []);
  expect(performance.now() - begun).toBeLessThan(2500);
});
