import { getDomain } from 'tldts';
import { SHARED_HOSTS } from '../shared-hosts.ts';

/** The name one label longer than `domain` under which a host stands: "a.b.medium.com" under "b.medium.com". */
function nameUnder(domain: string, host: string): string {
  const before = host
    .slice(0, -domain.length - 1)
    .split('.')
    .at(-1);
  return before ? `${before}.${domain}` : domain;
}

/**
 * Names who has a host, so that two hosts of one owner can be told from two owners: the domain that was
 * registered, by the Public Suffix List with its private part; one's own name on a shared host. A host
 * without a domain (a number, `localhost`, a public suffix itself) stands for itself. With the port, where
 * there is one.
 */
export function ownerOf(url: URL): string {
  const host = url.hostname.replace(/\.$/, '');
  const domain = getDomain(host, { allowPrivateDomains: true }) ?? host;
  const name = SHARED_HOSTS.has(domain) ? nameUnder(domain, host) : domain;
  return url.port ? `${name}:${url.port}` : name;
}
