import js from '@eslint/js';
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

export default ts.config(
  { ignores: ['dist/', 'node_modules/', '.data/', '**/*.d.ts', 'apps/web/', 'tests/browser/', 'tests/check/fixture/'] },
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
  {
    files: ['**/*.ts'],
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
  { files: data, rules: { 'max-lines': 'off' } },
  { files: ['apps/cli/**/*.ts', 'tests/**/*.ts'], rules: { 'no-console': 'off' } },
);
