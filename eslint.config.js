// Lint rules for TypeScript and Svelte. Formatting is Prettier's, layers are dependency-cruiser's
// (test/house/layers.config.ts), the shape of the tree is test/house's.
import { existsSync } from 'node:fs';
import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

const here = import.meta.dirname;
const hasWebTypes = existsSync(`${here}/apps/web/.svelte-kit/tsconfig.json`);
// Without its function: eslint writes its settings down to see whether a kept result still holds.
const { typescript: _, ...svelteConfig } = (await import('./svelte.config.js')).default;

// Rules that read types find lost promises and unhandled cases. Each file names its one tsconfig: given several, the
// parser builds them all. Two programs in all, because building and typing them is most of what lint takes.
const typedRules = {
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false, attributes: false } }],
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/only-throw-error': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
};
const typed = (project, files) => ({
  files,
  ignores: ['apps/web/src/service-worker/**', '**/*.config.ts'],
  languageOptions: { parserOptions: { project, tsconfigRootDir: here, extraFileExtensions: ['.svelte'] } },
  rules: typedRules,
});

export default ts.config(
  {
    ignores: [
      '**/node_modules/',
      '**/.svelte-kit/',
      '**/build/',
      '**/.data/',
      '**/look/',
      '**/test-results/',
      '**/coverage/',
    ],
  },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ts.configs.recommended,
  svelte.configs.recommended,
  svelte.configs.prettier,
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      // TypeScript knows every name; the plain rule only misreads types and runes.
      'no-undef': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'all' },
      ],
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true },
      ],
    },
  },
  typed('test/house/whole.tsconfig.json', ['packages/policy/**/*.ts', 'apps/server/**/*.ts', 'test/**/*.ts']),
  {
    // Its types are read together with those of the tests, which know a browser.
    files: ['apps/server/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', 'document', 'window', 'navigator', 'location', 'localStorage'] },
  },
  // Its tsconfig stands on one that Kit writes; without it the web is linted by text alone.
  hasWebTypes ? typed('apps/web/tsconfig.json', ['apps/web/src/**/*.ts']) : {},
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      globals: globals.browser,
      parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig },
    },
    rules: {
      // `let { x } = $props()` is Svelte's own way.
      'prefer-const': 'off',
      'svelte/prefer-const': ['error', { excludedRunes: ['$props', '$bindable'] }],
      // Addresses come from lib/paths.ts, which house tests watch; resolve() would name each a second time.
      'svelte/no-navigation-without-resolve': 'off',
      // `{' '}` keeps a space that formatting would drop.
      'svelte/no-useless-mustaches': 'off',
    },
  },
  {
    // Named exports only, so that a thing has one name everywhere. Tools that demand a default are listed.
    files: ['packages/**/*.ts', 'apps/**/*.ts', 'test/**/*.ts'],
    ignores: ['**/*.config.ts', '**/playwright.config.ts', 'apps/web/src/params/**'],
    rules: {
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
    },
  },
);
