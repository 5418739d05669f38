import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import WebSocket from 'ws';
import { within } from './until.mjs';

/** What a fresh Firefox would do by itself and a test cannot use: greet, update, look around the network. */
const QUIET = {
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'extensions.update.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'services.settings.server': 'data:,',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  // 2 is WebDriver BiDi.
  'remote.active-protocols': 2,
};

/**
 * A value as BiDi serialises it, as a plain one.
 * @param {unknown} remote @returns {unknown}
 */
function plain(remote) {
  if (typeof remote !== 'object' || remote === null) return remote;
  const { type, value } = /** @type {{type: string, value?: unknown}} */ (remote);
  if (type === 'null') return null;
  if (type === 'array') return Array.isArray(value) ? value.map(plain) : [];
  if (type === 'object')
    return Object.fromEntries(Array.isArray(value) ? value.map(([key, one]) => [key, plain(one)]) : []);
  return value;
}

/**
 * Starts Firefox with a fresh profile and talks WebDriver BiDi to it: no driver program is needed.
 * @param {{program: string, headless: boolean, preferences: Record<string, unknown>, profile?: string | undefined}} options
 */
export async function startFirefox({ program, headless, preferences, profile: kept }) {
  const profile = kept ?? mkdtempSync(join(tmpdir(), 'inroad-firefox-'));
  const written = Object.entries({ ...QUIET, ...preferences });
  writeFileSync(
    join(profile, 'user.js'),
    written.map(([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});\n`).join(''),
  );
  const firefox = spawn(
    program,
    [
      ...['--profile', profile, '--no-remote', '--remote-debugging-port=0', '--remote-allow-system-access'],
      ...(headless ? ['--headless'] : []),
      'about:blank',
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' } },
  );
  const ended = new Promise((resolve) => firefox.once('exit', resolve));

  let said = '';
  /** @type {Promise<string>} */
  const listening = new Promise((resolve, reject) => {
    const listen = (/** @type {Buffer} */ piece) => {
      said += piece;
      const found = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (found) resolve(found);
    };
    firefox.stdout.on('data', listen);
    firefox.stderr.on('data', listen);
    firefox.once('error', reject);
    firefox.once('exit', (code) => reject(new Error(`Firefox ended with ${code}.\n${said}`)));
  });
  const address = await within('Firefox to open its debugging port', listening, 30_000).catch((cause) => {
    firefox.kill('SIGKILL');
    throw new Error(`Firefox said:\n${said}`, { cause });
  });
  const socket = new WebSocket(`${address}/session`, { perMessageDeflate: false });
  await new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });

  let last = 0;
  /** @type {Map<number, {resolve: (result: Record<string, unknown>) => void, reject: (error: Error) => void}>} */
  const waiting = new Map();
  socket.on('message', (data) => {
    const { id, type, result, error, message } = JSON.parse(String(data));
    const asked = waiting.get(id);
    if (!asked) return;
    waiting.delete(id);
    if (type === 'error') asked.reject(new Error(`${error}: ${message}`));
    else asked.resolve(result);
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox closed the connection.'));
    waiting.clear();
  });

  /**
   * @param {string} method @param {Record<string, unknown>} [params]
   * @returns {Promise<Record<string, unknown>>}
   */
  const send = (method, params = {}) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      socket.send(JSON.stringify({ id: last, method, params }));
    });

  /** @param {string} context @param {string} expression */
  async function evaluate(context, expression) {
    const answer = await send('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
      userActivation: true,
      serializationOptions: { maxObjectDepth: 20, maxDomDepth: 0 },
    });
    if (answer.type === 'exception')
      throw new Error(String(/** @type {{text?: string}} */ (answer.exceptionDetails).text));
    return plain(answer.result);
  }

  async function close() {
    if (socket.readyState === WebSocket.OPEN) await Promise.race([send('browser.close').catch(() => null), ended]);
    socket.close();
    await within('Firefox to end', ended, 5000).catch(kill);
    if (kept === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }

  async function kill() {
    firefox.kill('SIGKILL');
    await ended;
    socket.close();
  }

  await send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  return { send, evaluate, close, kill };
}
