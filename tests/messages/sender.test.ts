import { describe, expect, it } from 'vitest';
import { contentSender } from '../../src/messages/sender';

const PAGE = 'https://www.linkedin.com/in/nadia-lindqvist/';
const ours = { id: 'inroad', url: PAGE, frameId: 0, tab: { id: 7, url: PAGE } };

describe('the sender of a capture', () => {
  it('is our content script in the top frame of the page it speaks for', () => {
    expect(contentSender(ours, 'inroad', `${PAGE}#about`)).toEqual({ tab: 7, url: PAGE });
  });

  it('has the address of the tab, which in-app navigation has moved on', () => {
    const moved = { ...ours, url: 'https://www.linkedin.com/feed/' };
    expect(contentSender(moved, 'inroad', PAGE)).toEqual({ tab: 7, url: PAGE });
  });

  it.each([
    ['another extension', { ...ours, id: 'other' }],
    ['a frame in the page', { ...ours, frameId: 3 }],
    ['a page of ours, which has no tab', { id: 'inroad', url: 'chrome-extension://inroad/popup.html', frameId: 0 }],
    ['a site that it does not speak for', { ...ours, url: 'https://linkedin.com.evil.example/in/x' }],
    ['no address', { ...ours, url: undefined }],
  ])('is not %s', (_who, sender) => {
    expect(contentSender(sender, 'inroad', PAGE)).toBeNull();
  });

  it('is no file, since every file has the same origin', () => {
    const file = { ...ours, url: 'file:///home/a/page.html', tab: { id: 7, url: 'file:///home/a/page.html' } };
    expect(contentSender(file, 'inroad', 'file:///home/a/page.html')).toBeNull();
  });
});
