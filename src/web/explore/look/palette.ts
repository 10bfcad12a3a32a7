/** The colours of a drawing; every pair of text and ground has the contrast that WCAG AA asks for. */
export interface Palette {
  readonly ground: string;
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly lit: string;
  readonly doubt: string;
  readonly types: Readonly<Record<string, string>>;
}

const light: Palette = {
  ground: '#fffdf9',
  ink: '#1d2433',
  soft: '#5b6274',
  line: '#9a9fae',
  lit: '#9a3412',
  doubt: '#b45309',
  types: {
    Person: '#c2542d',
    Organization: '#2f6296',
    State: '#2f7a5a',
    Place: '#93701a',
    Offence: '#94386b',
    Case: '#5d5a9c',
  },
};

const dark: Palette = {
  ground: '#171b25',
  ink: '#e9ecf3',
  soft: '#a4abbd',
  line: '#67708b',
  lit: '#fdba74',
  doubt: '#fbbf24',
  types: {
    Person: '#f08a63',
    Organization: '#78aee3',
    State: '#6fc59c',
    Place: '#d9b654',
    Offence: '#dd86b6',
    Case: '#a8a5ea',
  },
};

/** The colours for light or dark surroundings; the style sheets have the same. */
export function paletteOf(isDark: boolean): Palette {
  return isDark ? dark : light;
}
