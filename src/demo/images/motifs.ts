import type { Motif } from '../data/article';
import type { Chance } from './chance';
import { circuit, hexagons, network, orbit } from './motifs-technical';
import type { Palette } from './palette';

export const WIDTH = 1600;
export const HEIGHT = 900;

/** Draws one motif as the inside of an SVG of 1600 by 900. */
export type Draw = (chance: Chance, palette: Palette) => string;

export const motifs: Readonly<Record<Motif, Draw>> = {
  network,
  circuit,
  hexagons,
  orbit,
  terraces,
  drum,
  skyline,
  charts,
  waves,
  lotus,
};

function terraces(chance: Chance, { line, accent, light, soft }: Palette): string {
  const sun = `<circle cx="${chance.between(350, 1250)}" cy="${chance.between(180, 300)}" r="${chance.between(70, 130)}" fill="${accent}" opacity="0.9"/>`;
  const layers = Array.from({ length: 9 }, (_, layer) => {
    const y = 330 + layer * 66;
    const path = ridge(chance, y, 70 - layer * 4);
    return `<path d="${path}" fill="${layer % 2 ? soft : line}" opacity="${0.16 + layer * 0.07}"/><path d="${path}" fill="none" stroke="${light}" stroke-opacity="0.35" stroke-width="3"/>`;
  });
  return sun + layers.join('');
}

function ridge(chance: Chance, y: number, height: number): string {
  const steps = Array.from({ length: 9 }, (_, at) => ({
    x: at * 200,
    y: y + chance.between(-height, height),
  }));
  const curves = steps.slice(1).map((to, at) => {
    const from = steps[at] ?? to;
    return `C${from.x + 100},${from.y} ${to.x - 100},${to.y} ${to.x},${to.y}`;
  });
  return `M0,${steps[0]?.y ?? y} ${curves.join(' ')} V${HEIGHT} H0 Z`;
}

/** The star and rings of a bronze drum. */
function drum(chance: Chance, { line, accent, light }: Palette): string {
  const cx = chance.pick([800, 560, 1040]);
  const cy = chance.pick([450, 470]);
  const rays = chance.pick([12, 14, 16]);
  const star = Array.from({ length: rays * 2 }, (_, at) => {
    const radius = at % 2 ? 46 : 150;
    const angle = (at * Math.PI) / rays;
    return `${cx + Math.cos(angle) * radius},${cy + Math.sin(angle) * radius}`;
  });
  const rings = Array.from({ length: 8 }, (_, at) =>
    ring(chance, cx, cy, 175 + at * 62, at % 2 ? line : light),
  );
  return `${rings.join('')}<polygon points="${star.join(' ')}" fill="${accent}"/><circle cx="${cx}" cy="${cy}" r="26" fill="${light}"/>`;
}

function ring(chance: Chance, cx: number, cy: number, radius: number, colour: string): string {
  const circle = `<circle cx="${cx}" cy="${cy}" r="${radius}" fill="none" stroke="${colour}" stroke-opacity="0.55" stroke-width="3"/>`;
  const gap = chance.pick([14, 22, 34]);
  return `${circle}<circle cx="${cx}" cy="${cy}" r="${radius + 24}" fill="none" stroke="${colour}" stroke-opacity="0.4" stroke-width="${chance.between(8, 20)}" stroke-dasharray="${gap} ${gap}"/>`;
}

function skyline(chance: Chance, { line, accent, light, soft }: Palette): string {
  const rows = [0, 1, 2].map((row) => {
    let x = -20;
    let shapes = '';
    while (x < WIDTH) {
      const width = chance.between(60, 150);
      const height = chance.between(140, 420 - row * 70);
      const y = HEIGHT - 60 - height + row * 50;
      shapes += `<rect x="${x}" y="${y}" width="${width}" height="${HEIGHT - y}" fill="${row === 1 ? soft : line}" opacity="${0.2 + row * 0.2}"/>`;
      if (row === 2) shapes += windows(chance, x, y, width, accent);
      x += width + chance.between(4, 30);
    }
    return shapes;
  });
  const moon = `<circle cx="${chance.between(200, 1400)}" cy="190" r="${chance.between(50, 90)}" fill="${light}" opacity="0.85"/>`;
  const river = `<path d="M0,850 Q400,${chance.between(800, 880)} 800,850 T1600,850 V900 H0 Z" fill="${light}" opacity="0.25"/>`;
  return moon + rows.join('') + river;
}

