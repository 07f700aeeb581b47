/**
 * Gives shadow trees the style sheet of the marks: Firefox draws highlights in them by the rules of the tree
 * itself. A sheet so adopted is no part of the tree's content.
 *
 * @param css nothing is done where it is left out
 * @param signal empties the sheet
 */
export function createTreeStyles(
  css: string | undefined,
  signal: AbortSignal,
): (trees: readonly ShadowRoot[]) => void {
  if (!css) return () => {};
  const styled = new WeakSet<ShadowRoot>();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  signal.addEventListener('abort', () => sheet.replaceSync(''));
  return (trees) => {
    for (const tree of trees) {
      if (styled.has(tree)) continue;
      styled.add(tree);
      // Pushed, not assigned: Firefox lets no extension iterate over what is there.
      tree.adoptedStyleSheets.push(sheet);
    }
  };
}
