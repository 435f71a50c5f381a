/** Keeps what is API: tags are registered by a function of ours, and only described events count. */
const keepPublic = {
  name: 'keep-public',
  packageLinkPhase({customElementsManifest}) {
    customElementsManifest.modules = customElementsManifest.modules.filter(keepElements);
  },
};

/** The types of data of the elements, by class: the argument of `ContentElement<…>`. */
const dataTypes = new Map();

/** Notes which type of data a class has. */
const noteDataTypes = {
  name: 'note-data-types',
  analyzePhase({ts, node}) {
    if (!ts.isClassDeclaration(node)) return;
    const [parent] = node.heritageClauses?.flatMap(({types}) => types) ?? [];
    const [data] = parent?.typeArguments ?? [];
    if (data) dataTypes.set(node.name.getText(), data.getText());
  },
};

function withDataType(member, name) {
  const text = member.type.text.replace(/\bData\b/, name);
  return {...member, type: {...member.type, text}};
}

function keepElements(module) {
  module.declarations = (module.declarations ?? []).filter(
    ({kind, tagName}) => kind === 'class' && tagName,
  );
  for (const declaration of module.declarations) {
    declaration.customElement = true;
    declaration.events = declaration.events?.filter(({description}) => description);
    declaration.members = declaration.members?.filter(
      ({privacy}) => !privacy || privacy === 'public',
    );
    // Inherited members are shared, so they are copied.
    declaration.members = declaration.members?.map((member) =>
      member.name === 'data' ? withDataType(member, dataTypes.get(declaration.name)) : member,
    );
    // An element says of an inherited attribute what it says of its property.
    for (const attribute of declaration.attributes ?? []) {
      const member = declaration.members?.find(({name}) => name === attribute.fieldName);
      attribute.description = member?.description ?? attribute.description;
    }
    module.exports.push({
      kind: 'custom-element-definition',
      name: declaration.tagName,
      declaration: {name: declaration.name, module: module.path},
    });
  }
  return module.declarations.length > 0;
}

export default {
  globs: ['src/element-kit/content-element.ts', 'src/elements/*/*.ts'],
  exclude: ['src/**/*.template.ts', 'src/**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [noteDataTypes, keepPublic],
};
