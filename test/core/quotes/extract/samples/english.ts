import type { Sample } from './sample.ts';

/** What English texts do with any marks, and the forms that have none. */
export const ENGLISH: readonly Sample[] = [
  { kind: 'straight marks, tag after', text: '"⟦Mara Voss¦We never saw the disk fill up,⟧" said Mara Voss.' },
  { kind: 'straight marks, tag before', text: 'Mara Voss said, "⟦Mara Voss¦The alert came an hour late.⟧"' },
  {
    kind: 'curly marks, name before the verb',
    text: '“⟦Jon Bell¦The cache was cold for ten minutes,⟧” Jon Bell told the review.',
  },
  {
    kind: 'curly marks after that',
    text: 'Jon Bell insisted that “⟦Jon Bell¦no customer lost a single order⟧” that day.',
  },
  {
    kind: 'words on a thing',
    text: 'Jon Bell posted a drawing of a burning server bearing the words “⟦Jon Bell¦most reliable disk ever!⟧” that day.',
  },
  {
    kind: 'a chant of words with capitals',
    text: 'Ada Stone came late. Shouts of “⟦?¦Reboot! Reboot! Reboot⟧” filled the room.',
  },
  {
    kind: 'the space before the mark forgotten',
    text: 'Ada Stone spoke at length about"⟦Ada Stone¦a second pair of disks in every rack.⟧" The room was quiet.',
  },
  {
    kind: 'single straight marks',
    text: "'⟦Ines Roth¦It's the users' sessions that were dropped,⟧' said Ines Roth.",
  },
  {
    kind: 'single curly marks',
    text: 'Ines Roth wrote, ‘⟦Ines Roth¦Don’t restart the primary before the backup is done.⟧’',
  },
  { kind: 'guillemets', text: 'Paul Mercier said: «⟦Paul Mercier¦Nous avons tout perdu en une minute.⟧»' },
  { kind: 'guillemets with spaces', text: 'Lea Blanc said: « ⟦Lea Blanc¦The mirror was two days old⟧ ».' },
  { kind: 'guillemets pointing in', text: 'Uwe Kern said: »⟦Uwe Kern¦The fallback never started.⟧«' },
  { kind: 'single guillemets', text: 'Uwe Kern said: ‹⟦Uwe Kern¦Nobody had tested the switch.⟧›' },
  { kind: 'low-high marks', text: 'Uwe Kern told us: „⟦Uwe Kern¦The certificate ran out at midnight.⟧“' },
  {
    kind: 'low-high marks closed by a high one',
    text: 'Uwe Kern added: „⟦Uwe Kern¦We had no reminder for it.⟧”',
  },
  { kind: 'corner brackets', text: '田中氏は「⟦田中氏¦設定を戻したら直りました⟧」と述べた。' },
  { kind: 'white corner brackets', text: '佐藤さんは『⟦佐藤さん¦監視が動いていませんでした⟧』と報告した。' },
  { kind: 'Chinese curly marks', text: '王工程师表示：“⟦王工程师¦我们在十点回滚了配置。⟧”' },
  { kind: 'report in parentheses', text: '検知：ユーザー報告（「⟦ユーザー¦画面が真っ白になりました⟧」）' },
  {
    kind: 'broken by an interposed cue',
    text: '"⟦Ada Stone¦We had a plan for this,⟧" Ada Stone said, "⟦Ada Stone¦and nobody could find it.⟧"',
  },
  {
    kind: 'broken by an inverted cue',
    text: '“⟦Nils Berg¦The page went out,⟧” said Nils Berg, “⟦Nils Berg¦but to the wrong team.⟧”',
  },
  {
    kind: 'two sentences around a cue',
    text: '"⟦Nils Berg¦I was asleep,⟧" Nils Berg said. "⟦Nils Berg¦The phone was on silent.⟧"',
  },
  {
    kind: 'several paragraphs, each opened and only the last closed',
    text: 'Olga Petrov wrote:\n\n“⟦Olga Petrov¦The first thing we saw was the queue.⟧\n\n“⟦Olga Petrov¦The second was the silence of the pager.⟧\n\n“⟦Olga Petrov¦Then everything stopped at once.⟧”',
  },
  {
    kind: 'nested marks',
    text: '"⟦Sam Okoro¦She shouted \'turn it off\' and we did,⟧" said Sam Okoro.',
  },
  {
    kind: 'nested curly marks',
    text: 'Sam Okoro recalled: “⟦Sam Okoro¦The runbook said ‘wait ten minutes’, so we waited.⟧”',
  },
  {
    kind: 'role before the name',
    text: '“⟦Lin Park¦This was ours to catch,⟧” chief engineer Lin Park said.',
  },
  {
    kind: 'apposition after the name',
    text: '"⟦Lin Park¦The test passed for the wrong reason,⟧" Lin Park, head of quality at Norwind, told Reuters.',
  },
  {
    kind: 'inverted with an apposition',
    text: '"⟦Lin Park¦We will pay for every lost hour,⟧" said Lin Park, who leads the team.',
  },
  {
    kind: 'according to before',
    text: 'According to Rosa Diaz, "⟦Rosa Diaz¦the switch had been labelled wrong for years⟧".',
  },
  {
    kind: 'according to after',
    text: 'The switch had "⟦Rosa Diaz¦been labelled wrong for years⟧", according to Rosa Diaz.',
  },
  { kind: 'colon introduction', text: 'Rosa Diaz was blunt: "⟦Rosa Diaz¦Nobody reads those labels.⟧"' },
  { kind: 'label', text: 'Rosa Diaz: "⟦Rosa Diaz¦I pulled the wrong cable.⟧"' },
  {
    kind: 'posted on',
    text: 'Tom Weiss posted on X that "⟦Tom Weiss¦the status page is green while the site is down⟧".',
  },
  { kind: 'called it', text: 'Tom Weiss called the release "⟦Tom Weiss¦a coin toss with our customers⟧".' },
  {
    kind: 'described as, passive',
    text: 'The release was described by Tom Weiss as "⟦Tom Weiss¦a coin toss at best⟧".',
  },
  { kind: 'participle', text: 'Tom Weiss closed the ticket, adding, "⟦Tom Weiss¦We are done for today.⟧"' },
  {
    kind: 'relative clause',
    text: 'The note came from Tom Weiss, who wrote, "⟦Tom Weiss¦Do not merge before Monday.⟧"',
  },
  {
    kind: 'possessive',
    text: 'Nobody believed Tom Weiss\'s claim that "⟦Tom Weiss¦the job runs every night⟧".',
  },
  {
    kind: 'statement from',
    text: 'A statement from Norwind read: "⟦Norwind¦We regret the delay of last night.⟧"',
  },
  {
    kind: 'as somebody put it',
    text: 'As Kim Adler put it, "⟦Kim Adler¦the backup was a wish, not a file⟧".',
  },
  {
    kind: 'pronoun in the next sentence',
    text: 'Kim Adler joined the call at noon. "⟦Kim Adler¦Stop the rollout now,⟧" she said.',
  },
  {
    kind: 'pronoun across paragraphs',
    text: 'Kim Adler wrote the first report.\n\n"⟦Kim Adler¦I had no access to the logs,⟧" she said.',
  },
  {
    kind: 'two people and their pronouns',
    text: 'Mr. Karl Brandt runs storage, and Ms. Eva Lind runs the network.\n\nEva Lind took the call. "⟦Eva Lind¦My side is clean,⟧" she said.\n\n"⟦Karl Brandt¦Mine is not,⟧" he said.',
  },
  {
    kind: 'last name stands for the full name',
    text: 'Eva Lind opened the bridge at 02:10. "⟦Eva Lind¦We are losing packets,⟧" Lind said.',
  },
  {
    kind: 'the role stands for the name',
    text: 'IT Minister Ravi Menon visited the data centre. "⟦Ravi Menon¦Such a thing must not happen again,⟧" the minister said.',
  },
  {
    kind: 'the company',
    text: 'Norwind Systems runs the portal. "⟦Norwind Systems¦We are sorry for the outage,⟧" the company said.',
  },
  {
    kind: 'the next quotation goes on',
    text: '"⟦Ben Ito¦It was a Friday,⟧" Ben Ito said.\n\n"⟦Ben Ito¦Everybody had gone home.⟧"',
  },
  {
    kind: 'a sentence before tells',
    text: 'Ben Ito was not convinced, he said. "⟦Ben Ito¦We have seen this graph before.⟧"',
  },
  {
    kind: 'no speaker',
    text: 'A note was found on the desk.\n\n## Note\n\n"⟦?¦Please do not touch the red switch again.⟧"',
  },
  {
    kind: 'block quote with a signature inside',
    text: '> ⟦Ann Lee¦We will not ship on Fridays any more.⟧\n>\n> — Ann Lee, head of operations (s1)',
  },
  {
    kind: 'block quote with a signature on the last line',
    text: '> ⟦Ann Lee¦The pager was in a drawer.⟧\n> — Ann Lee',
  },
  {
    kind: 'block quote with a signature below',
    text: '> ⟦Ann Lee¦We found it on Monday.⟧\n\n— Ann Lee, site reliability engineer at Norwind',
  },
  { kind: 'block quote with double hyphen', text: '> ⟦Max Orr¦Nobody owned the job.⟧\n>\n> -- Max Orr' },
  {
    kind: 'block quote after a colon',
    text: 'Ann Lee summed it up:\n\n> ⟦Ann Lee¦Two keys, one lock, nobody home.⟧',
  },
  {
    kind: 'block quote after an e-mail',
    text: 'The team received an email from the cloud vendor:\n\n> ⟦the cloud vendor¦Your subscription has been suspended.⟧',
  },
  {
    kind: 'block quote of two paragraphs',
    text: 'Ann Lee replied:\n\n> ⟦Ann Lee¦First, we stop.\n>\n> Then, we look.⟧',
  },
  {
    kind: 'block quote with marks of its own',
    text: '> "⟦Ann Lee¦It was never tested in anger.⟧"\n>\n> — Ann Lee',
  },
  {
    kind: 'chat in a block quote, lazy lines',
    text: '### Chat log\n\n> Katya [8:27 AM]\n⟦Katya¦it is bump time⟧\n>\n> steve [8:33 AM]\n⟦steve¦do it then⟧\n',
  },
  {
    kind: 'chat in a fence',
    text: '```\n[10:02] alice: ⟦alice¦is anybody looking at this?⟧\n[10:03] bob: ⟦bob¦yes, on it⟧\n```',
  },
  {
    kind: 'chat with angle brackets',
    text: '```\n10:02 <alice> ⟦alice¦the queue is stuck again⟧\n10:04 <bob> ⟦bob¦restarting the worker⟧\n```',
  },
  {
    kind: 'chat with times behind',
    text: '```\nalice [10:02]: ⟦alice¦rolling back now⟧\nbob [10:05]: ⟦bob¦looks good from here⟧\n```',
  },
  {
    kind: 'nick in angle brackets',
    text: '```\n<alice> ⟦alice¦who deployed that?⟧\n<bob> ⟦bob¦me, sorry⟧\n```',
  },
  {
    kind: 'interview as paragraphs',
    text: 'Lopez: ⟦Lopez¦Did you see the alert?⟧\n\nStone: ⟦Stone¦I saw it and went back to bed.⟧\n\nLopez: ⟦Lopez¦And then?⟧\n',
    plain: true,
  },
  {
    kind: 'reply in a list',
    text: '- Is the doc complete?\n  - @olaf: ⟦@olaf¦Only the packaging page explains it⟧',
  },
  {
    kind: 'fenced log that is introduced',
    text: 'The pod log showed:\n\n```\n⟦the pod log¦disk quota exceeded on volume 7⟧\n```',
  },
  {
    kind: 'status notice',
    text: 'At 10:00 the status page read:\n\n```\n⟦the status page¦We are looking into slow logins.⟧\n```',
  },
  {
    kind: 'alert with a handle',
    text: '- **19:01** `@UptimeBot` First alert received\n\n  ```\n  ⟦@UptimeBot¦Monitor is DOWN: checkout⟧\n  ```',
  },
  {
    kind: 'log in a block quote',
    text: 'Sentry reported:\n\n> ⟦Sentry¦Timed out while fetching a snapshot⟧',
  },
  {
    kind: 'inline code',
    text: 'The API server returned `⟦the API server¦the object has been modified, please retry⟧` for an hour.',
  },
  {
    kind: 'inline message of a log',
    text: 'The kernel log shows "⟦the kernel log¦out of memory, killed process 77⟧" at 03:00.',
  },
  { kind: 'message from a system', text: 'Users saw the message "⟦Varnish¦Guru meditation⟧" from Varnish.' },
  { kind: 'message without a source', text: 'Users met a "⟦?¦session has gone away⟧" message.' },
  {
    kind: 'heading names the log',
    text: '##### Logs from api-7 on Fritz\n\n```\n⟦api-7 on Fritz¦tried writing to a closed socket⟧\n```',
  },
  {
    kind: 'table cell with a cue',
    text: '| Time | Event |\n|---|---|\n| 10:00 | Mara Voss says "⟦Mara Voss¦it is the disk again⟧" |',
  },
  {
    kind: 'table with a column for the speaker',
    text: '| Who | Words |\n|---|---|\n| Mara Voss | "⟦Mara Voss¦I will take the bridge now.⟧" |',
  },
  {
    kind: 'list entry with a time',
    text: '- 9:44: Tim Brook reports: "⟦Tim Brook¦There is an issue with the test net.⟧"',
  },
  { kind: 'nick in a list entry', text: '- 10:21: fjl asks: "⟦fjl¦are we agreed on the topic?⟧"' },
  { kind: 'short words beside the verb', text: '"⟦Mara Voss¦No,⟧" said Mara Voss.' },
  { kind: 'question', text: '“⟦Mara Voss¦Who owns this service?⟧” Mara Voss asked.' },
  { kind: 'exclamation', text: '"⟦Mara Voss¦Do not reboot!⟧" shouted Mara Voss.' },
  { kind: 'verb that no list has', text: '"⟦Mara Voss¦We are out of disks,⟧" Mara Voss groaned.' },
  {
    kind: 'inside a heading sentence of a list',
    text: '* Mara Voss noted that "⟦Mara Voss¦the clock was four minutes slow⟧".',
  },
  {
    kind: 'bold and links do not matter',
    text: '"⟦Mara Voss¦We **lost** the [index](https://example.org) twice,⟧" said *Mara Voss*.',
  },
  {
    kind: 'escapes and entities',
    text: '&ldquo;⟦Mara Voss¦Two &amp; two make five here,⟧&rdquo; said Mara Voss.',
  },
  {
    kind: 'hard-wrapped plain text',
    text: 'When asked about the outage of that night, Mara Voss said: "⟦Mara Voss¦We had three\nalarms and we believed none of them, which is how most long nights begin.⟧"\n',
    plain: true,
  },
  { kind: 'accused of', text: 'Jon Bell accused the vendor of "⟦Jon Bell¦selling hope by the gigabyte⟧".' },
  {
    kind: 'two quotations under one verb',
    text: 'Jon Bell said the fix was "⟦Jon Bell¦too little and too late⟧" and "⟦Jon Bell¦a plaster on a pipe⟧".',
  },
  { kind: 'quoted as saying', text: 'Jon Bell was quoted as saying, "⟦Jon Bell¦I would do it again.⟧"' },
  { kind: 'with a speaker who', text: 'The call ended, with Jon Bell saying, "⟦Jon Bell¦Go to bed.⟧"' },
  {
    kind: 'dateline',
    text: 'HARBOUR CITY — Jon Bell said the night was "⟦Jon Bell¦the longest of my life⟧".',
    plain: true,
  },
  {
    kind: 'interposed title',
    text: '"⟦Ida Falk¦The vendor knew,⟧" Ida Falk, the company\'s general counsel, wrote in an e-mail.',
  },
  {
    kind: 'spokesman',
    text: '"⟦a spokesman for Norwind¦We do not comment on that,⟧" a spokesman for Norwind said.',
  },
  { kind: 'police', text: '"⟦police¦There is no sign of a crime,⟧" police said.' },
];
