import js from '@eslint/js';
import globals from 'globals';
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';

/**
 * The wall of docs/architecture.md: imports point one way. Each folder lists the folders it must
 * not reach; the packages it must not use keep clinical code free of input and output.
 */
const io = ['node:*', 'electron', 'electron/*', 'better-sqlite3', 'svelte', 'svelte/*'];
const wall = (folder, forbiddenFolders, forbiddenPackages = []) => ({
  files: [`${folder}/**/*.ts`, `${folder}/**/*.svelte`],
  ignores: ['**/*.test.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ...forbiddenFolders.map((name) => ({
            regex: `^(\\.\\./)+${name}/`,
            message: `${folder}/ must not import from ${name}/ (docs/architecture.md, the wall).`,
          })),
          ...forbiddenPackages.map((name) => ({
            group: [name],
            message: `${folder}/ must not import this package (docs/architecture.md, the wall).`,
          })),
        ],
      },
    ],
  },
});

export default ts.config(
  {
    ignores: [
      'node_modules',
      'out',
      'dist',
      'words',
      'tour',
      'test-results',
      'playwright-report',
      '.dorso',
    ],
  },
  js.configs.recommended,
  ...ts.configs.recommendedTypeChecked,
  ...svelte.configs.recommended,
  {
    languageOptions: {
      globals: { ...globals.node },
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte'],
      },
    },
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/only-throw-error': 'error',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser }, globals: { ...globals.browser } },
  },
  { files: ['renderer/**/*.ts'], languageOptions: { globals: { ...globals.browser } } },
  { files: ['**/*.js', '**/*.mjs'], extends: [ts.configs.disableTypeChecked] },
  wall('clinical', ['fhir', 'db', 'contract', 'main', 'renderer', 'e2e'], io),
  wall('fhir', ['db', 'contract', 'main', 'renderer', 'e2e'], io),
  wall('db', ['fhir', 'contract', 'main', 'renderer', 'e2e'], ['electron', 'svelte', 'svelte/*']),
  wall('contract', ['db', 'main', 'renderer', 'e2e'], io),
  wall('main', ['renderer', 'e2e'], ['svelte', 'svelte/*', 'electron']),
  {
    // The two files that list which of Electron's API main uses; the stand-in covers exactly these.
    files: ['main/electron.ts', 'main/electron-in-preload.ts'],
    rules: { 'no-restricted-imports': 'off' },
  },
  wall(
    'renderer',
    ['db', 'fhir', 'main', 'e2e'],
    ['node:*', 'electron', 'electron/*', 'better-sqlite3'],
  ),
);
