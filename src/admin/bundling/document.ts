const NO_SCRIPT = `<noscript>
  <main style="font-family: sans-serif; margin: 20vh auto; max-width: 30em; padding: 1em; text-align: center">
    <h1>Cần bật JavaScript</h1>
    <p>Trang quản trị cần JavaScript. Hãy bật JavaScript trong trình duyệt rồi tải lại trang.</p>
  </main>
</noscript>`;

/** The page around the panel, as Strapi writes it in English: its language, title and words for a browser without scripts. */
export function inPortalsName(html: string): string {
  return html
    .replace(/<html lang="en"/, '<html lang="vi"')
    .replace(/<title>[^<]*<\/title>/, '<title>Trang quản trị Cổng 57</title>')
    .replace(/<noscript>[\s\S]*?<\/noscript>/, NO_SCRIPT);
}
