/**
 * Gives shadow trees and documents in frames the style sheet of the marks, which the browser puts into the main
 * document only: Firefox draws highlights by the rules of the tree they stand in. A sheet so adopted is no part of the tree's content.
 *
 * @param css nothing is done where it is left out
 * @param signal empties the sheet
 */
export function createTreeStyles(
  window: Window & typeof globalThis,
  css: string | Promise<string> | undefined,
  signal: AbortSignal,
): (trees: readonly DocumentOrShadowRoot[]) => void {
  if (!css) return () => {};
  const styled = new WeakSet<DocumentOrShadowRoot>();
  let sheet: CSSStyleSheet | undefined;

  /** Made for the first tree: most pages have none. */
  function make(): CSSStyleSheet {
    const made = new window.CSSStyleSheet();
    void Promise.resolve(css!).then((text) => signal.aborted || made.replaceSync(text));
    signal.addEventListener('abort', () => made.replaceSync(''));
    return made;
  }

  return (trees) => {
    for (const tree of trees) {
      if (styled.has(tree)) continue;
      styled.add(tree);
      // Pushed, not assigned: Firefox lets no extension iterate over what is there.
      tree.adoptedStyleSheets.push((sheet ??= make()));
    }
  };
}
