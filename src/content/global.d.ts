/** The worker's answer to the last reading of this page, in the content script's own world. Unparsed. */
declare var inroadAnswer: Promise<unknown> | undefined;

/** What the content script uses of the browser, under the name that each browser gives it. */
interface ExtensionGlobal {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
}
declare const browser: ExtensionGlobal | undefined;
declare const chrome: ExtensionGlobal;
