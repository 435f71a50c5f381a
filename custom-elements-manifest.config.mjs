/** Keeps what is API: tags are registered by a function of ours, and only described events count. */
const keepPublic = {
  name: 'keep-public',
  packageLinkPhase({customElementsManifest}) {
    customElementsManifest.modules = customElementsManifest.modules.filter(keepElements);
  },
};

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
  plugins: [keepPublic],
};
