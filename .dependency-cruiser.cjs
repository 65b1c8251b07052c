/** Who may import whom. The same rules fail on the planted violation in `test/architecture/planted`, which proves that they bite. */
const capability =
  '(access|audit|catalogue|company|document|evaluation|figures|finance|maturity|monitoring|network|notification|partnership|programme|quality|referral|summary|trajectory)';

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true, dependencyTypesNot: ['type-only'] } },
    {
      name: 'kernel-stands-alone',
      comment: 'The kernel knows no capability: it imports zod and itself.',
      severity: 'error',
      from: { path: '^shared/kernel/' },
      to: { pathNot: ['^shared/kernel/', '(^|/)node_modules/zod/'] },
    },
    {
      name: 'reference-stands-alone',
      comment: 'Facts carried over know no capability.',
      severity: 'error',
      from: { path: '^shared/reference/' },
      to: { pathNot: ['^shared/reference/', '^shared/kernel/', '(^|/)node_modules/zod/'] },
    },
    {
      name: 'shared-is-pure',
      comment: 'Rules and schemas run in the browser too: no functions, no AWS, no Node.',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: ['^(functions|infra|web|test|scripts)/', '(^|/)node_modules/(?!zod/)', '^node:'] },
    },
    {
      name: 'capability-by-its-exports',
      comment: "A capability's repository is its own: others use its use cases and changes.",
      severity: 'error',
      from: { path: `^functions/${capability}/` },
      to: {
        path: `^functions/${capability}/repository\\.ts$`,
        pathNot: '^functions/$1/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'platform-knows-no-capability',
      severity: 'error',
      from: { path: '^functions/platform/' },
      to: { path: `^functions/(${capability}|compose|entry|jobs|shell)/` },
    },
    {
      name: 'only-compose-and-entry-compose',
      comment: 'Nothing but entries, the laptop and tests may reach the composition.',
      severity: 'error',
      from: { path: '^(functions|shared|web)/', pathNot: '^functions/(compose|entry)/' },
      to: { path: '^functions/(compose|entry)/' },
    },
    {
      name: 'aws-clients-in-their-place',
      comment: 'AWS clients stay in the platform, in repositories and in the projection, which is one.',
      severity: 'error',
      from: {
        path: '^(functions|shared|web)/',
        pathNot: ['^functions/platform/', '/repository\\.ts$', '^functions/figures/projection/'],
      },
      to: { path: '(^|/)node_modules/@aws-sdk/' },
    },
    {
      name: 'infrastructure-by-names-only',
      comment: 'CDK knows names, not code: bundles go by path.',
      severity: 'error',
      from: { path: '^infra/', pathNot: '^infra/local/' },
      to: { path: ['^(functions|web)/', '^shared/(?!kernel/)'] },
    },
    {
      name: 'web-takes-types-of-functions-only',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^functions/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'web-takes-only-routes-of-functions',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^functions/', pathNot: '/routes\\.ts$' },
    },
    {
      name: 'settlement-knows-no-monitoring',
      comment:
        'P:147: monitoring is no part of the settlement. Not even by way of something else may counting, targets or money reach it.',
      severity: 'error',
      from: { path: '^(shared|functions)/(figures|finance|partnership)/' },
      to: { path: '^(shared|functions)/monitoring/', reachable: true },
    },
    {
      name: 'screens-of-settlement-know-no-monitoring',
      severity: 'error',
      from: { path: '^web/src/(figures|finance|partnership)/' },
      to: { path: '(^|/)monitoring/' },
    },
    {
      name: 'product-knows-no-tests',
      severity: 'error',
      from: { path: '^(functions|shared|web|infra)/' },
      to: { path: '^test/' },
    },
    {
      name: 'no-undeclared-package',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^dist/', '^cdk\\.out/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
};
