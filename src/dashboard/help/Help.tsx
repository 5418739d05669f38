import { t } from '../../ui/t';
import { Heading } from '../Heading';

/** What career services teach of such talks, in the order in which one comes to need it. */
const CHAPTERS = ['what', 'whom', 'asking', 'silence', 'talk', 'after', 'yours'] as const;

/** A short guide in plain words: what such a talk is, and how one gets from asking to thanking. */
export function Help() {
  return (
    <>
      <header>
        <Heading title={t('helpTitle')} />
        <p class="quiet">{t('helpLead')}</p>
      </header>
      {CHAPTERS.map((chapter) => (
        <section key={chapter} class="card stack tight" data-chapter={chapter}>
          <h2>{t(`helpTitle_${chapter}`)}</h2>
          <p>{t(`help_${chapter}`)}</p>
        </section>
      ))}
    </>
  );
}
