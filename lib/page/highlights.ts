import { LOOKS, type Look } from './marks.ts';

/** Draws ranges in the page without touching it. */
export interface Highlights {
  /** Replaces what is drawn in one look. */
  paint(look: Look, ranges: AbstractRange[]): void;
  /** Draws again what the page has taken away, and says whether it had; costs next to nothing otherwise. */
  restore(): boolean;
  clear(): void;
}

interface Painted {
  highlight: Highlight;
  ranges: AbstractRange[];
}

const NOTHING: Highlights = { paint() {}, restore: () => false, clear() {} };

function nameOf(look: Look): string {
  return `blue-pencil-${look}`;
}

/**
 * The registry belongs to the document: the page may clear it, list it or fill it with its own. What we
 * drew is therefore kept here, only our own names are touched, and nothing of it is iterated, which
 * Firefox forbids across its wrappers. Where the browser has no registry nothing is drawn.
 *
 * @param onDraw told of what is drawn, which may want a style
 */
export function createHighlights(
  window: Window & typeof globalThis,
  onDraw?: (look: Look, ranges: readonly AbstractRange[]) => void,
): Highlights {
  const registry = window.CSS?.highlights as HighlightRegistry | undefined;
  if (!registry) return NOTHING;
  const painted = new Map<Look, Painted>();

  function draw(look: Look, ranges: AbstractRange[]): void {
    const highlight = new window.Highlight();
    for (const range of ranges) highlight.add(range);
    highlight.priority = LOOKS.indexOf(look);
    registry!.set(nameOf(look), highlight);
    painted.set(look, { highlight, ranges });
    onDraw?.(look, ranges);
  }

  /** What stands under our name may be ours, nothing, the page's own, or ours with ranges taken out. */
  function restoreOne(look: Look, { highlight, ranges }: Painted): boolean {
    if (highlight.size !== ranges.length) draw(look, ranges);
    else if (registry!.get(nameOf(look)) !== highlight) registry!.set(nameOf(look), highlight);
    else return false;
    return true;
  }

  return {
    paint(look, ranges) {
      if (ranges.length > 0) draw(look, ranges);
      else if (painted.delete(look)) registry.delete(nameOf(look));
    },
    restore() {
      let missed = false;
      for (const [look, drawn] of painted) missed = restoreOne(look, drawn) || missed;
      return missed;
    },
    clear() {
      for (const look of painted.keys()) registry.delete(nameOf(look));
      painted.clear();
    },
  };
}
