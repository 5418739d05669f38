import type { ComponentChildren } from 'preact';
import type { Contact } from '../../model/person/contact';
import { longDay } from '../../ui/dates';
import { PageLink } from '../../ui/PageLink';
import { t } from '../../ui/t';
import type { Action } from '../../ui/useAction';
import { Links } from './Links';

/** What is kept beside the fields: earlier roles, schools, links, and which pages were read. */
export function Background({ contact, run }: { contact: Contact; run: Action['run'] }) {
  return (
    <dl class="background">
      {contact.past.length > 0 && (
        <Entry title={t('pastTitle')}>
          {contact.past.map(({ role, company }) => (
            <li key={`${role} ${company}`}>
              <bdi>{role && company ? t('pastRoleAt', role, company) : (role ?? company)}</bdi>
            </li>
          ))}
        </Entry>
      )}
      {contact.schools.length > 0 && (
        <Entry title={t('schoolsTitle')}>
          {contact.schools.map(({ name, field }) => (
            <li key={`${name} ${field}`}>
              <bdi>{field ? t('schoolField', name, field) : name}</bdi>
            </li>
          ))}
        </Entry>
      )}
      <div>
        <dt class="quiet">{t('linksTitle')}</dt>
        <dd>
          <Links contact={contact} run={run} />
        </dd>
      </div>
      {contact.degree && (
        <Entry title={t('degreeLabel')}>
          <li>{contact.degree}</li>
        </Entry>
      )}
      {contact.sources.length > 0 && (
        <Entry title={t('sourcesTitle')}>
          {contact.sources.map(({ url, at }) => (
            <li key={url}>
              <PageLink to={url} /> <span class="quiet">{t('sourceAt', longDay(new Date(at)))}</span>
            </li>
          ))}
        </Entry>
      )}
    </dl>
  );
}

function Entry({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div>
      <dt class="quiet">{title}</dt>
      <dd>
        <ul>{children}</ul>
      </dd>
    </div>
  );
}
