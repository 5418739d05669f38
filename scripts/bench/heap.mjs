/** @import { CDPSession } from 'playwright-core' */

/**
 * Does some work in the worker of the extension and gives the bytes of its heap after it, rubbish collected.
 * @param {CDPSession} session of the whole browser
 * @param {string} base address of the extension
 * @param {(evaluate: (expression: string) => Promise<unknown>) => Promise<unknown>} work
 * @returns {Promise<number>}
 */
export async function heapOfWorker(session, base, work) {
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(base));
  if (!worker) throw new Error('The worker sleeps.');
  // Playwright keeps flat sessions to itself; one that wraps its messages is ours alone.
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: worker.targetId, flatten: false });
  let last = 0;
  /** @type {Map<number, (answer: {result?: Record<string, unknown>, error?: {message: string}}) => void>} */
  const waiting = new Map();
  const listen = (/** @type {{sessionId: string, message: string}} */ event) => {
    if (event.sessionId !== sessionId) return;
    const answer = JSON.parse(event.message);
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  };
  session.on('Target.receivedMessageFromTarget', listen);
  /** @param {string} method @param {Record<string, unknown>} [params] @returns {Promise<Record<string, unknown>>} */
  const send = (method, params = {}) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, ({ result, error }) => (error ? reject(new Error(error.message)) : resolve(result ?? {})));
      session
        .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: last, method, params }) })
        .catch(reject);
    });
  try {
    await work(async (expression) => {
      const { exceptionDetails } = await send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
    });
    await send('HeapProfiler.collectGarbage');
    const { usedSize } = await send('Runtime.getHeapUsage');
    return Number(usedSize);
  } finally {
    session.off('Target.receivedMessageFromTarget', listen);
    await session.send('Target.detachFromTarget', { sessionId });
  }
}
