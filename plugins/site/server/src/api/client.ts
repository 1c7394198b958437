import { z } from 'zod';
import type { Language } from '../domain/language';
import { type Nested, restQuery } from './rest-query';
import { type Api, ApiMisunderstood, ApiRefused, ApiUnavailable } from './transport';

export interface Paging {
  page: number;
  pageSize: number;
  pageCount: number;
  total: number;
}

export interface Listed<Item> {
  items: Item[];
  paging: Paging;
}

/** The questions that pages ask. Unknown things are `undefined`; an API that cannot answer throws `ApiUnavailable`. */
export interface Client {
  list<Shape extends z.ZodType>(shape: Shape, path: string, query: Nested): Promise<Listed<z.output<Shape>>>;
  first<Shape extends z.ZodType>(
    shape: Shape,
    path: string,
    query: Nested,
  ): Promise<z.output<Shape> | undefined>;
  get<Shape extends z.ZodType>(
    shape: Shape,
    path: string,
    query?: Nested,
  ): Promise<z.output<Shape> | undefined>;
  /** A document that is not JSON, as it is. */
  text(path: string): Promise<string | undefined>;
}

const envelope = z.object({
  data: z.unknown(),
  meta: z
    .object({
      pagination: z.object({
        page: z.number(),
        pageSize: z.number(),
        pageCount: z.number().default(1),
        total: z.number().default(0),
      }),
    })
    .partial()
    .optional(),
});

export interface ClientSettings {
  api: Api;
  /** In which the API writes what people read. */
  language: Language;
  address?: string;
  warn: (message: string) => void;
}

export function createClient({ api, language, address, warn }: ClientSettings): Client {
  const fetchText = async (url: string, accept: string): Promise<string | undefined> => {
    const answer = await api(url, { headers: { accept, 'accept-language': language }, address });
    if (answer.status === 404) return undefined;
    if (answer.status === 400) throw new ApiRefused(`${url}: answered 400`);
    if (answer.status !== 200) throw refusal(url, answer.status, answer.retryAfter);
    return answer.body;
  };
  const ask = async (path: string, query: Nested = {}): Promise<z.output<typeof envelope> | undefined> => {
    const asked = restQuery(query);
    const url = asked ? `${path}?${asked}` : path;
    const body = await fetchText(url, 'application/json');
    return body === undefined ? undefined : readEnvelope(url, body);
  };
  const list: Client['list'] = async (shape, path, query) => {
    const answer = await ask(path, query);
    if (!answer) throw new ApiMisunderstood(`${path}: no such list`);
    const rows = z.array(z.unknown()).safeParse(answer.data).data ?? [];
    const items = rows.flatMap((row) => readRow(shape, row, path, warn));
    const all = { page: 1, pageSize: Math.max(rows.length, 1), pageCount: 1, total: rows.length };
    return { items, paging: answer.meta?.pagination ?? all };
  };
  return {
    list,
    text: (path) => fetchText(path, '*/*'),
    first: async (shape, path, query) => {
      const { items } = await list(shape, path, { ...query, pagination: { pageSize: 1, withCount: false } });
      return items[0];
    },
    get: async (shape, path, query) => {
      const answer = await ask(path, query);
      return answer?.data == null ? undefined : readRow(shape, answer.data, path, warn)[0];
    },
  };
}

/** One odd row does not take the whole page with it: it is left out, and said in the log. */
function readRow<Shape extends z.ZodType>(
  shape: Shape,
  row: unknown,
  path: string,
  warn: (message: string) => void,
): z.output<Shape>[] {
  const read = shape.safeParse(row);
  if (read.success) return [read.data];
  warn(`${path}: a row left out, ${z.prettifyError(read.error)}`);
  return [];
}

function readEnvelope(url: string, body: string): z.output<typeof envelope> {
  try {
    return envelope.parse(JSON.parse(body));
  } catch (error) {
    throw new ApiMisunderstood(`${url}: not the shape of an answer`, { cause: error });
  }
}

function refusal(url: string, status: number, retryAfter: string | undefined): Error {
  const isPassing = status === 429 || status === 502 || status === 503 || status === 504;
  if (!isPassing) return new ApiMisunderstood(`${url}: answered ${status}`);
  const seconds = /^\d{1,5}$/.test(retryAfter ?? '') ? Number(retryAfter) : 30;
  return new ApiUnavailable(`${url}: answered ${status}`, { retryAfter: seconds });
}
