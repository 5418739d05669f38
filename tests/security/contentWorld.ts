/**
 * An expression for a page of ours: runs a function in the tab of `url`, in our content script's world, where nothing of
 * the test's file is in scope; gives what it gives, and in how many frames it ran. The tab was clicked.
 */
export const inContentWorld = (
  url: string,
  work: (...values: never[]) => unknown,
  values: unknown[] = [],
  allFrames = false,
) =>
  `(async () => {
    const api = globalThis.browser ?? globalThis.chrome;
    for (const tab of await api.tabs.query({})) {
      if (tab.url !== ${JSON.stringify(url)}) continue;
      const frames = await api.scripting.executeScript({
        target: { tabId: tab.id, allFrames: ${allFrames} }, func: ${work.toString()}, args: ${JSON.stringify(values)},
      });
      return { frames: frames.length, value: frames[0].result ?? null };
    }
    throw new Error('No tab of ' + ${JSON.stringify(url)});
  })()`;
