/**
 * The direction of imports (docs: the house). A lib is imported by its name in package.json's "imports" (`#content`),
 * which resolves to its compiled index in dist/: so every edge between libs ends at `dist/libs/<name>/index.js`.
 */
const floors = [
  ['forum', 'library', 'methods'],
  ['content'],
  ['search', 'notify', 'files'],
  ['networks'],
  ['access'],
  ['platform'],
];

const test = '\\.(spec|fixture)\\.ts$';
const names = (floor) => floor.join('|');

/** For each lib: everything on its own floor and above is out of reach. */
const upward = floors.map((floor, height) => ({
  name: `only-downward-from-${floor.join('-')}`,
  comment: 'apps → forum | library | methods → content → search | notify | files → networks → access → platform',
  severity: 'error',
  from: { path: `^libs/(${names(floor)})/`, pathNot: test },
  to: { path: `^(dist/)?libs/(${names(floors.slice(0, height + 1).flat())})/`, pathNot: '^libs/$1/' },
}));

export default {
  forbidden: [
    ...upward,
    {
      name: 'one-door',
      comment:
        'Another lib is imported by its name (#content), never by a path into it: its index is the only door. #files/bytes is for the process that reads files, which cannot load an application.',
      severity: 'error',
      from: { path: '^libs/([^/]+)/' },
      to: { path: '^(dist/)?libs/', pathNot: ['^libs/$1/', '^dist/libs/([^/]+/index|files/bytes)\\.js$'] },
    },
    {
      name: 'one-door-for-apps',
      comment: 'Apps and tests import a lib by its name (#content), never by a path into it.',
      severity: 'error',
      // The demo content is proved against the real vocabulary and the real extraction.
      from: { path: '^(apps|tests)/', pathNot: '^apps/cli/demo/[^/]+\\.spec\\.ts$|\\.bench\\.ts$|^tests/web\\.mjs$' },
      to: { path: '^(dist/)?libs/', pathNot: '^dist/libs/([^/]+|platform/embedded)/index\\.js$' },
    },
    {
      name: 'no-app-below',
      comment: 'Libs know no app. Specs start the whole application, through tests/support.',
      severity: 'error',
      from: { path: '^libs/', pathNot: test },
      to: { path: '^(dist/)?(apps|tests)/' },
    },
    {
      name: 'no-test-code-in-the-product',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: [test, '^apps/cli/demo/make-files\\.ts$'] },
      to: { path: ['^(dist/)?tests/', '\\.(spec|fixture)\\.(ts|js)$'] },
    },
    {
      name: 'web-knows-the-schema-only',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: '^(dist/|libs/|tests/|apps/(?!web/))' },
    },
    {
      name: 'no-circles',
      comment: 'Entities that refer to each other are excepted: TypeORM wants the classes.',
      severity: 'error',
      from: { pathNot: '\\.entity\\.ts$' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'], pathNot: '\\.entity\\.ts$' } },
    },
    {
      name: 'no-unresolved',
      severity: 'error',
      // Generated; it takes nothing but a type from there, which has no file of its own at run time.
      from: { pathNot: '^apps/web/src/gql/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'dev-packages-stay-in-tests',
      comment: 'What runs in production is in dependencies.',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: [test, '^apps/(start|web)/', '^apps/cli/demo/(make-files|render/)'] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^dist/'] },
    exclude: { path: '^apps/web/(dist|gql)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.d.ts'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
