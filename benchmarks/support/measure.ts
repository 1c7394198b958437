/** One line of `npm run bench` (CONTRACT "Commands"). `ours` and `floor` are medians, `min` and `max` the extremes of the ratio. */
export interface Measure {
  bench: string;
  ours: number;
  floor: number;
  ratio: number;
  unit: string;
  runs: number;
  min: number;
  max: number;
}

export interface Benchmark {
  name: string;
  /** What it is measured against, in a sentence. */
  against: string;
  run(): AsyncIterable<Measure>;
}

/** A round does its work once and answers what it measured: more is better in `rate`, less in `cost`. */
export interface Contest {
  bench: string;
  unit: string;
  better: 'rate' | 'cost';
  runs: number;
  ours: (round: number) => Promise<number>;
  floor: (round: number) => Promise<number>;
}

/**
 * Ours and the floor in turns, so that whatever else the machine does falls on both; one round before the first to warm up.
 * The ratio is 1 when ours is as good as the floor, whichever way the figures point.
 */
export async function contest({ bench, unit, better, runs, ours, floor }: Contest): Promise<Measure> {
  const results: { ours: number; floor: number; ratio: number }[] = [];
  for (let round = 0; round <= runs; round += 1) {
    const figures = await takeTurns(round, ours, floor);
    const ratio = better === 'rate' ? figures.ours / figures.floor : figures.floor / figures.ours;
    if (round > 0) results.push({ ...figures, ratio });
  }
  const ratios = results.map(({ ratio }) => ratio);
  return {
    bench,
    ours: rounded(median(results.map((result) => result.ours))),
    floor: rounded(median(results.map((result) => result.floor))),
    ratio: rounded(median(ratios)),
    unit,
    runs,
    min: rounded(Math.min(...ratios)),
    max: rounded(Math.max(...ratios)),
  };
}

/** Who goes second finds warm caches: they change places every round. */
async function takeTurns(
  round: number,
  ours: Contest['ours'],
  floor: Contest['floor'],
): Promise<{ ours: number; floor: number }> {
  if (round % 2 === 0) {
    const first = await ours(round);
    return { ours: first, floor: await floor(round) };
  }
  const first = await floor(round);
  return { ours: await ours(round), floor: first };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return (low + high) / 2;
}

const rounded = (value: number): number => Number(value.toPrecision(4));
