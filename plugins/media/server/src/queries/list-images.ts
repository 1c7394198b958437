import type { Knex } from 'knex';
import type { NoRenditions } from '../actions/encode-renditions';

export const imageStates = ['waiting', 'made', 'none', 'failed'] as const;
export type ImageState = (typeof imageStates)[number];

export interface ListedImage {
  id: number;
  name: string;
  url: string;
  thumbnail: string | null;
  width: number | null;
  height: number | null;
  alternativeText: string | null;
  hasFocalPoint: boolean;
  state: ImageState;
  reason: NoRenditions | null;
  /** How many renditions the image offers. */
  renditions: number;
  madeAt: string | null;
}

export interface ImagePage {
  images: ListedImage[];
  counts: Record<ImageState, number>;
  total: number;
}

/** Images in one state or all, those that need attention first, then the newest. */
export async function listImages(
  knex: Knex,
  recipe: string,
  filter: { state: ImageState | null; page: number; pageSize: number },
): Promise<ImagePage> {
  const [{ rows: images }, counts] = await Promise.all([
    knex.raw<{ rows: ListedImage[] }>(pageStatement, {
      recipe,
      state: filter.state,
      limit: filter.pageSize,
      offset: (filter.page - 1) * filter.pageSize,
    }),
    countImages(knex, recipe),
  ]);
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return { images, counts, total: filter.state ? counts[filter.state] : all };
}

async function countImages(knex: Knex, recipe: string): Promise<Record<ImageState, number>> {
  const { rows } = await knex.raw<{ rows: { state: ImageState; count: number }[] }>(
    `select state, count(*)::int as count from (${imageStatement}) as images group by state`,
    { recipe },
  );
  const counts = new Map(rows.map(({ state, count }) => [state, count]));
  return {
    waiting: counts.get('waiting') ?? 0,
    made: counts.get('made') ?? 0,
    none: counts.get('none') ?? 0,
    failed: counts.get('failed') ?? 0,
  };
}

const imageStatement = `
  select files.id, files.name, files.url, files.formats, files.width, files.height, files.alternative_text,
    files.focal_point, files.created_at, renditions.reason, renditions.made_at,
    case when renditions.recipe is distinct from cast(:recipe as text) then 'waiting' else renditions.state end as state
  from files left join media_renditions as renditions on renditions.file_id = files.id
  where files.mime like 'image/%'`;

const pageStatement = `
  select id, name, url, formats->'thumbnail'->>'url' as thumbnail, width, height,
    alternative_text as "alternativeText", coalesce(jsonb_typeof(focal_point) = 'object', false) as "hasFocalPoint",
    state, case when state in ('none', 'failed') then reason end as reason, made_at as "madeAt",
    (select count(*)::int from jsonb_object_keys(case when jsonb_typeof(formats) = 'object' then formats else '{}' end) as key
      where key <> 'thumbnail') as renditions
  from (${imageStatement}) as images
  where cast(:state as text) is null or state = cast(:state as text)
  order by state = 'failed' desc, state = 'waiting' desc, created_at desc, id desc
  limit :limit offset :offset`;
