/** Types are tsc's matter; lint holds what types cannot say. Every exception carries its reason. */
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';

const noCasts = {
  selector: 'TSAsExpression:not([typeAnnotation.typeName.name="const"])',
  message: 'Casts live in shared/parse only: parse the value instead.',
};
const onlyAsk = {
  selector: 'MemberExpression[property.name="sendMessage"]',
  message: 'shared/ask.ts and shared/told.ts are the only senders.',
};

export default ts.config(
  { ignores: ['.output*/', '.wxt/', 'node_modules/', 'coverage/'] },
  ...ts.configs.strict,
  ...svelte.configs['flat/recommended'],
  {
    files: ['**/*.ts', '**/*.svelte'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-syntax': ['error', noCasts, onlyAsk],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-invalid-void-type': [
        'error',
        { allowAsThisParameter: true, allowInGenericTypeArguments: true },
      ],
    },
  },
  { files: ['shared/parse/**'], rules: { 'no-restricted-syntax': ['error', onlyAsk] } },
  { files: ['shared/ask.ts', 'shared/told.ts', 'worker/**'], rules: { 'no-restricted-syntax': ['error', noCasts] } },
);
