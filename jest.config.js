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

const level = (displayName, extra = {}) => ({
  displayName,
  testMatch: [`<rootDir>/test/${displayName}/**/*.test.ts`],
  testEnvironment: 'node',
  transform: { '\\.ts$': typescript },
  setupFiles: ['reflect-metadata'],
  ...extra,
});

/** Three levels: plain code, the real Neo4j, the real language engine. One shared set-up starts what the level needs. */
export default {
  projects: [
    level('unit'),
    level('integration', { globalSetup: '<rootDir>/test/support/start-database.ts', globalTeardown: '<rootDir>/test/support/stop-database.ts' }),
    level('extraction'),
  ],
  testTimeout: 60_000,
  // Two engines side by side would not fit the two cores that continuous integration has.
  maxWorkers: 2,
};
