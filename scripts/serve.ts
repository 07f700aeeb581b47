import http from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ServedPage {
  body: string | Uint8Array;
  type?: string;
  headers?: Record<string, string>;
}

export interface PageServer {
  /** `http://127.0.0.1:PORT`, no slash at the end. */
  origin: string;
  close(): Promise<void>;
}

/** Serves pages from memory on the loopback address; what `find` does not know is a 404. */
export async function servePages(
  find: (pathname: string) => ServedPage | undefined,
): Promise<PageServer> {
  const server = http.createServer((request, response) => {
    const page = find(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    response.writeHead(page ? 200 : 404, {
      'content-type': page?.type ?? 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...page?.headers,
    });
    response.end(page?.body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
