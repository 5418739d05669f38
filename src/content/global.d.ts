/** The worker's answer to the last reading of this page, in the content script's own world. Unparsed. */
declare var inroadAnswer: Promise<unknown> | undefined;
