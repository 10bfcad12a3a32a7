const typescript = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: false, useDefineForClassFields: true },
      target: 'es2023',
    },
    module: { type: 'commonjs' },
  },
];

// Packages that are ES modules only, which Jest's CommonJS cannot take as they are.
const modules = [
  'any-ascii',
  'marked',
  'request-filtering-agent',
  'jose',
  'css-select',
  'css-what',
  'domutils',
  'nth-check',
  'entities',
  'domhandler',
  'dom-serializer',
  'domelementtype',
  'boolbase',
  'cssomnom',
];
const javascript = ['@swc/jest', { jsc: { target: 'es2023' }, module: { type: 'commonjs' } }];

const level = (displayName, extra = {}) => ({
  displayName,
  testMatch: [`<rootDir>/test/${displayName}/**/*.test.ts`],
  testEnvironment: 'node',
  transform: { '\\.ts$': typescript, [`/node_modules/(${modules.join('|')})/.*\\.js$`]: javascript },
  transformIgnorePatterns: [`/node_modules/(?!(${modules.join('|')})/)`],
  setupFiles: ['reflect-metadata'],
  ...extra,
});

/** Seven levels: plain code, Neo4j, the language engine, the whole service, suites of others, pages in a browser, and what it withstands. */
export default {
  projects: [
    level('unit'),
    level('integration', {
      globalSetup: '<rootDir>/test/support/start-database.ts',
      globalTeardown: '<rootDir>/test/support/stop-database.ts',
    }),
    level('extraction'),
    level('service'),
    level('conformance'),
    level('web'),
    level('faults'),
  ],
  testTimeout: 60_000,
  // Two engines side by side would not fit the two cores that continuous integration has.
  maxWorkers: 2,
};
