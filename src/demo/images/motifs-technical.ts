import type { Chance } from './chance';
import type { Palette } from './palette';

interface Point {
  x: number;
  y: number;
}

/** Stations and the links between neighbours. */
export function network(chance: Chance, { line, accent, light }: Palette): string {
  const points: Point[] = Array.from({ length: 46 }, (_, at) => ({
    x: (at % 9) * 180 + chance.between(20, 170),
    y: Math.floor(at / 9) * 160 + chance.between(20, 160),
  }));
  const links = points.flatMap((from, at) =>
    points
      .slice(at + 1)
      .filter((to) => Math.hypot(to.x - from.x, to.y - from.y) < 250)
      .map(
        (to) =>
          `<path d="M${from.x},${from.y} L${to.x},${to.y}" stroke="${line}" stroke-opacity="0.45" stroke-width="2.5"/>`,
      ),
  );
  const stations = points.map(({ x, y }, at) => {
    const isHub = at % 8 === 3;
    const halo = isHub
      ? `<circle cx="${x}" cy="${y}" r="52" fill="${accent}" opacity="0.18"/><circle cx="${x}" cy="${y}" r="84" fill="none" stroke="${accent}" stroke-opacity="0.35" stroke-width="3"/>`
      : '';
    return `${halo}<circle cx="${x}" cy="${y}" r="${isHub ? 19 : chance.between(6, 11)}" fill="${isHub ? accent : light}"/>`;
  });
  return links.join('') + stations.join('');
}

/** Tracks of a board that meet at a chip. */
export function circuit(chance: Chance, { line, accent, light, deep }: Palette): string {
  const cx = chance.pick([800, 600, 1000]);
  const tracks = Array.from({ length: 44 }, (_, at) => {
    const side = at % 4;
    const offset = chance.between(-130, 130);
    const reach = chance.between(220, 760);
    const bend = chance.between(-220, 220);
    const horizontal = side < 2;
    const sign = side % 2 ? 1 : -1;
    const start = horizontal
      ? { x: cx + sign * 150, y: 450 + offset }
      : { x: cx + offset, y: 450 + sign * 150 };
    const half = horizontal
      ? { x: start.x + sign * reach * 0.5, y: start.y }
      : { x: start.x, y: start.y + sign * reach * 0.35 };
    const turn = horizontal
      ? { x: half.x + sign * Math.abs(bend), y: half.y + bend }
      : { x: half.x + bend, y: half.y + sign * Math.abs(bend) };
    return `<path d="M${start.x},${start.y} L${half.x},${half.y} L${turn.x},${turn.y}" fill="none" stroke="${at % 7 ? line : accent}" stroke-opacity="0.6" stroke-width="4"/><circle cx="${turn.x}" cy="${turn.y}" r="9" fill="${at % 7 ? light : accent}"/>`;
  });
  const chip = `<rect x="${cx - 150}" y="300" width="300" height="300" rx="28" fill="${deep}" stroke="${accent}" stroke-width="8"/><rect x="${cx - 92}" y="358" width="184" height="184" rx="14" fill="none" stroke="${light}" stroke-opacity="0.7" stroke-width="4"/><text x="${cx}" y="478" font-size="86" font-family="sans-serif" font-weight="700" text-anchor="middle" fill="${accent}">57</text>`;
  return tracks.join('') + chip;
}

/** A honeycomb of which some cells are lit. */
export function hexagons(chance: Chance, { line, accent, light }: Palette): string {
  const size = chance.pick([74, 88, 102]);
  const height = size * Math.sqrt(3);
  const cells = Array.from({ length: 20 }, (_, column) =>
    Array.from({ length: 10 }, (_, row) => {
      const middle = { x: (column - 1) * size * 1.5, y: (row - 1) * height + (column % 2 ? height / 2 : 0) };
      return cell(chance, middle, size * 0.93, { line, accent, light });
    }),
  );
  return cells.flat().join('');
}

function cell(
  chance: Chance,
  { x, y }: Point,
  size: number,
  { line, accent, light }: Pick<Palette, 'line' | 'accent' | 'light'>,
): string {
  const glow = chance.between(0, 1);
  const fill = glow > 0.93 ? accent : glow > 0.78 ? light : line;
  return `<polygon points="${hexagon(x, y, size)}" fill="${fill}" fill-opacity="${glow > 0.78 ? 0.55 : glow * 0.28}" stroke="${line}" stroke-opacity="0.4" stroke-width="2"/>`;
}

function hexagon(x: number, y: number, size: number): string {
  return Array.from(
    { length: 6 },
    (_, at) => `${x + size * Math.cos((at * Math.PI) / 3)},${y + size * Math.sin((at * Math.PI) / 3)}`,
  ).join(' ');
}

/** Bodies on tilted orbits around a core, with stars behind. */
export function orbit(chance: Chance, { line, accent, light }: Palette): string {
  const cx = chance.pick([800, 640, 960]);
  const stars = Array.from(
    { length: 90 },
    () =>
      `<circle cx="${chance.between(0, 1600)}" cy="${chance.between(0, 900)}" r="${chance.between(1, 3.5)}" fill="${light}" opacity="${chance.between(0.3, 0.9)}"/>`,
  );
  const tilt = chance.between(-30, 30);
  const orbits = Array.from({ length: 6 }, (_, at) => {
    const rx = 210 + at * 112;
    const ry = rx * 0.42;
    const angle = chance.between(0, Math.PI * 2);
    const body = { x: Math.cos(angle) * rx, y: Math.sin(angle) * ry };
    return `<ellipse rx="${rx}" ry="${ry}" fill="none" stroke="${line}" stroke-opacity="0.55" stroke-width="3"/><circle cx="${body.x}" cy="${body.y}" r="${chance.between(13, 32)}" fill="${at % 2 ? accent : light}"/>`;
  });
  return `${stars.join('')}<g transform="translate(${cx},450) rotate(${tilt})">${orbits.join('')}<circle r="118" fill="${accent}" opacity="0.25"/><circle r="84" fill="${accent}"/></g>`;
}
