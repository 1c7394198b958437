import type { Chance } from './chance';
import type { Palette } from './palette';

/** A drawn bust on an official background: nobody in particular. */
export function portrait(chance: Chance, { deep, soft, accent, light }: Palette): string {
  const skin = chance.pick(['#f0c8a0', '#e6b88c', '#d9a377', '#f3d2b0']);
  const hair = chance.pick(['#1d1a19', '#2c2523', '#4a4543', '#6b6664']);
  const cloth = chance.pick(['#1f2a44', '#23402f', '#3a1d27', '#27313a', '#4b2a12']);
  const isLongHaired = chance.between(0, 1) > 0.5;
  const back = isLongHaired
    ? `<path d="M262,430 C240,240 330,150 450,150 C570,150 660,240 638,430 L650,720 L250,720 Z" fill="${hair}"/>`
    : '';
  const fringe = isLongHaired
    ? `<path d="M300,400 C300,240 380,190 450,190 C540,190 605,250 600,400 C560,300 480,270 430,275 C370,280 320,320 300,400 Z" fill="${hair}"/>`
    : `<path d="M298,380 C280,220 380,160 455,162 C560,164 625,235 602,380 C592,320 570,288 540,276 C470,300 380,296 340,280 C316,300 304,330 298,380 Z" fill="${hair}"/>`;
  const glasses =
    chance.between(0, 1) > 0.6
      ? `<g fill="none" stroke="#333" stroke-width="7"><circle cx="392" cy="415" r="42"/><circle cx="508" cy="415" r="42"/><path d="M434,412 h32"/></g>`
      : '';
  const collar = isLongHaired
    ? `<path d="M360,640 L450,740 L540,640 L520,1100 L380,1100 Z" fill="${light}" opacity="0.9"/>`
    : `<path d="M380,640 L450,730 L520,640 L540,1100 L360,1100 Z" fill="#fff"/><path d="M432,700 L468,700 L488,1000 L450,1060 L412,1000 Z" fill="${soft}"/>`;
  return `<rect width="900" height="1100" fill="${deep}"/><circle cx="450" cy="380" r="430" fill="${soft}" opacity="0.55"/><circle cx="450" cy="380" r="330" fill="${accent}" opacity="0.18"/>
${back}<path d="M90,1100 C110,820 250,700 450,690 C650,700 790,820 810,1100 Z" fill="${cloth}"/>${collar}
<path d="M392,560 h116 v120 q-58,60 -116,0 Z" fill="${skin}"/><ellipse cx="450" cy="420" rx="150" ry="190" fill="${skin}"/>${fringe}
<g fill="#2a211d"><ellipse cx="392" cy="416" rx="13" ry="9"/><ellipse cx="508" cy="416" rx="13" ry="9"/></g>
<path d="M362,378 q30,-18 60,0 M478,378 q30,-18 60,0" stroke="${hair}" stroke-width="9" fill="none" stroke-linecap="round"/>
<path d="M450,430 q-14,48 4,56" stroke="#00000033" stroke-width="6" fill="none"/><path d="M404,524 q46,34 92,0" stroke="#8c3b32" stroke-width="9" fill="none" stroke-linecap="round"/>${glasses}`;
}
