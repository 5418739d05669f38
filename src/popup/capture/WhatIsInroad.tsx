import { t } from '../../ui/t';
import { openSample } from './sampleProfile';

/** At the very first click: what Inroad is, and somebody invented to try it on. */
export function WhatIsInroad() {
  return (
    <section class="notice stack tight" data-part="whatIsInroad">
      <p>{t('whatIsInroad')}</p>
      <p>
        <button type="button" class="button primary" data-action="trySample" onClick={() => void openSample()}>
          {t('trySample')}
        </button>
      </p>
    </section>
  );
}
