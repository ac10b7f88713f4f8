/** The software of others that is part of the installed program, with its licence. */
export const software: readonly { name: string; version: string; licence: string }[] = [
  {
    name: 'electron',
    version: '45.4.1',
    licence: 'MIT; Chromium and its parts: see LICENSES.chromium.html',
  },
  {
    name: 'better-sqlite3-multiple-ciphers',
    version: '13.0.3',
    licence: 'MIT; SQLite: public domain',
  },
  { name: 'svelte', version: '5.57.3', licence: 'MIT' },
  { name: 'zod', version: '4.6.7', licence: 'MIT' },
  { name: 'chart.js', version: '4.6.1', licence: 'MIT' },
  { name: '@inlang/paraglide-js', version: '2.25.4', licence: 'MIT' },
];
