const ADDRESS = /^(\[.*\]|[0-9.]+)$/;

/**
 * What to ask of the browser for one site: its pages and those of its subdomains.
 *
 * @param site as of `siteOf`; a port in it is left out, as match patterns have none
 */
export function accessTo(site: string): { origins: string[] } {
  const host = site.replace(/:[0-9]+$/, '');
  return { origins: [ADDRESS.test(host) ? `*://${host}/*` : `*://*.${host}/*`] };
}
