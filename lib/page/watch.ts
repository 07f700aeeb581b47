import { localNameOf, nodeTypeOf, windowOf } from '../anchor/unclobbered.ts';
/** Changes come in bursts: what comes within so many ms of the first is one change. */
const BURST = 300;
/** A page whose changes are none of ours (tickers, animations) is asked ever more rarely, up to so many ms. */
const MAX_PAUSE = 20_000;
/** As much at most for changes in the text that turn out to leave it as it was. */
const MAX_PAUSE_NEAR = 2000;

const CARD = 'blue-pencil-card';
const SILENT = /^(script|style|link|meta|img|iframe|svg|noscript|template)$/;
const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'open', 'aria-hidden', 'contenteditable'],
};

export interface Watch {
  /** To be told whether the last change mattered to the text. */
  settle(mattered: boolean): void;
  /** To watch shadow trees as well, which a document's observers do not enter. */
  include(trees: readonly ShadowRoot[]): void;
}

function isText(node: Node): boolean {
  const type = nodeTypeOf(node);
  if (type === 3) return (node as Text).data.trim() !== '';
  if (type !== 1) return false;
  const localName = localNameOf(node as Element);
  return localName !== CARD && !SILENT.test(localName);
}

function mayMatter({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type !== 'childList')
    return type === 'characterData' || localNameOf(target as Element) !== CARD;
  return [...addedNodes].some(isText) || [...removedNodes].some(isText);
}

export interface Watcher {
  /** Told of changes before the page is drawn with them; says whether they touch its text. */
  onMutations(records: MutationRecord[]): boolean;
  /** Told some time after the text may have changed. */
  onChange(): void;
}

/** Tells of the changes of a page until `signal` ends it. */
export function watchPage(
  document: Document,
  { onMutations, onChange }: Watcher,
  signal: AbortSignal,
): Watch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Infinity;
  let near = BURST;
  let far = BURST;

  function fire(): void {
    due = Infinity;
    onChange();
  }

  /** What is due is never put off: a page could put it off for ever. */
  function schedule(pause: number): void {
    const at = performance.now() + pause;
    if (at >= due || signal.aborted) return;
    clearTimeout(timer);
    due = at;
    timer = setTimeout(fire, pause);
  }

  function scheduleSoon(): void {
    near = far = BURST;
    schedule(BURST);
  }

  const observer = new MutationObserver((records) => {
    if (!records.some(mayMatter)) return;
    schedule(onMutations(records) ? near : far);
  });
  const observed = new WeakSet<Node>();
  function observe(tree: Node): void {
    if (observed.has(tree)) return;
    observed.add(tree);
    observer.observe(tree, OBSERVED);
  }
  observe(document);
  const window = windowOf(document);
  for (const type of ['popstate', 'hashchange', 'pageshow'])
    window?.addEventListener(type, scheduleSoon, { signal });
  const { navigation } = (window ?? {}) as { navigation?: EventTarget };
  navigation?.addEventListener('navigatesuccess', scheduleSoon, { signal });
  // What opens under the reader's hand ("read more") is read without waiting out a pause.
  window?.addEventListener('click', scheduleIfPaused, { capture: true, signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });

  function scheduleIfPaused(): void {
    near = far = BURST;
    if (due < Infinity) schedule(BURST);
  }

  return {
    include: (trees) => trees.forEach(observe),
    settle(mattered) {
      near = mattered ? BURST : Math.min(near * 2, MAX_PAUSE_NEAR);
      far = mattered ? BURST : Math.min(far * 2, MAX_PAUSE);
    },
  };
}
