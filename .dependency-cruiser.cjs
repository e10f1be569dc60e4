/**
 * The rings of the house: what each folder may import. One rule per folder, and everything that a rule does not
 * allow is forbidden to it. A test shows that a forbidden import is reported.
 */
const NOUNS = ['lib/conversations', 'lib/library'];
const SCIENCES = ['lib/text', 'lib/personal-data', 'lib/schedule'];
const RULES = ['lib/triage', 'lib/suggestions', 'lib/policy', 'lib/escalation', 'lib/insights'];
const RULE_MAY = ['lib/shared', ...NOUNS, ...SCIENCES, 'zod'];

/** Folder → folders of this repository and packages that it may import; itself always. */
const MAY_IMPORT = {
  'lib/shared': [],
  'lib/conversations': ['lib/shared', 'zod'],
  'lib/library': [
    'lib/shared',
    'lib/conversations',
    'zod',
    'liquidjs',
    'papaparse',
    'yaml',
    'fflate',
    'htmlparser2',
    'canonicalize',
    'diff',
  ],
  'lib/text': ['lib/shared'],
  'lib/personal-data': ['lib/shared', 'lib/text', 'libphonenumber-js', 'card-validator', 'ibantools'],
  'lib/schedule': ['lib/shared', 'temporal-polyfill'],
  'lib/triage': RULE_MAY,
  'lib/suggestions': RULE_MAY,
  'lib/policy': [...RULE_MAY, 're2js', 'chrono-node'],
  'lib/escalation': RULE_MAY,
  'lib/insights': RULE_MAY,
  'lib/platforms': ['lib/shared', 'lib/conversations'],
  'lib/editors': ['lib/shared', 'lib/conversations'],
  // The ports it implements are the nouns' and the rules' own shapes of what is stored.
  'lib/database': ['lib/shared', ...NOUNS, ...RULES, 'dexie', 'ulid', 'zod'],
  'lib/sync': ['lib/shared', ...NOUNS, 'lib/escalation', 'zod'],
  'lib/connectors': ['lib/shared', ...NOUNS, 'lib/escalation', 'zod'],
  'lib/messaging': ['lib/shared', ...NOUNS, ...RULES, 'zod'],
  'lib/settings': ['lib/shared', 'lib/conversations', 'lib/schedule', 'zod', 'wxt'],
  components: [
    'lib/shared',
    ...NOUNS,
    ...SCIENCES,
    ...RULES,
    'lib/database',
    'lib/messaging',
    'lib/settings',
    'lib/connectors',
    'preact',
    '@preact/signals',
    'lucide',
    'diff',
    '@fontsource-variable/[^/]+',
  ],
};

module.exports = {
  forbidden: [
    ...Object.entries(MAY_IMPORT).map(([folder, allowed]) => ringRule(folder, allowed)),
    {
      name: 'browser-calls-only-where-they-belong',
      comment: 'browser.* in entrypoints and settings only; everything else is handed what it needs.',
      severity: 'error',
      from: { path: '^(components|lib)/', pathNot: '^lib/settings/stored-settings\\.ts$' },
      to: { path: '^node_modules/(wxt|@wxt-dev|webextension-polyfill)/' },
    },
    {
      name: 'messages-only-through-the-client',
      comment: 'Components call the worker through the client, and know the shapes it takes.',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^lib/messaging/', pathNot: '^lib/messaging/(client|messages)\\.ts$' },
    },
    {
      name: 'pages-send-nothing',
      comment: 'Pages show what a connector asks for and would send; only the worker sends it.',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^lib/connectors/(send|deliver|drain)\\.ts$' },
    },
    {
      name: 'product-code-stands-alone',
      comment: 'Tests, scripts and what only they need never reach the product.',
      severity: 'error',
      from: { path: '^(entrypoints|components|lib)/' },
      to: { path: '^(tests|scripts)/' },
    },
    {
      name: 'no-cycles',
      comment: 'Types may point back; values may not.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'every-import-exists',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: '^node_modules' },
    exclude: { path: '\\.(css|woff2|json)(\\?|$)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.pure.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};

function ringRule(folder, allowed) {
  const own = [folder, ...allowed.filter((one) => one.startsWith('lib/'))];
  const packages = allowed.filter((one) => !one.startsWith('lib/'));
  return {
    name: `${folder.replace('lib/', '')}-imports`,
    comment: `${folder} may import ${allowed.join(', ') || 'nothing'}.`,
    severity: 'error',
    from: { path: `^${folder}/` },
    to: { pathNot: [...own.map((one) => `^${one}/`), ...packages.map((one) => `^node_modules/${one}/`)] },
  };
}
