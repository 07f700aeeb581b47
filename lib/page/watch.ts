/** Changes come in bursts: what comes within so many ms of the first is one change. */
const BURST = 300;
/** A page whose changes are none of ours (tickers, animations) is asked ever more rarely, up to so many ms. */
const MAX_PAUSE = 20_000;

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
  if (node.nodeType === 3) return (node as Text).data.trim() !== '';
  if (node.nodeType !== 1) return false;
  const { localName } = node as Element;
  return localName !== CARD && !SILENT.test(localName);
}

function mayMatter({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type !== 'childList') return (target as Element).localName !== CARD;
  return [...addedNodes].some(isText) || [...removedNodes].some(isText);
}

/** Calls `onChange` some time after the text of the page may have changed, until `signal` ends it. */
export function watchPage(document: Document, onChange: () => void, signal: AbortSignal): Watch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = BURST;

  function schedule(): void {
    timer ??= setTimeout(() => {
      timer = undefined;
      onChange();
    }, pause);
  }

  function scheduleSoon(): void {
    pause = BURST;
    clearTimeout(timer);
    timer = undefined;
    schedule();
  }

  const observer = new MutationObserver((records) => {
    if (records.some(mayMatter)) schedule();
  });
  const observed = new WeakSet<Node>();
  function observe(tree: Node): void {
    if (observed.has(tree)) return;
    observed.add(tree);
    observer.observe(tree, OBSERVED);
  }
  observe(document);
  const window = document.defaultView;
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
    pause = BURST;
    if (timer !== undefined) scheduleSoon();
  }

  return {
    include: (trees) => trees.forEach(observe),
    settle(mattered) {
      pause = mattered ? BURST : Math.min(pause * 2, MAX_PAUSE);
    },
  };
}
