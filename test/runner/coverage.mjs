/**
 * Coverage of the folders that need no page, by their own tests. The thresholds are what is reached,
 * so that code without a test makes `npm test -- coverage` fail.
 */
const folders = '{format,locales,model,refresh,toll,weather,writers}';

export const coverage = process.env.COVERAGE
  ? {
      files: `test/${folders}/*.test.ts`,
      config: {
        include: [`src/${folders}/**/*.ts`],
        exclude: ['src/**/*.generated.ts'],
        threshold: {statements: 96, branches: 90, functions: 60, lines: 96},
        reporters: ['text-summary'],
        report: true,
      },
    }
  : undefined;
