/**
 * The made-up story that every old database of the tests holds. What is to be found of it afterwards stands in
 * tests/databases/facts.ts, written by hand: whoever changes one changes the other.
 * @typedef {object} Story
 * @property {(name: string) => boolean} has whether that Inroad could do it
 * @property {(name: string) => string} id of the person with that name
 * @property {(name: string, id: string) => void} known
 * @property {(name: string, given: unknown[], last?: string[]) => Promise<unknown>} call calls a function of its store;
 *   `last`: the arguments after those given, as expressions
 * @property {(store: string) => Promise<Record<string, unknown>[]>} rows
 */

/** @param {Story} story */
export async function me(story) {
  const now = (await story.rows('me'))[0];
  const said = {
    ...now,
    goal: 'fit',
    schools: ['University of Vale do Norte', 'Severn Valley University'],
    employers: ['Ribeira Secondary School'],
    places: ['Porto', 'Bristol'],
    groups: ['Friends of the River'],
    ask: { minutes: 25, medium: 'video' },
    linkedin: { tier: 'premium', notesAMonth: 5 },
    ...(now !== undefined &&
      'alike' in now && {
        alike: [{ yours: 'Severn Valley University', theirs: 'Severn Uni', same: true }],
      }),
  };
  const { updatedAt: _gone, ...kept } = /** @type {Record<string, unknown>} */ (said);
  await story.call('writeMe', [{ ...kept, name: 'Sam Adeyemi-Holt' }]);
  await story.call('writeMe', [kept]);
}

/** Everything that can happen with a person and is no message. @param {Story} story */
export async function events(story) {
  const log = (/** @type {string} */ name, /** @type {string} */ kind, /** @type {object} */ payload) =>
    story.call('logEvent', [story.id(name), kind, payload]);
  const add = async (/** @type {Record<string, string> & {name: string}} */ values) =>
    story.known(values.name, String(await story.call('addContact', [values])));
  await add({ name: 'Oona Virtanen', role: 'Umbrella Maker', company: 'Sade & Daughters', email: 'oona@sade.example' });
  await add({ name: 'Tomasz Wilk', location: 'Gdańsk' });
  await add({ name: 'Rui Sampaio', role: 'Dike Warden' });
  await add({ name: 'Lotte Brandt', location: 'Hamburg' });
  await log('Inês Carvalho', 'referred', { by: 'Maren Oyelaran', text: 'They walked the Douro together' });
  await log('Inês Carvalho', 'invited', { text: 'Invitation without a note' });
  await log('Inês Carvalho', 'accepted', { text: 'Accepted overnight' });
  await log('Inês Carvalho', 'noted', { text: 'Likes umbrellas;\n“wet feet, dry maps” 🌧' });
  await log('Tomasz Wilk', 'drafted', { channel: 'inmail' });
  await log('Tomasz Wilk', 'declined', { text: 'No time before spring' });
  await log('Oona Virtanen', 'closed', { text: 'Retired' });
  await log('Priya Lindqvist', 'offered', { text: 'A day in the bog' });
  await story.call('editContact', [story.id('Priya Lindqvist'), 'email', 'priya.l@moor.example']);
  await story.call('editContact', [story.id('Priya Lindqvist'), 'location', '']);
  await story.call('editContact', [story.id('Tomasz Wilk'), 'headline', 'Harbour pilot']);
}

