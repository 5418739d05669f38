import type { ComponentChildren } from 'preact';
import type { Contact } from '../../model/person/contact';
import { longDay } from '../../ui/dates';
import { safeUrl } from '../../ui/safeUrl';
import { t } from '../../ui/t';

/** What the pages said beside the fields: earlier roles, schools, links, and which pages were read. */
export function Background({ contact }: { contact: Contact }) {
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
      {contact.links.length > 0 && (
        <Entry title={t('linksTitle')}>
          {contact.links.map((link) => (
            <li key={link}>
              <Link to={link} />
            </li>
          ))}
        </Entry>
      )}
      {contact.degree && (
        <Entry title={t('degreeLabel')}>
          <li>{contact.degree}</li>
        </Entry>
      )}
      <Entry title={t('sourcesTitle')}>
        {contact.sources.map(({ url, at }) => (
          <li key={url}>
            <Link to={url} /> <span class="quiet">{t('sourceAt', longDay(new Date(at)))}</span>
          </li>
        ))}
      </Entry>
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

/** An address as a link where it may open, else as text. */
function Link({ to }: { to: string }) {
  const href = safeUrl(to);
  return href ? (
    <a href={href} target="_blank" rel="noreferrer">
      <bdi>{to}</bdi>
    </a>
  ) : (
    <bdi>{to}</bdi>
  );
}
