export interface Issue {
  path: string;
  message: string;
}

/** The places of a query that are wrong, gathered on one walk through it. */
export class Issues {
  readonly list: Issue[] = [];
  private conditions = 0;

  add(path: string, message: string): undefined {
    this.list.push({ path, message });
    return undefined;
  }

  /** The same words for what does not exist and for what is hidden. */
  unknown(path: string): undefined {
    return this.add(path, 'unknown');
  }

  countCondition(path: string, limit: number): void {
    this.conditions += 1;
    if (this.conditions === limit + 1) this.add(path, `more than ${limit} conditions`);
  }
}

export type Tree = Record<string, unknown>;

export function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
