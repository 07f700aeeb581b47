import type { CDPSession, Page } from 'puppeteer-core';

/** Runs in the page's world with the card's shadow root; must stand alone, as its text is sent. */
type InRoot<Result> = (root: ShadowRoot, argument: string) => Result;

/** The elements of ours with a closed shadow root. */
type Host = 'blue-pencil-card' | 'blue-pencil-notice' | 'blue-pencil-aside';

/**
 * Looks into the card, or another element of ours. Its shadow root is closed to scripts, so this goes through the drivers' own
 * doors: the pierced DOM tree of DevTools, and the serialised shadow tree of WebDriver BiDi.
 *
 * @returns undefined where there is none; what `run` returns must be plain data
 */
export async function inCard<Result>(
  page: Page,
  run: InRoot<Result>,
  argument = '',
  host: Host = 'blue-pencil-card',
): Promise<Result | undefined> {
  const isChromium = (await page.browser().version()).startsWith('Chrome');
  const declaration = `function (root, argument) {
    return JSON.stringify((${run.toString()})(root, argument) ?? null);
  }`;
  const json = await (isChromium ? viaDevTools : viaBidi)(page, declaration, argument, host);
  return json === undefined ? undefined : (JSON.parse(json) as Result);
}

interface DevToolsNode {
  backendNodeId: number;
  localName: string;
  children?: DevToolsNode[];
  shadowRoots?: DevToolsNode[];
}

function rootOf(node: DevToolsNode, host: Host): DevToolsNode | undefined {
  if (node.localName === host) return node.shadowRoots?.[0];
  for (const child of node.children ?? []) {
    const found = rootOf(child, host);
    if (found) return found;
  }
  return undefined;
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

async function viaDevTools(
  page: Page,
  declaration: string,
  argument: string,
  name: Host,
): Promise<string | undefined> {
  if (!sessions.has(page)) sessions.set(page, page.createCDPSession());
  const session = await (sessions.get(page) as Promise<CDPSession>);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const found = rootOf(root, name);
  if (!found) return undefined;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: found.backendNodeId });
  const answer = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: `function (argument) { return (${declaration})(this, argument); }`,
    arguments: [{ value: argument }],
    returnByValue: true,
  });
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description);
  return answer.result.value as string;
}

async function viaBidi(
  page: Page,
  declaration: string,
  argument: string,
  name: Host,
): Promise<string | undefined> {
  const { connection } = page.browser() as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: any }> };
  };
  const { _id } = page.mainFrame() as unknown as { _id: string };
  const call = async (functionDeclaration: string, values: object[]): Promise<any> => {
    const { result } = await connection.send('script.callFunction', {
      functionDeclaration,
      arguments: values,
      awaitPromise: false,
      target: { context: _id },
      serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
    });
    if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
    return result.result;
  };
  const host = await call(`() => document.querySelector('${name}')`, []);
  const sharedId = host.value?.shadowRoot?.sharedId as string | undefined;
  if (!sharedId) return undefined;
  const answer = await call(declaration, [{ sharedId }, { type: 'string', value: argument }]);
  return answer.value as string;
}
