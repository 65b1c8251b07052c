/** Drawn on a grid of 24, two units wide, round ends. */
const PATHS = {
  home: 'M4 11l8-7 8 7M6 10v9h12v-9',
  chart: 'M4 20h16M7 16v-5M12 16V6M17 16v-8',
  company: 'M4 20V6l8-3v17M12 9h8v11M4 20h16M8 8v.01M8 12v.01M8 16v.01M16 13v.01M16 16v.01',
  trajectory: 'M5 19h5a4 4 0 0 0 4-4V9a4 4 0 0 1 4-4h1M16 2l3 3-3 3',
  calendar: 'M4 7h16v13H4zM4 11h16M8 4v4M16 4v4',
  target: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8',
  mail: 'M3 6h18v12H3zM3 7l9 7 9-7',
  rules: 'M6 3h9l4 4v14H6zM15 3v4h4M9 12h7M9 16h7',
  people:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7M3 20a6 6 0 0 1 12 0M16 4.5a3.5 3.5 0 0 1 0 6M17.5 14.5A6 6 0 0 1 21 20',
  preferences: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 5v4M9 15v4',
  menu: 'M4 6h16M4 12h16M4 18h16',
  plus: 'M12 5v14M5 12h14',
  close: 'M6 6l12 12M18 6L6 18',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  alert: 'M12 7v6M12 17v.01',
  up: 'M12 19V6M6 12l6-6 6 6',
  down: 'M12 5v13M6 12l6 6 6-6',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8M5 20a7 7 0 0 1 14 0',
  upload: 'M12 16V4M7 9l5-5 5 5M4 20h16',
  download: 'M12 4v12M7 11l5 5 5-5M4 20h16',
  print: 'M7 9V3h10v6M7 17H4v-7h16v7h-3M7 14h10v7H7z',
  history: 'M4 12a8 8 0 1 0 2.5-5.8M4 4v4h4M12 8v4l3 2',
} as const;
export type IconName = keyof typeof PATHS;

/** A sign beside words; never the only name of a control. */
export const Icon = ({ name, small }: { name: IconName; small?: boolean }) => (
  <svg
    className={small ? 'icon icon-small' : 'icon'}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth="2"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    <path d={PATHS[name]} />
  </svg>
);
