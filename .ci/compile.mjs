/**
 * Compiles `src` to `dist` as `tsc` does, with Lit's decorators resolved to static properties: a
 * browser is not sent the helpers that decorators need.
 */
import {idiomaticDecoratorsTransformer} from '@lit/ts-transformers';
import ts from 'typescript';

const host = {...ts.sys, onUnRecoverableConfigFileDiagnostic: report};
const {fileNames, options} = ts.getParsedCommandLineOfConfigFile('tsconfig.build.json', {}, host);
const program = ts.createProgram(fileNames, options);
const {diagnostics} = program.emit(undefined, undefined, undefined, false, {
  before: [idiomaticDecoratorsTransformer(program)],
});
const problems = [...ts.getPreEmitDiagnostics(program), ...diagnostics];
problems.forEach(report);
process.exitCode = problems.length ? 1 : 0;

function report(problem) {
  console.error(
    ts.formatDiagnostic(problem, {
      ...ts.sys,
      getCanonicalFileName: (name) => name,
      getNewLine: () => '\n',
    }),
  );
}
