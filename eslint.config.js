import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'coverage/',
      'node_modules/',
      '.throughline/',
      'conformance/',
      'examples/',
      '**/*.mjs',
      '*.config.js',
      'jest.config.js',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // Numbers and booleans read well in messages; objects do not, and stay forbidden.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // The Neo4j driver and type-graphql describe plain objects by classes.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // The decorated GraphQL types are classes without behaviour by nature.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
    },
  },
);