function windows(chance: Chance, x: number, y: number, width: number, colour: string): string {
  let lights = '';
  for (let row = y + 18; row < HEIGHT - 70; row += 34) {
    for (let column = x + 12; column < x + width - 16; column += 26) {
      if (chance.between(0, 1) > 0.55)
        lights += `<rect x="${column}" y="${row}" width="11" height="15" fill="${colour}" opacity="0.75"/>`;
    }
  }
  return lights;
}

function charts(chance: Chance, { line, accent, light }: Palette): string {
  const grid = Array.from(
    { length: 7 },
    (_, at) =>
      `<path d="M120,${150 + at * 100} H1480" stroke="${light}" stroke-opacity="0.15" stroke-width="2"/>`,
  );
  let level = chance.between(120, 200);
  const bars: string[] = [];
  const points: string[] = [];
  for (let at = 0; at < 12; at += 1) {
    level = Math.min(560, level + chance.between(-20, 75));
    const x = 150 + at * 112;
    bars.push(
      `<rect x="${x}" y="${750 - level}" width="66" height="${level}" rx="8" fill="${line}" opacity="${0.35 + at * 0.04}"/>`,
    );
    points.push(`${x + 33},${700 - level}`);
  }
  const dots = points.map(
    (point) => `<circle cx="${point.split(',')[0]}" cy="${point.split(',')[1]}" r="10" fill="${light}"/>`,
  );
  return `${grid.join('')}${bars.join('')}<polyline points="${points.join(' ')}" fill="none" stroke="${accent}" stroke-width="8" stroke-linejoin="round"/>${dots.join('')}`;
}

function waves(chance: Chance, { line, accent, light }: Palette): string {
  const boat = `<path d="M${chance.between(500, 1100)},395 l90,0 l-22,34 l-46,0 z m38,-6 l0,-92 l50,92 z" fill="${light}" opacity="0.9"/>`;
  const layers = Array.from({ length: 8 }, (_, layer) => {
    const y = 400 + layer * 64;
    const swing = chance.between(26, 60);
    const shift = chance.between(-200, 0);
    const crest = Array.from({ length: 6 }, () => `q100,${-swing} 200,0 t200,0`).join(' ');
    return `<path d="M${shift},${y} ${crest} V900 H${shift} Z" fill="${layer % 3 === 2 ? accent : line}" opacity="${layer % 3 === 2 ? 0.18 : 0.2}"/>`;
  });
  return `<circle cx="${chance.between(300, 1300)}" cy="210" r="95" fill="${accent}" opacity="0.85"/>${boat}${layers.join('')}`;
}

function lotus(chance: Chance, { line, accent, light }: Palette): string {
  const cx = chance.pick([800, 620, 980]);
  const petals = [7, 9, 11].flatMap((count, layer) => {
    const length = 400 - layer * 90;
    return Array.from({ length: count }, (_, at) => {
      const angle = -80 + (160 / (count - 1)) * at;
      return `<path d="M0,0 C${-length * 0.28},${-length * 0.45} ${-length * 0.16},${-length * 0.85} 0,${-length} C${length * 0.16},${-length * 0.85} ${length * 0.28},${-length * 0.45} 0,0 Z" transform="translate(${cx},640) rotate(${angle})" fill="${layer % 2 ? light : line}" fill-opacity="${0.34 + layer * 0.16}" stroke="${light}" stroke-opacity="0.5" stroke-width="2"/>`;
    });
  });
  const ripples = Array.from(
    { length: 5 },
    (_, at) =>
      `<ellipse cx="${cx}" cy="${670 + at * 34}" rx="${260 + at * 150}" ry="${20 + at * 12}" fill="none" stroke="${light}" stroke-opacity="${0.4 - at * 0.06}" stroke-width="3"/>`,
  );
  return `${ripples.join('')}${petals.join('')}<circle cx="${cx}" cy="606" r="46" fill="${accent}"/>`;
}
