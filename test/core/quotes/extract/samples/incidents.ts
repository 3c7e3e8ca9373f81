import type { Sample } from './sample.ts';

/** How people and machines are quoted in the write-up of an incident. */
export const INCIDENTS: readonly Sample[] = [
  {
    kind: 'a sentence of the company behind a quotation that was introduced',
    text: 'The team\'s lead Jonas Weber spoke. He added: "⟦Jonas Weber¦I should have asked for a copy of production.⟧" The company apologised.',
  },
  {
    kind: 'somebody of the vendor is not the engineer on call',
    text: 'Jonas Weber was on call. The vendor\'s support engineer answered on the phone that the disk was "⟦the vendor\'s support engineer¦in a degraded state since Tuesday⟧".',
  },
  {
    kind: 'Japanese, the name behind the marks',
    text: '「⟦山田太郎さん¦サーバーが応答していませんでした⟧」と山田太郎さんは述べた。',
  },
  { kind: 'Chinese, the name behind the marks', text: '“⟦张工¦我们在十点回滚了配置⟧”，张工说。' },
  {
    kind: 'Korean, the name behind the marks',
    text: '"⟦김 대표¦서버가 응답하지 않았습니다⟧"라고 김 대표는 말했다.',
  },
  {
    kind: 'two paragraphs, named in the second only',
    text: '"⟦Dana Ortiz¦The first thing I saw was the graph going flat.⟧\n\n"⟦Dana Ortiz¦Then the phones began to ring,⟧" said Dana Ortiz, a support manager.',
  },
  {
    kind: 'what the CEO had told her',
    text: 'At 14:20 UTC Dana Ortiz called. She said the CEO had told her "⟦the CEO¦fix it by noon, whatever it costs⟧".',
  },
  {
    kind: 'timeline entries with names',
    text: 'From the incident channel:\n\n- 09:14 Priya: "⟦Priya¦replica lag is at 40 minutes⟧"\n- 09:16 Tom: "⟦Tom¦stopping the batch jobs⟧"',
  },
  {
    kind: 'name in brackets behind',
    text: '"⟦Tom Becker¦I did not know that the flag was global.⟧" (Tom Becker, SRE)',
  },
  {
    kind: 'name and role before a colon',
    text: 'Tom Becker (SRE): "⟦Tom Becker¦I did not know that the flag was global.⟧"',
  },
  {
    kind: 'single message in a block quote',
    text: '> **Tom Becker:** ⟦Tom Becker¦I did not know that the flag was global.⟧',
  },
  {
    kind: 'block quote, name and role in emphasis below',
    text: '> ⟦Tom Becker¦I did not know that the flag was global.⟧\n\n*Tom Becker, SRE*',
  },
  {
    kind: 'block quote, name and time below',
    text: '> ⟦Statuspage¦We expect to be back within the hour.⟧\n\nStatuspage, 14:20 UTC',
  },
  {
    kind: 'block quote, name and role in the last line',
    text: '> ⟦Tom Becker¦I did not know that the flag was global.⟧\n>\n> Tom Becker, SRE',
  },
  {
    kind: 'block quote, facts in a row before',
    text: 'Slack, 14:02, Tom:\n\n> ⟦Tom¦The alert was muted in March and nobody noticed.⟧',
  },
  {
    kind: 'block quote, handle among facts',
    text: 'Slack, 14:02, @tom.b:\n\n> ⟦@tom.b¦The alert was muted in March and nobody noticed.⟧',
  },
  {
    kind: 'block quote, status page and time before',
    text: 'Status page update, 10:14 UTC:\n\n> ⟦Status page update¦We are investigating elevated error rates.⟧',
  },
  {
    kind: 'users met a message',
    text: 'Users saw the message "⟦?¦Something went wrong. Please try again later.⟧" when they signed in.',
  },
  {
    kind: 'customers received an error',
    text: 'Customers received the error "⟦?¦Your session has expired, please sign in again⟧".',
  },
  {
    kind: 'an app showed',
    text: 'When they signed in, the app showed "⟦the app¦Something went wrong. Please try again later.⟧"',
  },
  {
    kind: 'a proxy returned',
    text: 'The proxy returned "⟦the proxy¦502 upstream timed out⟧" to every client.',
  },
  {
    kind: 'what has a name logged',
    text: 'Postgres logged "⟦Postgres¦remaining connection slots are reserved⟧" at 09:14.',
  },
  {
    kind: 'a broker logged',
    text: 'Kafka\'s broker logged "⟦Kafka\'s broker¦Not enough replicas to satisfy acks⟧".',
  },
  {
    kind: 'a page before a colon, behind a time',
    text: '10:14 – Status page: "⟦Status page¦We are investigating elevated error rates.⟧"',
  },
  {
    kind: 'a representative of a company',
    text: 'An AWS representative told us "⟦an AWS representative¦there is no ETA for the fix⟧".',
  },
  {
    kind: 'a commit message of somebody',
    text: 'Mia Brandt\'s commit message read "⟦Mia Brandt¦quick fix for flaky test, will clean up later⟧".',
  },
  {
    kind: 'a policy states',
    text: 'The error budget policy states that "⟦the error budget policy¦all feature work stops when the budget is spent⟧".',
  },
  {
    kind: 'a postmortem says',
    text: 'GitHub\'s postmortem says that "⟦GitHub¦connectivity was restored in 43 seconds⟧".',
  },
  {
    kind: 'her deputy put it',
    text: '"⟦Ruth Klein¦The alert fired,⟧" Ruth Klein wrote in the channel, "⟦Ruth Klein¦but nobody was paged.⟧" Her deputy, Paul Ames, put it less kindly: "⟦Paul Ames¦We were asleep.⟧"',
  },
  { kind: 'said, and I quote', text: 'Kim said, and I quote: "⟦Kim¦The page came four minutes late.⟧"' },
  {
    kind: 'names in bold with what they do',
    text: '## Quotes\n\n**Kim (on call):** "⟦Kim¦The page came four minutes after the first ticket.⟧"\n\n**Raj (network):** "⟦Raj¦I had no access to the bastion.⟧"',
  },
  {
    kind: 'a timeline of nicks',
    text: '- 10:21: voss asks: "⟦voss¦are we in agreement about the topic?⟧"\n- 10:29: baker confirms: "⟦baker¦Both nodes are still down⟧"\n- 10:45: voss updates: "⟦voss¦A fix is on its way to both nodes⟧"',
  },
  {
    kind: 'an error that a log line starts with',
    text: '10:02 Broker starts reporting "⟦Broker¦no space left on device⟧".',
  },
  {
    kind: 'what clients met',
    text: 'At noon several clients encountered an error: "⟦?¦unable to parse the record: want 7, have 3⟧".',
  },
  {
    kind: 'what whoever tries meets',
    text: 'Any attempt to add a watch fails with the error message "⟦?¦no space left on device⟧".',
  },
  {
    kind: 'got from somebody',
    text: "This is the answer we got from Norwind's support:\n\n> ⟦Norwind's support¦The index is built anew on every start.⟧",
  },
  {
    kind: 'a handle in a line of a timeline',
    text: '- **18:59** `@nova` First observed the error, unable to persist\n\n```\n⟦@nova¦MISCONF the server is configured to save snapshots⟧\n```',
  },
  {
    kind: 'a board accepts',
    text: 'The chair, Ann Cole, concluded: "⟦Ann Cole¦No single person could have seen this.⟧" The board accepted "⟦the board¦all nine recommendations without change⟧".',
  },
  {
    kind: 'her first and her second message',
    text: 'Amy Tan\'s first message at 09:02 was: "⟦Amy Tan¦is anybody else seeing 500s?⟧" Her second, a minute later: "⟦Amy Tan¦ok it\'s not just me⟧".',
  },
  {
    kind: 'two people of one paragraph',
    text: 'Amy Tan wrote the fix. Ben Ito reviewed it. "⟦Ben Ito¦I looked at the diff, not at the plan,⟧" he said.',
  },
  {
    kind: 'a page that read twice',
    text: 'The status page, updated at 09:30, read: "⟦the status page¦Some requests are failing.⟧" At 10:00 it read: "⟦the status page¦All systems operational.⟧"',
  },
  {
    kind: 'the other of two people of one paragraph',
    text: 'Amy Tan wrote the fix. Ben Ito reviewed it. "⟦Amy Tan¦I was sure that it was safe,⟧" she said.',
  },
];
