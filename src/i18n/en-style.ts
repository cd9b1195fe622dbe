import { plural } from './plural.ts';
import type { zhStyle } from './zh-style.ts';

/** The English texts of the page that shows every component. */
export const enStyle: typeof zhStyle = {
  title: 'Style and components', lead: 'The colours, sizes and components of this site in every state, on one page.',
  madeUp: 'Everything on this page is made up', madeUpText: 'Places, figures, policies and sources here were invented to show the components. None of it is true; please do not quote it. Links with names lead to no real page.',
  parts: { colours: 'Colours', sizes: 'Type and space', controls: 'Controls', states: 'States', badges: 'Badges', facts: 'Facts', units: 'Units', maps: 'Maps', charts: 'Charts', tables: 'Tables', cards: 'Cards', lists: 'Lists and filters', records: 'Records', steps: 'Permit steps', plans: 'Plans', frame: 'Frame of a page', 'sources-days': 'Sources and days' },
  coloursLead: 'The mineral pigments of the Dunhuang murals. The left half is light mode, the right half dark; the ratio is its least contrast on anything it is seen on.', contrast: (ratio) => `${ratio} : 1`, scheme: { light: 'light', dark: 'dark' },
  colours: {
    ground: 'Paper: behind everything', surface: 'Cards, tables, fields', sunken: 'Table heads, footer', water: 'Rivers and lakes on maps', ink: 'Text', muted: 'Secondary text', azurite: 'Links, buttons, focus', 'azurite-deep': 'Large figures, hover', malachite: 'In force, verified', ochre: 'Mind this', cinnabar: 'Ended, wrong',
    line: 'Thin rules', 'line-strong': 'Borders of controls', 'wash-azurite': 'Behind azurite badges', 'wash-malachite': 'Behind malachite badges', 'wash-ochre': 'Behind ochre badges', 'wash-cinnabar': 'Behind cinnabar badges', 'on-azurite': 'Text on azurite',
    mark: 'Charts: measured', 'mark-other': 'Charts: its counterpart', 'mark-third': 'Charts: a third group', 'mark-quiet': 'Charts: context', 'mark-soft': 'Charts: pale areas, always beside text', grid: 'Charts: rules',
  },
  pairs: (n) => `${plural(n, 'pair')} in use and their contrast`, pairsCaption: 'Contrast after WCAG 2.2: at least 4.5 for text, 3 for borders and shapes.', front: 'Front', back: 'Back', least: 'At least', sample: 'Aa',
  typeSample: 'Wind of Qingyang, copper of Jinchang', face: { serif: 'headings', sans: 'text' }, bigNumber: 'large figures',
  focus: 'Keyboard focus', largeText: 'Switch to large text', searchSample: 'Sample search box',
  statesLead: 'Dashes always mean that something is not there: not published, not found, not yet a fact.',
  states: { unknown: 'Not published, with the reason or, in tables, the mark alone', heldBack: 'Low-confidence statements only', doubtful: 'Reported, dated, term ended', empty: 'Nothing there yet', none: 'No result after filtering', live: 'The search, ready to be tried', notFound: 'No such address' },
  searchStates: { answer: 'A figure answers', start: 'Nothing asked yet', loading: 'Under way', results: 'Results', none: 'No result', error: 'Failed' },
  excerpt: ['Transmission and distribution ', 'tariffs', ' of the Gansu and Yunnan grids.'],
  badgesLead: 'Filled is how things stand, an outline is how they once stood, dashes are what is not true yet or not known. Colour only repeats the word.',
  tones: { neutral: 'Neutral', good: 'Good', care: 'Care', bad: 'Ended', info: 'Info' }, shapes: { filled: 'Filled', outline: 'Outline', dashed: 'Dashed' },
  factsLead: 'The name of each fact says which kind it shows.', everyFact: 'Every kind of fact', commonDay: 'Day and source shared by all, said once',
  chartsLead: 'Filled is measured, hollow with dashes is planned, a dashed frame is unknown: it holds without colour.',
  marks: { 'mark-a': 'measured', 'mark-b': 'counterpart', 'mark-c': 'third group', 'mark-quiet': 'context', 'mark-soft': 'pale area', 'mark-plan': 'planned', 'mark-unknown': 'unknown' }, markShapes: { dot: 'dot', bar: 'bar', ring: 'ring', diamond: 'diamond' },
  chartTitle: 'The title of a chart says what was found', chartReading: 'How to read it: made-up values, without a unit', chartSource: 'The source stands below the picture.', mark: 'Mark', value: 'Value',
  narrow: 'Choose two conditions to see it with nothing left', withFigure: 'With the investment', known: ['All known', 'Much unknown'], beside: 'Facts beside a text', besideText: 'The text is on the left, the facts most often looked for on the right; on a phone they follow each other.',
  limits: { filing: 'Stated by law', approval: 'Different by kind', permit: 'Inferred', supply: 'Not found' },
  frameLead: 'Header, footer, breadcrumbs and the way back to the top frame this page as well.', breadcrumbs: 'Sample breadcrumbs', jumpList: 'Sample jump list',
};
