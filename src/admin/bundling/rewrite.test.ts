import { inPortalsName } from './document';
import { template, text } from './rewrite';

const run = (source: string, lang: string): unknown =>
  new Function('document', 'title', `return (${source})`)({ documentElement: { lang } }, 'Tin bài');

test('a text keeps its English for who reads the panel in English', () => {
  const { find, replace } = text('a.mjs', 'label: ', 'Menu', 'Trình đơn');
  const source = '{ label: "Menu" }'.replace(find, replace);
  expect([run(source, 'vi'), run(source, 'en')]).toEqual([{ label: 'Trình đơn' }, { label: 'Menu' }]);
});

test('a template keeps its expressions', () => {
  const { find, replace } = template('a.mjs', '#{title} | Strapi', '#{title} | Cổng 57');
  const source = `\`\${title} | Strapi\``.replace(find, replace);
  expect([run(source, 'vi'), run(source, 'en')]).toEqual(['Tin bài | Cổng 57', 'Tin bài | Strapi']);
});

test('a text elsewhere is left alone', () => {
  const { find, replace } = text('a.mjs', 'label: ', 'Menu', 'Trình đơn');
  expect('{ key: "Menu" }'.replace(find, replace)).toBe('{ key: "Menu" }');
});

test('the page around the panel is Vietnamese', () => {
  const html =
    '<html lang="en"><head><title>Strapi Admin</title></head><body><noscript><p>enable</p></noscript></body></html>';
  expect(inPortalsName(html)).toMatch(/lang="vi".*Trang quản trị Cổng 57.*Cần bật JavaScript/s);
  expect(inPortalsName(html)).not.toMatch(/Strapi|enable/);
});
