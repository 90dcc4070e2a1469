/**
 * What a reviewer should not have to say. Types are checked strictly, layout is Prettier's; a rule is switched off here
 * only where it argues with a good way of writing, with the reason beside it.
 */
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const waits = [
  {
    selector: 'Literal[value="networkidle"]',
    message: 'Quiet on the wire says nothing about the page: wait for what a citizen would see.',
  },
  {
    selector: 'CallExpression[callee.property.name="waitForTimeout"]',
    message: 'A fixed wait is too short or too long: wait for what a citizen would see.',
  },
];

const clocks = [
  {
    selector: 'CallExpression[callee.object.name=/^(Date|performance)$/][callee.property.name="now"]',
    message:
      'Diagnosis has no clock: a stored run must be judged again to the same verdict. Take the time from a signal.',
  },
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message:
      'Diagnosis has no clock: a stored run must be judged again to the same verdict. Take the time from a signal.',
  },
  {
    selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
    message: 'Diagnosis throws no dice: a stored run must be judged again to the same verdict.',
  },
];

const everywhere =
  'URL URLSearchParams clearInterval clearTimeout console fetch setInterval setTimeout AbortController';
const node = `${everywhere} Buffer process`;
const browser = `${everywhere} CustomEvent Event EventSource FormData document alert history localStorage location matchMedia navigator requestAnimationFrame scrollTo window Option`;

export default defineConfig(
  globalIgnores(['.congdan/', 'coverage/', 'api/console/built/']),
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
      'no-restricted-syntax': ['error', ...waits],

      // Numbers, flags and addresses read well in a sentence; other objects and undefined do not.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true, allow: ['URL', 'URLSearchParams', 'Error'] },
      ],
      // `return response.redirect(…)` ends a handler, and a function may or may not wait: `void | Promise<void>`.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      // A query that is no text is a stranger's mistake, and becomes a text that matches nothing.
      '@typescript-eslint/no-base-to-string': [
        'error',
        { ignoredTypeNames: ['Error', 'URL', 'URLSearchParams', 'ParsedQs'] },
      ],
      // An empty text is often no answer, as an empty environment variable is: `||` says so.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      // `values['vnp_Amount']` says that the key comes over the wire.
      '@typescript-eslint/dot-notation': 'off',
      // Of an index known to be in range, `!` or `as` says so.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // Pages hold such spaces, and the patterns that read pages name them.
      'no-irregular-whitespace': ['error', { skipRegExps: true }],
      // Objects here are plain and their functions know no `this`.
      '@typescript-eslint/unbound-method': 'off',
      // A name's type may be asked for only to be inferred and checked.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // One function of an interface may wait where another need not.
      '@typescript-eslint/require-await': 'off',
      // `type` and `interface` each have their place.
      '@typescript-eslint/consistent-type-definitions': 'off',
    },
  },
  { files: ['diagnosis/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...waits, ...clocks] } },
  {
    files: ['tests/**/*.ts'],
    rules: {
      // What a server answered is checked by the expectation itself.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/restrict-plus-operands': 'off',
    },
  },
  { files: ['**/*.config.{js,ts}'], rules: { 'no-restricted-exports': 'off' } },
  {
    // A page may be older or stranger than the browser's types say.
    files: ['journeys/citizen/in-page/**/*.ts', 'worker/evidence/in-page/**/*.ts'],
    rules: { '@typescript-eslint/no-unnecessary-condition': 'off' },
  },
  {
    files: ['*.{js,cjs}', 'commands/**/*.mjs', 'bench/peers/*.cjs', 'tests/**/*.mjs'],
    languageOptions: { globals: globals(node) },
  },
  { files: ['sandbox/**/*.js'], languageOptions: { globals: globals(browser) } },
  { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs' } },
);

/** @param {string} names */
function globals(names) {
  return Object.fromEntries(names.split(' ').map((name) => [name, 'readonly']));
}
