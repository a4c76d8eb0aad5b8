import js from '@eslint/js';
import hooks from 'eslint-plugin-react-hooks';
import ts from 'typescript-eslint';

const repositories = ['**/*.repository.ts', 'libs/platform/**/*.ts', 'apps/api/schema.ts'];
const tests = ['**/*.spec.ts', '**/*.fixture.ts', 'tests/**/*.ts'];
/** Long because there is much of it, not because it does much. */
const data = ['apps/cli/demo/**/*.ts', '**/*.vocabulary.ts', 'apps/api/migrations/**/*.ts'];

const length = { max: 300, skipBlankLines: true, skipComments: true };

const otherDoors = {
  paths: [
    {
      name: '@nestjs/typeorm',
      importNames: ['InjectRepository', 'InjectEntityManager', 'InjectDataSource'],
      message: 'What is scoped is read through its repository, which takes the viewer first.',
    },
    {
      name: 'typeorm',
      importNames: ['DataSource', 'EntityManager', 'Repository'],
      message: 'What is scoped is read through its repository, which takes the viewer first.',
    },
  ],
};
const environment = {
  paths: [
    { name: 'node:process', importNames: ['env'], message: 'Settings are read by libs/platform/config.ts alone.' },
  ],
};
const both = { paths: [...otherDoors.paths, ...environment.paths] };

const noRelations = {
  selector: 'ObjectExpression > Property[key.name="relations"]',
  message: 'Loaded relations pass the scope by: join in a repository, or use a loader.',
};
const noEnvironment = {
  selector: 'MemberExpression[object.name="process"][property.name="env"]',
  message: 'Settings are read by libs/platform/config.ts alone.',
};

const node = Object.fromEntries(
  [
    'AbortController',
    'AbortSignal',
    'Buffer',
    'URL',
    'URLSearchParams',
    'clearInterval',
    'clearTimeout',
    'console',
    'fetch',
    'performance',
    'process',
    'setImmediate',
    'setInterval',
    'setTimeout',
    'structuredClone',
  ].map((name) => [name, 'readonly']),
);

/** Of the browser, in what the tests run there. */
const browser = Object.fromEntries(
  [
    'ClipboardEvent',
    'DataTransfer',
    'File',
    'MouseEvent',
    'PopStateEvent',
    'dispatchEvent',
    'document',
    'history',
    'localStorage',
    'location',
    'navigator',
    'sessionStorage',
    'window',
  ].map((name) => [name, 'readonly']),
);
/** Where what the server has made safe, or the preview's own renderer, becomes markup. */
const markup = [
  'apps/web/src/ui/prose.tsx',
  'apps/web/src/ui/markdown-field.tsx',
  'apps/web/src/features/search/hit-row.tsx',
];
const noMarkup = {
  selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
  message: 'Texts become markup in Prose alone, which takes what the server has made safe.',
};
const ownPackages = {
  patterns: [
    {
      group: ['#*', '**/libs/**', '**/apps/api/**'],
      message: 'The web knows the schema and nothing else of the server.',
    },
  ],
};

export default ts.config(
  {
    ignores: [
      'dist/',
      'node_modules/',
      '.data/',
      '**/*.d.ts',
      'apps/web/src/gql/',
      'apps/web/theme/',
      'apps/web/vite.config.ts',
      'tests/check/fixture/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: node },
    rules: {
      'max-lines': ['error', length],
      'no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  { files: ['tests/browser/**/*.mjs'], languageOptions: { globals: browser } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [ts.configs.strict, ts.configs.stylistic],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'max-lines': ['error', length],
      'no-console': 'error',
      'no-restricted-imports': ['error', both],
      'no-restricted-syntax': ['error', noRelations, noEnvironment],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // Nest's modules and GraphQL's types are classes with nothing but decorators.
      '@typescript-eslint/no-extraneous-class': 'off',
      // noUncheckedIndexedAccess asks for them where the code has just made sure.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // emitDecoratorMetadata reads the written type.
      '@typescript-eslint/no-inferrable-types': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-empty-function': ['error', { allow: ['arrowFunctions'] }],
    },
  },
  {
    files: repositories,
    rules: { 'no-restricted-imports': ['error', environment], 'no-restricted-syntax': ['error', noEnvironment] },
  },
  {
    files: tests,
    rules: {
      'max-lines': 'off',
      'no-restricted-imports': 'off',
      'no-restricted-syntax': ['error', noRelations],
    },
  },
  { files: ['tests/**/*.ts'], ignores: ['**/*.spec.ts'], rules: { 'max-lines': ['error', length] } },
  // The embedded servers inherit the environment of the process that starts them.
  {
    files: ['libs/platform/config.ts', 'libs/platform/embedded/*.ts'],
    rules: { 'no-restricted-syntax': ['error', noRelations] },
  },
  {
    files: ['apps/web/src/**/*.ts', 'apps/web/src/**/*.tsx'],
    plugins: { 'react-hooks': hooks },
    rules: {
      ...hooks.configs.recommended.rules,
      // It also counts what is set when an answer has come.
      'react-hooks/set-state-in-effect': 'off',
      'no-alert': 'error',
      'no-console': ['error', { allow: ['error'] }],
      'no-restricted-imports': ['error', ownPackages],
      'no-restricted-syntax': ['error', noMarkup],
    },
  },
  { files: markup, rules: { 'no-restricted-syntax': 'off' } },
  { files: data, rules: { 'max-lines': 'off' } },
  { files: ['apps/cli/**/*.ts', 'tests/**/*.ts'], rules: { 'no-console': 'off' } },
);
