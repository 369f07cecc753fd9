// Lint rules for TypeScript and Svelte. Those that read types are in test/house/oxlint.json, formatting is Prettier's, layers
// are dependency-cruiser's (test/house/layers.config.ts), the shape of the tree is test/house's.
import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

// Without its function: eslint writes its settings down to see whether a kept result still holds.
const { typescript: _, ...svelteConfig } = (await import('./svelte.config.js')).default;

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
  {
    // Its types are read together with those of the tests, which know a browser.
    files: ['apps/server/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', 'document', 'window', 'navigator', 'location', 'localStorage'] },
  },
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
