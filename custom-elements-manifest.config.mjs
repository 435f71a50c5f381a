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
    module.exports.push({
      kind: 'custom-element-definition',
      name: declaration.tagName,
      declaration: {name: declaration.name, module: module.path},
    });
  }
  return module.declarations.length > 0;
}

export default {
  globs: ['src/elements/*/*.ts'],
  exclude: ['src/**/*.template.ts', 'src/**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [keepPublic],
};
