import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import {defineConfig} from 'eslint/config';
import tseslint from 'typescript-eslint';

const markup = 'Data never becomes markup: draw it with templates.';

export default defineConfig(
  // Each front end's own compiler checks its apps.
  {
    ignores: [
      'build/',
      'dist/',
      'site/',
      '**/node_modules/',
      'custom-elements.json',
      'demo/{angular,astro,eleventy,lit,next,node-server,nuxt,qwik,solid-start,sveltekit}/',
      'test/frameworks/',
    ],
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/prefer-nullish-coalescing': ['error', {ignorePrimitives: {string: true}}],
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/no-unnecessary-condition': ['error', {allowConstantLoopConditions: true}],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    rules: {
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe'].map((property) => ({
          property,
          message: markup,
        })),
        {object: 'document', property: 'write', message: markup},
        {object: 'console', property: 'log'},
      ],
      'no-console': 'error',
      'no-restricted-imports': [
        'error',
        {patterns: [{regex: 'unsafe-(html|svg|static)', message: markup}]},
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'CallExpression[callee.property.name="entries"][arguments.length=0], CallExpression[callee.object.name="Array"][callee.property.name="from"]',
          message: 'Old libraries on a page give it another meaning: numberItems(), or spread.',
        },
      ],
    },
  },
  {
    // The only module that may write to the console.
    files: ['src/element-kit/warn.ts'],
    rules: {'no-console': ['error', {allow: ['warn']}]},
  },
  {
    // Front ends declare tags by augmenting a namespace or an interface.
    files: ['src/front-ends/types/*.ts'],
    rules: {
      '@typescript-eslint/no-namespace': ['error', {allowDeclarations: true}],
      '@typescript-eslint/no-empty-object-type': [
        'error',
        {allowInterfaces: 'with-single-extends'},
      ],
    },
  },
  {
    files: ['test/**/*.ts', 'demo/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/restrict-plus-operands': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    // Classes are not API. Tests of looks may need them, where a part has no role and no words.
    files: ['test/**/*.test.ts'],
    ignores: ['test/**/*-looks.test.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'CallExpression[callee.property.name=/^(querySelector(All)?|closest|matches)$/] > Literal[value=/\\.aw-/], CallExpression[callee.name] > Literal[value=/^\\.aw-/]',
          message: 'Find it by role, name, words or part: findWords() of test/runner/text.ts.',
        },
      ],
    },
  },
);
