/**
 * Finds the literal values of a property with a union type: the manifest only has the name of the
 * type.
 */
import ts from 'typescript';

/** @returns the literal values, by a key such as `AwRelatedStories.kind` */
export function literalsOf(elements) {
  const {options} = ts.getParsedCommandLineOfConfigFile('tsconfig.json', {}, ts.sys);
  const program = ts.createProgram(
    elements.map(({path}) => path),
    options,
  );
  const checker = program.getTypeChecker();
  const found = new Map();
  for (const {name, path} of elements) {
    const {exports} = checker.getSymbolAtLocation(program.getSourceFile(path));
    const instance = checker.getDeclaredTypeOfSymbol(exports.get(name));
    for (const property of instance.getProperties()) {
      const type = checker.getNonNullableType(checker.getTypeOfSymbol(property));
      const words = (type.types ?? [type]).map(({value}) => value);
      if (words.every((word) => typeof word === 'string'))
        found.set(`${name}.${property.name}`, words);
    }
  }
  return found;
}
