import type { Page } from 'puppeteer-core';

export interface PageLog {
  /** Errors of the console and uncaught ones. */
  errors: string[];
  /** Addresses asked for, `data:` and `blob:` left out. */
  requests: string[];
}

/** Writes down what a page asks for and complains of from now on. */
export function watchPage(page: Page): PageLog {
  const log: PageLog = { errors: [], requests: [] };
  page.on('pageerror', (error) => log.errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') log.errors.push(message.text());
  });
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url())) log.requests.push(request.url());
  });
  return log;
}
