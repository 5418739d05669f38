import type { DraftSentence } from '../../draft/compose';
import type { FactRef } from '../../draft/facts/types';
import { longDay } from '../../ui/dates';
import { type MessageKey, t } from '../../ui/t';

const SOURCE = {
  page: 'factPage',
  imported: 'factImported',
  edited: 'factEdited',
  me: 'factMe',
  history: 'factHistory',
} as const satisfies Record<FactRef['source'], MessageKey>;

const source = ({ source: from, at }: FactRef): string => t(SOURCE[from], at === null ? '' : longDay(new Date(at)));

/** Which facts the sentences of a composed message stand on, so that the user can check every claim. */
export function StandsOn({ sentences }: { sentences: DraftSentence[] }) {
  const claims = sentences.filter(({ facts }) => facts.length > 0);
  if (claims.length === 0) return null;
  return (
    <details class="quiet" data-part="standsOn">
      <summary>{t('standsOn')}</summary>
      <ol class="stack tight">
        {claims.map(({ text, facts }) => (
          <li key={text}>
            <q dir="auto">{text.trim()}</q>
            <ul>
              {facts.map((fact) => (
                <li key={`${fact.field} ${fact.value}`}>
                  <bdi>{fact.value}</bdi>: {source(fact)}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </details>
  );
}
