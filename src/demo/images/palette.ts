export interface Palette {
  /** The two ends of the background. */
  deep: string;
  soft: string;
  /** Lines and shapes. */
  line: string;
  accent: string;
  light: string;
}

/** Deep red and gold as on the site, and calm company for them. */
export const palettes: readonly [Palette, ...Palette[]] = [
  { deep: '#6d0f14', soft: '#b3261e', line: '#f1c96b', accent: '#ffe29a', light: '#fff4d6' },
  { deep: '#0b2b4a', soft: '#1c5d8f', line: '#7fc1e8', accent: '#f4c95d', light: '#e8f4fc' },
  { deep: '#0f3d3a', soft: '#1f7a6d', line: '#8fd6c2', accent: '#f6d06f', light: '#e6f6f0' },
  { deep: '#3b1f4d', soft: '#74407f', line: '#d9a9dc', accent: '#ffd27a', light: '#f8ecfa' },
  { deep: '#4a2c0a', soft: '#a8641a', line: '#f0c27b', accent: '#fff0c2', light: '#fff7e6' },
  { deep: '#1d2733', soft: '#465a70', line: '#a9bdd1', accent: '#ef8d5a', light: '#eef3f8' },
];
