import { createHash, X509Certificate } from 'node:crypto';
import { createServer as createHttp } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { generate } from 'selfsigned';

/** @import { IncomingMessage, Server, ServerResponse } from 'node:http' */
/** @import { PageServer, ServedPage } from './types.d.ts' */

/** Nothing of a page runs and nothing else is fetched; styles are kept, because readers ask what is visible. */
const POLICY = "default-src 'none'; script-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'";

/** A page is the same over http and https, and with or without a fragment. @param {string} url */
function keyOf(url) {
  const { host, pathname, search } = new URL(url);
  return host + pathname + search;
}

/** @param {Server} server @returns {Promise<number>} */
const listen = (server) =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('The local server has no port.'));
      else resolve(address.port);
    });
  });

/** @param {Server} server @returns {Promise<void>} */
const shut = (server) =>
  new Promise((resolve) => {
    server.closeAllConnections();
    server.close(() => resolve());
  });

/**
 * A server on this machine that gives saved pages at the addresses they have in the world, with a certificate made for
 * this run. It gives nothing else and remembers what else was asked for.
 * @param {ServedPage[]} [pages]
 * @returns {Promise<PageServer>}
 */
export async function servePages(pages = []) {
  /** @type {Map<string, ServedPage>} */
  const served = new Map();
  /** @type {string[]} */
  const refused = [];
  const certificate = await generate([{ name: 'commonName', value: 'localhost' }], { algorithm: 'sha256' });
  const spki = createHash('sha256')
    .update(new X509Certificate(certificate.cert).publicKey.export({ type: 'spki', format: 'der' }))
    .digest('base64');

  /** @param {string} scheme */
  const answer = (scheme) => (/** @type {IncomingMessage} */ request, /** @type {ServerResponse} */ response) => {
    const url = `${scheme}://${request.headers.host}${request.url}`;
    const page = URL.canParse(url) ? served.get(keyOf(url)) : undefined;
    response.setHeader('content-security-policy', page?.policy ?? POLICY);
    response.setHeader('cache-control', 'no-store');
    if (page === undefined) {
      refused.push(url);
      response.writeHead(404, { 'content-type': 'text/plain' }).end();
      return;
    }
    response.setHeader('content-type', page.type ?? 'text/html; charset=utf-8');
    response.end(page.body);
  };
  const http = createHttp(answer('http'));
  const https = createHttps({ key: certificate.private, cert: certificate.cert }, answer('https'));
  const serve = (/** @type {ServedPage} */ page) => void served.set(keyOf(page.url), page);
  for (const page of pages) serve(page);
  const [httpPort, httpsPort] = await Promise.all([listen(http), listen(https)]);
  return {
    httpPort,
    httpsPort,
    spki,
    refused,
    serve,
    async close() {
      await Promise.all([shut(http), shut(https)]);
    },
  };
}
