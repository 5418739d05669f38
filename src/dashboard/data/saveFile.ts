/** Hands a file to the browser's downloads. No permission is needed for what a page of ours offers itself. */
export function saveFile(name: string, pieces: string[]): void {
  const address = URL.createObjectURL(new Blob(pieces, { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the bytes once it began; a minute is enough for that.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