/** A message of each purpose twice, each channel among them, with what happens between. @param {Story} story */
export async function sent(story) {
  const send = (
    /** @type {string} */ name,
    /** @type {string} */ purpose,
    /** @type {string} */ channel,
    /** @type {string | null} */ subject,
    /** @type {string} */ text,
  ) => story.call('logSent', [story.id(name), { channel, purpose, subject, text }]);
  const log = (/** @type {string} */ name, /** @type {string} */ kind, /** @type {object} */ payload) =>
    story.call('logEvent', [story.id(name), kind, payload]);
  await send('Inês Carvalho', 'request', 'note', null, 'Olá Inês, may I ask you about wet streets?');
  await send('Inês Carvalho', 'follow-up', 'message', null, 'Inês, a short reminder of my note.');
  await log('Inês Carvalho', 'replied', { text: 'Gladly, next week' });
  const rui = 'Rui Sampaio';
  await send(rui, 'request', 'message', null, 'Dear Rui, may I ask you about dikes?');
  await send(rui, 'follow-up', 'note', null, 'Rui, a short reminder.');
  await log(rui, 'replied', { text: 'Come by any time' });
  await log(rui, 'scheduled', { for: '2027-01-12T14:30:00.000Z', medium: 'video', text: 'Tuesday, half past two' });
  await send(rui, 'confirmation', 'email', 'Tuesday at half past two', 'I look forward to Tuesday.');
  await log(rui, 'met', { text: 'Forty minutes, and a map' });
  await log(rui, 'learned', { text: 'Ask the residents before the model' });
  await log(rui, 'did', { text: 'Asked the residents of our street' });
  await send(rui, 'thank-you', 'email', 'Thank you for Tuesday', 'Thank you for the map.');
  await send(rui, 'introduction-ask', 'message', null, 'Who else should I talk to?');
  await log(rui, 'introduced', { name: 'Ulrich Bamford', text: 'By e-mail, both in copy' });
  await send(rui, 'introducer-update', 'email', 'How it went with Ulrich', 'Ulrich and I talked about meanders.');
  await send(rui, 'keep-in-touch', 'inmail', 'Spring', 'The street stayed dry this winter.');
  const lotte = 'Lotte Brandt';
  await send(lotte, 'request', 'email', 'Flood maps in Hamburg', 'Dear Lotte, may I ask you about flood maps?');
  await send(lotte, 'follow-up', 'inmail', 'Flood maps, again', 'Lotte, did my letter arrive?');
  await send(lotte, 'confirmation', 'message', null, 'Thursday at ten it is.');
  await send(lotte, 'thank-you', 'message', null, 'Thank you for the tidewater.');
  await send(lotte, 'introduction-ask', 'email', 'One more name', 'Is there one more name?');
  await send(lotte, 'introducer-update', 'message', null, 'Inês was a great help.');
  await send(lotte, 'keep-in-touch', 'email', 'A year on', 'A year on, I map floods.');
}

/** Drafts that are not sent yet: every channel, and every purpose. @param {Story} story */
export async function drafts(story) {
  const draft = (
    /** @type {string} */ name,
    /** @type {string} */ purpose,
    /** @type {string} */ channel,
    /** @type {string | null} */ subject,
    /** @type {string} */ text,
  ) => {
    const value = { contact: story.id(name), channel, purpose, subject, text, updatedAt: new Date().toISOString() };
    return story.call('keepDraft', [value], []);
  };
  await draft('Ulrich Bamford', 'request', 'note', null, 'Half a note to Ulrich');
  await draft('Ulrich Bamford', 'follow-up', 'inmail', 'Meanders', 'Half an InMail to Ulrich');
  await draft('Ulrich Bamford', 'thank-you', 'message', null, 'Half a thank-you to Ulrich');
  await draft('Priya Lindqvist', 'introduction-ask', 'email', 'Moor people', 'Half a letter to Priya');
  await draft('Priya Lindqvist', 'keep-in-touch', 'email', '', 'Half a greeting to Priya');
  await draft('Priya Lindqvist', 'introducer-update', 'message', null, 'Half an update to Priya');
  await draft('Priya Lindqvist', 'confirmation', 'note', null, '');
}

/** Two who are one, two who were taken for one, two who are not one. @param {Story} story */
export async function together(story) {
  const add = async (/** @type {string} */ as, /** @type {Record<string, string>} */ values) =>
    story.known(as, String(await story.call('addContact', [values])));
  const note = (/** @type {string} */ who, /** @type {string} */ text) =>
    story.call('logEvent', [story.id(who), 'noted', { text }]);
  await add('Oona again', { name: 'Oona Virtanen', location: 'Turku', email: 'oona@home.example' });
  await note('Oona again', 'Met at the lighthouse');
  await story.call('logSent', [
    story.id('Oona again'),
    { channel: 'email', purpose: 'request', subject: 'Umbrellas', text: 'Dear Oona, how does one begin?' },
  ]);
  await story.call(
    'keepDraft',
    [
      {
        contact: story.id('Oona again'),
        channel: 'message',
        purpose: 'follow-up',
        subject: null,
        text: 'Half a word to Oona',
        updatedAt: new Date().toISOString(),
      },
    ],
    [],
  );
  await story.call('merge', [story.id('Oona Virtanen'), story.id('Oona again')]);
  await note('Oona Virtanen', 'After the two became one');

  await add('Thomas Wilk', { name: 'Thomas Wilk', location: 'Gdynia' });
  await note('Thomas Wilk', 'Not the harbour pilot after all');
  await story.call('merge', [story.id('Tomasz Wilk'), story.id('Thomas Wilk')]);
  const merge = (await story.rows('events')).find(
    (event) => event.kind === 'merged' && event.contact === story.id('Tomasz Wilk'),
  );
  await story.call('split', [merge?.id]);

  await add('Ada in Kiruna', { name: 'Ada Lind', location: 'Kiruna' });
  await add('Ada in Lund', { name: 'Ada Lind', location: 'Lund' });
  await story.call('keepApart', [story.id('Ada in Kiruna'), story.id('Ada in Lund')]);
}

