import type { Contact } from '../../model/person/contact';
import { whenOf } from '../../model/steps/step';
import { stepLabel, whenLabel } from '../../parts/step/sentences';
import type { Standing } from '../../store/steps/filter';
import { Initials } from '../../ui/Initials';
import { t } from '../../ui/t';

interface Props {
  contact: Contact;
  /** Null as long as nobody knows. */
  standing: Standing | null;
  now: Date;
}

/** One person of a list: who they are, where they stand, what comes next and when. */
export function PersonRow({ contact, standing, now }: Props) {
  const { role, company, location, headline } = contact.fields;
  const what = [role?.value, company?.value].filter((part) => part !== undefined);
  const about = [what.length > 0 ? what.join(' · ') : headline?.value, location?.value];
  const step = standing?.step ?? null;
  return (
    <li>
      <a href={`#contact/${contact.id}`}>
        <Initials name={contact.name} small />
        <span class="main">
          <strong>
            <bdi>{contact.name.full}</bdi>
          </strong>
          <span class="quiet">
            <bdi>{about.filter((part) => part !== undefined).join(' · ')}</bdi>
          </span>
        </span>
        <span class="quiet">{standing && <span class="chip">{t(`stage_${standing.stage}`)}</span>}</span>
        <span class="quiet next-step">
          {step && (
            <>
              {stepLabel(step)}
              <span class={whenOf(step, now) === 'overdue' ? 'late' : undefined}> {whenLabel(step, now)}</span>
            </>
          )}
        </span>
      </a>
    </li>
  );
}
