/**
 * Who may import whom (docs/architecture.md, "Who may import whom"), checked by `npm run check` and by
 * tests/architecture/layers.test.ts. To let a folder use another, change the table here and there, with the reason.
 */

/** Our folders, and what each may import of ours beside itself. `commands` and `tests` put everything together. */
const mayImport = {
  diagnosis: [],
  journeys: [],
  queue: [],
  sandbox: [],
  redaction: [],
  artifacts: [],
  evidence: ['diagnosis'],
  notifications: [],
  metrics: ['diagnosis'],
  results: ['diagnosis'],
  worker: ['journeys', 'queue', 'diagnosis', 'metrics', 'redaction', 'artifacts'],
  api: ['journeys', 'queue', 'diagnosis', 'results', 'metrics', 'redaction', 'artifacts', 'evidence', 'notifications'],
  dashboards: ['journeys/catalogue', 'diagnosis', 'metrics'],
  commands: [
    'journeys',
    'queue',
    'worker',
    'diagnosis',
    'results',
    'metrics',
    'api',
    'dashboards',
    'sandbox',
    'redaction',
    'artifacts',
    'evidence',
    'notifications',
  ],
};

/** npm packages that only some folders know, so that replacing one is work in one place. */
const onlyIn = {
  bullmq: ['queue'],
  ioredis: ['queue'],
  'bullmq-otel': ['queue'],
  '@opentelemetry/sdk-trace': ['queue'],
  kysely: ['results'],
  pg: ['results'],
  '@electric-sql/pglite': ['results'],
  'prom-client': ['metrics'],
  '@aws-sdk/client-s3': ['artifacts'],
  nodemailer: ['notifications'],
  pdfmake: ['api/reports'],
  'write-excel-file': ['api/reports'],
  express: ['api', 'sandbox'],
  echarts: ['api/console'],
  wouter: ['api/console'],
  '@tanstack/react-query': ['api/console'],
  '@svg-maps/vietnam': ['api/console'],
  'oidc-provider': ['sandbox'],
  vnpay: ['sandbox'],
  '@formio/js': ['sandbox'],
  'dom-accessibility-api': ['journeys/citizen/in-page'],
  'axe-core': ['worker/accessibility'],
};

const playwright = npmPackage('(playwright|playwright-core|@playwright/test)');

module.exports = {
  forbidden: [
    ...Object.entries(mayImport).map(([folder, others]) => ({
      name: `${folder}-imports`,
      severity: 'error',
      comment: `${folder}/ may import of ours: ${others.length === 0 ? 'nothing' : others.join(', ')}. Move what is shared to the folder that both may import, or pass it in.`,
      from: { path: `^${folder}/` },
      to: {
        path: `^(${[...Object.keys(mayImport), 'tests', 'bench'].join('|')})/`,
        pathNot: [folder, ...others].map((allowed) => `^${allowed}/`),
      },
    })),
    ...Object.entries(onlyIn).map(([name, folders]) => ({
      name: `${name.replaceAll(/[@/]+/g, '-').replace(/^-/, '')}-only-in-${folders.join('-and-').replaceAll('/', '-')}`,
      severity: 'error',
      comment: `Only ${folders.join(' and ')} know ${name} (and commands and tests, which put everything together). Give that folder a function for what is needed.`,
      from: { pathNot: [...folders, 'commands', 'tests', 'bench'].map((folder) => `^${folder}/`) },
      to: { path: npmPackage(name) },
    })),
    {
      name: 'playwright-only-in-worker',
      severity: 'error',
      comment: 'Only the worker launches browsers; journeys know Playwright as types (`import type`).',
      from: { pathNot: ['^worker/', '^journeys/', '^commands/', '^tests/', '^bench/', '^playwright\\.config\\.ts$'] },
      to: { path: playwright },
    },
    {
      name: 'playwright-as-types-in-journeys',
      severity: 'error',
      comment: 'A journey is handed its page: import from Playwright with `import type`.',
      from: { path: '^journeys/' },
      to: { path: playwright, dependencyTypesNot: ['type-only', 'type-import'] },
    },
    {
      name: 'diagnosis-is-pure',
      severity: 'error',
      comment:
        'A stored run must be judged again to the same verdict anywhere: no files, network or processes in diagnosis/.',
      from: { path: '^diagnosis/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'console-in-the-browser',
      severity: 'error',
      comment:
        'The console runs in a browser: from the server it takes types (`import type`), and what it needs it asks the API for.',
      from: { path: '^api/console/' },
      to: {
        path: '^(api/(?!console/)|results/|queue/|metrics/|redaction/|artifacts/|evidence/|notifications/)',
        dependencyTypesNot: ['type-only', 'type-import'],
      },
    },
    {
      name: 'dashboards-without-registry',
      severity: 'error',
      comment: 'Dashboards are generated from what the metrics declare, without counting any: import the declarations.',
      from: { path: '^dashboards/' },
      to: { path: npmPackage('prom-client'), reachable: true },
    },
    {
      name: 'rules-apart',
      severity: 'error',
      comment: 'A rule never imports a rule: what two rules need is evidence (diagnosis/evidence/).',
      from: { path: '^diagnosis/rules/', pathNot: 'rules-in-order\\.ts$' },
      to: { path: '^diagnosis/rules/', pathNot: '^diagnosis/rules/rule\\.ts$' },
    },
    {
      name: 'observers-apart',
      severity: 'error',
      comment: 'An observer never imports an observer: each reports its own kind of signal.',
      from: { path: '^worker/observers/', pathNot: 'all-observers\\.ts$' },
      to: { path: '^worker/observers/', pathNot: '^worker/observers/observer\\.ts$' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two files that import each other are one idea or three: join them, or move what both need to a third.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      comment: 'There is no such file or package: correct the path (imports carry `.ts`), or install the package.',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-undeclared-packages',
      severity: 'error',
      comment: 'The package is here by accident, as a dependency of another: `npm install -E` it, or do without.',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-dev-packages-in-product',
      severity: 'error',
      comment: 'Packages of devDependencies are not there in production: move it to dependencies.',
      from: { pathNot: ['^tests/', '\\.config\\.(js|ts)$'] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'type-import'], pathNot: '/@types/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(\\.congdan|coverage|test-results|api/console/built|bench/peers)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};

/** @returns a pattern for the folder of an npm package, or of its types */
function npmPackage(name) {
  return `(^|/)node_modules/(@types/)?${name}/`;
}
