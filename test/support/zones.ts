/** Who may import whom. One table; test/zones.test.ts holds every file in src to it. */

/** Folder of src → the folders it may import from, besides itself. `main.tsx` stands for the file src/main.tsx. */
export const zones: Record<string, readonly string[]> = {
  model: [],
  content: ['model'],
  storage: ['model'],
  i18n: ['model'],
  store: ['model', 'storage'],
  // The outlines of the signs and the drawings are shared by screen and print, so they lie below both.
  ui: ['i18n', 'model/shapes.ts', 'model/drawings.ts'],
  reading: ['ui', 'store', 'content', 'i18n', 'model'],
  boards: ['reading', 'ui', 'store', 'content', 'i18n', 'model'],
  library: ['reading', 'ui', 'store', 'content', 'i18n', 'model'],
  facilitate: ['reading', 'ui', 'store', 'content', 'i18n', 'model', 'boards/registry.ts'],
  courses: ['reading', 'ui', 'store', 'content', 'i18n', 'model', 'boards/registry.ts'],
  print: ['content', 'i18n', 'model'],
  app: [
    'model',
    'content',
    'storage',
    'i18n',
    'store',
    'ui',
    'reading',
    'boards',
    'library',
    'facilitate',
    'courses',
    'print',
  ],
  'main.tsx': ['app', 'ui', 'i18n', 'store'],
};

/** Folders whose subfolders may not import each other, except the shared ones; files directly in the folder are shared too. */
export const separateRooms: Record<string, readonly string[]> = { boards: ['notes', 'actions', 'frame', 'zones'] };

/** Packages with one door: the name or its beginning → the folders or files of src that may import it. */
export const doors: readonly { packages: readonly string[]; only: readonly string[] }[] = [
  { packages: ['react-dnd', 'dnd-multi-backend'], only: ['ui/drag/'] },
  { packages: ['@react-pdf/', 'pdfkit'], only: ['print/pdf/'] },
  { packages: ['fontkit'], only: ['print/'] },
  { packages: ['yjs', 'lib0', 'y-indexeddb'], only: ['store/', 'storage/'] },
  { packages: ['idb'], only: ['storage/'] },
  { packages: ['yaml'], only: ['content/'] },
  { packages: ['virtual:content'], only: ['content/'] },
  { packages: ['virtual:pwa-register'], only: ['app/'] },
  {
    packages: ['react'],
    only: [
      ...['ui/', 'reading/', 'boards/', 'library/', 'facilitate/', 'courses/', 'app/', 'print/pdf/', 'main.tsx'],
      // Hooks and providers only; the rest of these folders runs without a screen.
      ...['content/use', 'i18n/language', 'store/hooks', 'store/use', 'print/use'],
    ],
  },
];

/**
 * Folders of rules: no clock and no dice there, they are handed in. That model/ has no screen or browser either is seen
 * by the compiler, which reads it without the DOM's types (src/model/tsconfig.json, `npm run types`).
 */
export const pureFolders = ['model/', 'print/layout/'];

/** Addresses that are names, not places anything is fetched from. */
export const namesThatLookLikeAddresses = ['http://www.w3.org/', 'https://json-schema.org/'];
