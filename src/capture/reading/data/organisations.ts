// Words in the names of organisations, their units and schools.

import { oneOf } from '../../../model/pattern';

/** Words in the names of organisations: they tell a line with an employer from a street or a slogan. */
export const ORG_WORDS = new RegExp(
  oneOf`
    (?:^|[\s(])${oneOf`
      universit[a-zà-ÿ]*
      universidade?
      univ\.?
      u\.c\.
      college
      institut[a-zà-ÿ]*
      institute
      polytechnic
      politecnico
      école
      ecole
      hochschule
      fachhochschule
      hogeschool
      academy
      akademie
      academia
      school
      laborator[a-zà-ÿ]*
      labs?
      center
      centre
      centro
      zentrum
      foundation
      stiftung
      fondation
      fundación
      museum
      hospital
      klinik
      clinic
      limited
      group
      gruppe
      partners
      associates
      agency
      agentur
      ministry
      ministerium
      council
      committee
      bank
      studio
      studios
      press
      society
      gesellschaft
      trust
      technologies
      systems
      software
      networks
      kanzlei
      rechtsanwälte
      gruppo
      grupo
      groupe
      versicherung
      verlag
      stadtwerke
      conseil
      assicurazioni
      seguros
      ventures
      capital
      consulting
    `}(?=$|[\s.,)&])
    (?:株式会社|大学|研究所|学院|機構|有限会社)
  `,
  'i',
);

/** Roles that are named by such a word: "Software Engineer", "School Nurse". */
export const ORG_ROLE = new RegExp(
  String.raw`\s${oneOf`
    engineer
    developer
    architect
    manager
    director
    teacher
    nurse
    administrator
    analyst
    clerk
    consultant
    editor
    officer
    designer
    tester
    programmer
    lecturer
    professor
    president
    lead
    owner
    chaplain
    librarian
    counsel(?:or|lor)?
    intern
    student
    assistant
    scientist
    researcher
    specialist
    coordinator
    technician
    teller
    ingenieur(?:in)?
    entwickler(?:in)?
  `}s?$`,
  'i',
);

/** Legal forms, as they are written: in small letters many of them are words. */
export const LEGAL_FORM =
  /[\s,](?:Inc|LLC|LLP|Ltd|GmbH|AG|KG|PLC|plc|Corp|Co|S\.?A|S\.?r\.?l|S\.?p\.?A|B\.?V|N\.?V|Oy|AB|e\.?V)\.?$/;

export const UNIT_WORDS = new RegExp(
  String.raw`(?:^|\s)${oneOf`
    department
    dept\.?
    division
    faculty
    fakultät
    fachbereich
    departement
    departamento
    dipartimento
    vakgroep
    section
    unit
    chair
    lehrstuhl
    office
    room
    building
  `}(?=$|[\s.,])`,
  'i',
);

/** Names of schools: a capitalised phrase around a word that only schools carry. */
export const SCHOOL_WORD =
  'Universit(?:y|ät|é|à|ies|eit|at)|Universidade?|Università|College|Institute of Technology|Polytechnic(?: Institute)?|Politecnico|Politécnica|Tecnológico|Hochschule|\\p{Lu}\\p{L}{3,12}hochschule|École|Ecole|School|Academy|Akademie|Hogeschool|MIT|ETH|UCLA';
