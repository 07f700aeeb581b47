import { findAllIn } from './unclobbered.ts';
/** Hostile pages nest and repeat: no more than so many items are looked at. */
const MAX_ITEMS = 2000;

/** The `@type` names of what a script describes at its top: `@graph` and lists included, parts of parts not. */
function typesIn(script: string): string[] {
  let data: unknown;
  try {
    data = JSON.parse(script);
  } catch {
    return [];
  }
  const types: string[] = [];
  const stack: unknown[] = [data];
  for (let seen = 0; stack.length > 0 && seen < MAX_ITEMS; seen++) {
    const item = stack.pop();
    if (Array.isArray(item)) stack.push(...item.slice(0, MAX_ITEMS));
    else if (item !== null && typeof item === 'object') {
      const { '@type': type, '@graph': graph, mainEntity } = item as Record<string, unknown>;
      types.push(...[type].flat().filter((name) => typeof name === 'string'));
      stack.push(graph, mainEntity);
    }
  }
  return types;
}

/** The schema.org types that a page's JSON-LD gives it; unreadable scripts give none. */
export function declaredTypes(document: Document): string[] {
  const scripts = findAllIn(document, 'script[type="application/ld+json" i]');
  return [...scripts].flatMap((script) => typesIn(script.textContent ?? ''));
}
