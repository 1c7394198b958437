import { darkTheme, lightTheme } from '@strapi/design-system';

type Theme = typeof lightTheme;

/** Deep red as the colour of action; `danger` keeps Strapi's vivid red, and is outlined where `primary` is filled. */
const light = {
  colors: {
    primary100: '#fbeeee',
    primary200: '#efcfcf',
    primary500: '#b3383b',
    primary600: '#9b1b1e',
    primary700: '#741316',
    buttonPrimary500: '#b3383b',
    buttonPrimary600: '#9b1b1e',
    // Strapi's own greys and state colours miss 4.5:1 on white (WCAG 2.2, 1.4.3).
    neutral400: '#8b8ba3',
    neutral500: '#6d6d89',
    neutral600: '#5c5c7a',
    secondary600: '#0b659a',
    success500: '#3c8f58',
    success600: '#2b7040',
    warning600: '#9a5a10',
    warning700: '#8a4b00',
    danger500: '#d6382d',
    danger600: '#c02116',
  },
  shadows: { focus: focusRing('155, 27, 30'), focusShadow: '0px 0px 6px rgba(155, 27, 30, 0.55)' },
};

const dark = {
  colors: {
    primary100: '#2e1b2a',
    primary200: '#5c2c38',
    primary500: '#c4474a',
    primary600: '#f29a94',
    primary700: '#f7bdb8',
    buttonPrimary500: '#c4474a',
    buttonPrimary600: '#a82529',
    danger500: '#f4776c',
    danger600: '#f4776c',
    danger700: '#f9a69f',
    success500: '#6cc187',
    success600: '#6cc187',
  },
  shadows: { focus: focusRing('242, 154, 148'), focusShadow: '0px 0px 6px rgba(242, 154, 148, 0.6)' },
};

function focusRing(rgb: string): string {
  return ['2px 0px', '0px 2px', '-2px 0px', '0px -2px']
    .map((offset) => `inset ${offset} 0px rgb(${rgb})`)
    .join(', ');
}

function withBrand(theme: Theme, brand: typeof light | typeof dark): Theme {
  return {
    ...theme,
    colors: { ...theme.colors, ...brand.colors },
    shadows: { ...theme.shadows, ...brand.shadows },
  };
}

/** The panel's colours in daylight and in the dark. */
export const theme = { light: withBrand(lightTheme, light), dark: withBrand(darkTheme, dark) };
