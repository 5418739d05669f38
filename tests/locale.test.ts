import { expect, it } from 'vitest';
import messages from '../public/_locales/en/messages.json';
import { readFiles } from './sources';

/** Keys that are put together at run time, by their beginning; the compiler checks those that `t` gets. */
const COMPOSED =
  /^(?:field|origin|channel|refused|cannot|failed|step|do|why|act|reply|group|chip|whom|stage|event|tier|medium|review|mend|log|help|helpTitle|linkedInSetting|sharedLink|logNow|first|firstExample|logDay|ladder|purpose|channelShort|missing|goal|alike|restore|recovery|action|schedule|remind)_/;
const BY_MANIFEST = ['appName', 'appDescription', 'actionTitle'];

it('has no sentence that nothing says', () => {
  const all = readFiles('src', ['.ts', '.tsx'])
    .map(({ code }) => code)
    .join('\n');
  const unused = Object.keys(messages).filter((key) => {
    const base = key.replace(/_(?:one|other)$/, '');
    return !COMPOSED.test(key) && !BY_MANIFEST.includes(key) && !all.includes(`'${base}'`);
  });
  expect(unused).toEqual([]);
});

it('speaks calmly: no exclamation mark, no emoji', () => {
  const loud = Object.entries(messages).filter(([, { message }]) => /!|\p{Extended_Pictographic}/u.test(message));
  expect(loud).toEqual([]);
});
