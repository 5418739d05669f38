import { expect, it, vi } from 'vitest';
import messages from '../../public/_locales/en/messages.json';

vi.mock('webextension-polyfill', () => ({
  default: {
    i18n: {
      getMessage: (key: keyof typeof messages, values: string[]) =>
        messages[key].message.replace(/\$(\d)/g, (_all, n) => values[Number(n) - 1] ?? ''),
    },
  },
}));
const { t } = await import('../../src/ui/t');

it('says a name as it is where nothing in it turns the direction', () => {
  expect(t('deleted', 'Inês Carvalho')).toBe('Inês Carvalho was moved to the bin.');
  expect(t('deleted', 'Анна Петрова')).toBe('Анна Петрова was moved to the bin.');
});

it('row 19: sets a name apart that runs from right to left, or would turn the words around it', () => {
  expect(t('deleted', '\u0644\u064a\u0644\u0649')).toBe('\u2068\u0644\u064a\u0644\u0649\u2069 was moved to the bin.');
  expect(t('deleted', '\u202eanA\u2069')).toBe('\u2068anA\u2069 was moved to the bin.');
});
