import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startFirefox } from '../../scripts/browser/bidi.mjs';
import { openChromium } from '../../scripts/browser/chromium.mjs';
import { readExtension } from '../../scripts/browser/extension.mjs';
import { servePages } from '../../scripts/browser/pages.mjs';
import { until } from '../../scripts/browser/until.mjs';
import { setUpBrowser } from '../../scripts/setup/browsers.mjs';
import type { BrowserName } from '../e2e/harness/browsers';
import { root } from '../sources';

/** Where the other extension tells what it was answered: nobody is there, and the server remembers that it was asked for. */
const TOLD = 'https://told.example/';

/** What another extension does: it speaks to `target` in both ways there are. Where nobody listens, the browser says so at once. */
const background = (target: string, messages: unknown[]) => `
const { runtime } = globalThis.browser ?? globalThis.chrome;
const tell = (what, answer) => fetch('${TOLD}?' + new URLSearchParams({ what, answer }), { mode: 'no-cors' }).catch(() => null);
(async () => {
  for (const [n, message] of ${JSON.stringify(messages)}.entries())
    await tell('message ' + n, JSON.stringify(await runtime.sendMessage('${target}', message).catch((error) => 'refused: ' + error)) ?? 'nothing');
  const port = runtime.connect('${target}');
  await tell('port', await new Promise((done) => { port.onDisconnect.addListener(() => done('refused')); port.onMessage.addListener(done); port.postMessage({}); }));
})();`;

/** Another extension of the same browser that sends `messages` to ours; what it was answered, by what it sent. */
export async function speakFromOtherExtension(name: BrowserName, messages: unknown[]): Promise<Record<string, string>> {
  const pages = await servePages([]);
  const folder = mkdtempSync(join(tmpdir(), 'inroad-other-'));
  const write = (target: string) => {
    const script = name === 'chromium' ? { service_worker: 'b.js' } : { scripts: ['b.js'] };
    const gecko = { browser_specific_settings: { gecko: { id: 'other@other.example' } } };
    writeFileSync(
      join(folder, 'manifest.json'),
      JSON.stringify({
        manifest_version: 3,
        name: 'Other',
        version: '1',
        background: script,
        ...(name === 'firefox' && gecko),
      }),
    );
    writeFileSync(join(folder, 'b.js'), background(target, messages));
  };
  const program = setUpBrowser(name);
  const extension = join(root, name === 'chromium' ? 'dist/chrome' : 'dist/firefox');
  let close: () => Promise<void> = async () => undefined;
  try {
    if (name === 'chromium') {
      const browser = await openChromium({ program, pages, extension });
      close = browser.close;
      write(browser.id);
      // Playwright's types do not know the Extensions domain.
      await (browser.session as unknown as { send(method: string, parameters: object): Promise<unknown> }).send(
        'Extensions.loadUnpacked',
        { path: folder },
      );
    } else {
      const { geckoId } = readExtension(extension);
      const firefox = await startFirefox({
        program,
        headless: true,
        preferences: {
          'network.dns.forceResolve': '127.0.0.1',
          'network.socket.forcePort': `443=${pages.httpsPort};80=${pages.httpPort}`,
        },
      });
      close = firefox.close;
      await firefox.send('webExtension.install', { extensionData: { type: 'path', path: extension } });
      write(String(geckoId));
      await firefox.send('webExtension.install', { extensionData: { type: 'path', path: folder } });
    }
    const told = () => pages.refused.filter((url) => url.startsWith(TOLD)).map((url) => new URL(url).searchParams);
    await until('what the other extension was told', () => told().some((one) => one.get('what') === 'port'));
    return Object.fromEntries(told().map((one) => [one.get('what') ?? '', one.get('answer') ?? '']));
  } finally {
    await close();
    await pages.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
