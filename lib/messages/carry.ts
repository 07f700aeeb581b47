import { browser, type Browser } from 'wxt/browser';

export type Sender = Browser.runtime.MessageSender;

export type Handlers<Calls> = {
  [Name in keyof Calls]: Calls[Name] extends (...args: infer Args) => infer Answer
    ? (sender: Sender, ...args: Args) => Answer
    : never;
};

/** Who is meant: extension pages hear what is sent to the background as well. */
type Door = 'background' | 'page' | 'panel' | 'dashboard' | 'notice';

export interface Call {
  door: Door;
  name: string;
  args: unknown[];
}

type Answer = { ok: true; value: unknown } | { ok: false; error: string };

function isCall(message: unknown, door: Door): message is Call {
  const call = message as Partial<Call> | null;
  return (
    typeof call === 'object' &&
    call?.door === door &&
    typeof call.name === 'string' &&
    Array.isArray(call.args)
  );
}

/** A script of ours in a page: what it sends, the background checks; nobody else hears it. */
function isInPage({ tab, url = '' }: Sender): boolean {
  return tab !== undefined && !url.startsWith(browser.runtime.getURL('/'));
}

/** Answers the calls through a door, until `signal` ends. */
export function serve<Calls>(door: Door, handlers: Handlers<Calls>, signal?: AbortSignal): void {
  const listener = (
    message: unknown,
    sender: Sender,
    respond: (answer: Answer) => void,
  ): boolean => {
    if (sender.id !== browser.runtime.id || !isCall(message, door)) return false;
    if (door !== 'background' && isInPage(sender)) return false;
    const { name, args } = message;
    const run = async (): Promise<unknown> => {
      if (!Object.hasOwn(handlers, name)) throw new Error(`Blue Pencil does not know “${name}”.`);
      const handler = handlers[name as keyof Calls] as (...all: unknown[]) => unknown;
      return handler(sender, ...args);
    };
    void run().then(
      (value) => respond({ ok: true, value }),
      (error: unknown) =>
        respond({ ok: false, error: error instanceof Error ? error.message : String(error) }),
    );
    // The answer comes later. A promise in its place is not understood by every Chrome.
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  // After an update of the extension its old scripts have no `runtime` left to leave.
  signal?.addEventListener('abort', () => browser.runtime?.onMessage.removeListener(listener));
}

/** Calls through a door as plain functions; an error there rejects here. */
export function caller<Calls extends object>(
  door: Door,
  send: (call: Call) => Promise<unknown>,
): Calls {
  return new Proxy({} as Calls, {
    get: (_, name) => {
      // A proxy that answers to `then` would be taken for a promise.
      if (typeof name !== 'string' || name === 'then') return undefined;
      return async (...args: unknown[]) => {
        const answer = (await send({ door, name, args })) as Answer | undefined;
        if (!answer) throw new Error(`Nobody answered “${name}”.`);
        if (!answer.ok) throw new Error(answer.error);
        return answer.value;
      };
    },
  });
}
