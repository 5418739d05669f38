import type { ComponentChildren } from 'preact';
import type { Contact } from '../../model/person/contact';
import { Initials } from '../../ui/Initials';
import './person.css';

interface Props {
  contact: Contact;
  /** The heading: the name, or the field in which it is edited. */
  title: ComponentChildren;
  /** What is said under the name. */
  children: ComponentChildren;
}

/** Who the person is, at the head of a screen. */
export function PersonHeader({ contact, title, children }: Props) {
  return (
    <div class="person-header">
      <Initials name={contact.name} />
      <div>
        {title}
        {children}
      </div>
    </div>
  );
}
