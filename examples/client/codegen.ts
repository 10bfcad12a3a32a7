import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  // A running service is as good: schema: 'http://127.0.0.1:4000/graphql'.
  schema: '../../schema/schema.graphql',
  documents: 'src/main.ts',
  generates: {
    'src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        // Documents as texts need no library at run time.
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        // Only what the questions use.
        onlyOperationTypes: true,
        scalars: {
          PartialDate: 'string',
          DateTime: 'string',
          DayOrDateTime: 'string',
          URL: 'string',
          LanguageCode: 'string',
        },
        emitLegacyCommonJSImports: false,
      },
    },
  },
};
export default config;