/** Deleted, put back, erased for good; and the settings. @param {Story} story */
export async function bin(story) {
  const add = async (/** @type {string} */ as, /** @type {Record<string, string>} */ values) =>
    story.known(as, String(await story.call('addContact', [values])));
  const note = (/** @type {string} */ who, /** @type {string} */ text) =>
    story.call('logEvent', [story.id(who), 'noted', { text }]);
  const remove = (/** @type {string} */ who) => story.call('deleteContact', [story.id(who)]);
  await add('Bo Ek', { name: 'Bo Ek', role: 'Lock keeper' });
  await note('Bo Ek', 'Knows every lock of the canal');
  await story.call('logSent', [
    story.id('Bo Ek'),
    { channel: 'email', purpose: 'request', subject: 'Locks', text: 'Dear Bo, how does a lock work?' },
  ]);
  const half = { contact: story.id('Bo Ek'), channel: 'email', purpose: 'follow-up', subject: 'Locks, again' };
  await story.call('keepDraft', [{ ...half, text: 'Half a letter to Bo', updatedAt: new Date().toISOString() }], []);
  await remove('Bo Ek');

  await add('Carla Núñez', { name: 'Carla Núñez', email: 'carla@dique.example' });
  await add('C. Núñez', { name: 'C. Núñez', company: 'Dique Norte' });
  await note('C. Núñez', 'Spoke about dikes');
  await story.call('merge', [story.id('Carla Núñez'), story.id('C. Núñez')]);
  await remove('Carla Núñez');

  await add('Dana Petrov', { name: 'Dana Petrov', role: 'Ferry captain' });
  await note('Dana Petrov', 'Crosses twice a day');
  await remove('Dana Petrov');
  await story.call('putBack', [story.id('Dana Petrov')]);

  await add('Erik Sand', { name: 'Erik Sand', email: 'erik@sand.example' });
  await note('Erik Sand', 'Wants to be forgotten');
  await remove('Erik Sand');
  const format = story.has('streamBackup') ? ['inroad.streamBackup'] : [];
  await story.call('eraseForGood', [[story.id('Erik Sand')]], ['new Date()', ...format]);

  const at = new Date().toISOString();
  const schedule = {
    every: 'week',
    last: { at, contacts: 12, file: 'inroad-backup-of-the-story.json' },
    pending: null,
    problem: null,
  };
  const changes = { lastBackup: { at, contacts: 12 }, remindAfter: at, retentionMonths: 18 };
  await story.call('changeSettings', [story.has('scheduleBackups') ? { ...changes, schedule } : changes], []);
}

/** Changes that were taken back, and one of them done again. @param {Story} story */
export async function undone(story) {
  const priya = story.id('Priya Lindqvist');
  const taken = await story.call('logSent', [
    priya,
    { channel: 'message', purpose: 'request', subject: null, text: 'Never really sent' },
  ]);
  await story.call('undoSent', [taken]);
  if (story.has('undoAction')) {
    const last = async () => /** @type {{id: number}[]} */ (await story.call('pastActions', []))[0]?.id;
    await story.call('editContact', [priya, 'company', 'Wrong Company']);
    await story.call('undoAction', [await last()]);
    await story.call('editContact', [priya, 'role', 'Senior Restoration Ecologist']);
    const edit = await last();
    await story.call('undoAction', [edit]);
    const undos = (await story.rows('actions')).filter(({ undoes }) => undoes === edit);
    await story.call('undoAction', [undos.at(-1)?.id]);
  } else {
    await story.call('editContact', [priya, 'role', 'Senior Restoration Ecologist']);
    // What this Inroad had in place of a bin: the person is gone, and back as they were.
    const file = await story.call('removeContact', [story.id('Tomasz Wilk')], []);
    await story.call('restoreContact', [file], []);
  }
  await story.call('logEvent', [story.id('Ulrich Bamford'), 'noted', { text: 'The end of the story' }]);
}
