import { newestArticles } from '../api/articles';
import { type ArticleKind, articleKinds } from '../api/entities/article';
import { pageNumber } from '../domain/paging';
import { NewsView } from '../view/news-view';
import { pageAddress } from '../view/paging';
import { notFound, type Page, view } from './page';

const PAGE_SIZE = 12;

export const newsPage: Page = async ({ api, language, path, query, t }) => {
  const number = pageNumber(query.get('trang'));
  const kind = kindOf(query.get('loai'));
  const articles = await newestArticles(api, language, { kind }, { number, size: PAGE_SIZE });
  if (number > 1 && articles.items.length === 0) return notFound;
  const kept = { loai: kind };
  return view({
    title: kind ? t.news.kinds[kind] : t.news.title,
    description: t.news.intro,
    crumbs: kind ? [{ name: t.news.title, path }] : [],
    canonical: pageAddress(path, kept, number),
    main: <NewsView articles={articles} kind={kind} path={path} kept={kept} />,
  });
};

function kindOf(value: string | null): ArticleKind | undefined {
  return articleKinds.find((kind) => kind === value);
}
