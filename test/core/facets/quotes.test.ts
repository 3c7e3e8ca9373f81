import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open } from '../../../src/core/index.ts';

const verdict = (text: string) => open(text).postmortem.coverage.quotes;
const fence = (words: string, language = ''): string => `\`\`\`${language}\n${words}\n\`\`\`\n`;
const LOG = 'ERROR 10:02:11 connection refused by upstream';

const covered: Readonly<Record<string, string>> = {
  'a person in a sentence':
    'Dana wrote in the channel: "We have lost the primary and the replica is behind."\n',
  'a person behind the words': '"We have lost the primary and the replica is behind," said Dana Fox.\n',
  'a role': 'An engineer notes "I am restarting the pods and nothing happens".\n',
  'an alert in a timeline': '- 10:02 UTC — Pingdom reports "shop.example is down"\n',
  'an alert in a cell of a timeline':
    '| Time | What |\n|---|---|\n| 10:02 | PagerDuty: "API availability below 95 % for 5 minutes" |\n',
  'a message before its noun': 'The JupyterHub log shows the corresponding "pod never showed up" message.\n',
  'a message in single quotes': "Nginx answered with the 'upstream is not available' error.\n",
  'a message in code': 'Postgres failed with `FATAL: too many connections for role app`.\n',
  'an error without marks':
    'The Mastodon logs are alerting that Redis::CommandError: READONLY You can not write against a replica.\n',
  'a process before its words': '- 10:02 dmesg: "TCP: possible SYN flooding on port 8000, sending cookies"\n',
  'a fenced log that is introduced': `The API server logged:\n\n${fence(LOG)}`,
  'a fenced log that names its process': `We saw many lines of this form:\n\n${fence('Jan 30 13:01:32 ip-172 cosmovisor[695507]: error: timed out')}`,
  'a mail in a block quote':
    'We received an email from the vendor Acme:\n\n> Your subscription has been cancelled and all services are suspended.\n',
  'a block quote with its attribution': '> Nobody could pay for an hour.\n>\n> — Dana Fox, shop owner\n',
  'a message in a timeline of headings':
    '## Timeline\n\n### 17:02\n\nThe engineer on call updates the channel\n\n> OK, I am confident that it is the staging cluster\n',
  'a pasted chat': '> dana [8:27 AM]\n> it is down again\n>\n> eli [8:33 AM]\n> looking\n',
  'a reply in a list':
    '- Use a shared calendar\n  - @dana: It is not the first time that one would have been useful.\n',
  'a status notice': 'The status page said: "We are investigating increased error rates in Europe."\n',
  'a person in German': '„Wir haben den Alarm nicht gesehen“, sagte Anna Weber.\n',
  'a person in French': 'Claire Martin a expliqué : « La sauvegarde était vide depuis mardi. »\n',
  'a person in Japanese': '佐藤さんは「監視が動いていませんでした」と報告した。\n',
  'corner brackets': '検知方法: ユーザー報告（「画面が二回続けて固まった」）\n',
};
const thin: Readonly<Record<string, string>> = {
  'nobody knows who returned it':
    'Eventually it would return a "your image took too long to launch" error.\n',
  'a fenced error that nothing introduces': `## Auth issue\n\n${fence('Unable to connect to the server: executable not found')}`,
  'errors in a list with no source':
    '- It crashed\n  - "container runtime is down"\n  - "skipping pod synchronization"\n',
  'a complaint under a topic':
    'Two issues were reported:\n\n1. **Button**: "It does need the label next to it on small screens" - it was hidden\n',
};
const missing: Readonly<Record<string, string>> = {
  'scare quotes': 'We strive for "five nines" and the so-called "prime version" did not help.\n',
  'a quoted name': 'The "Previous Month Rankings" tab was empty and the alert "HighLatency" fired.\n',
  'a name of a method in a merge': 'Consider using the "Squash and merge" option.\n',
  'a fenced command': `We restarted it:\n\n${fence('$ systemctl restart nginx')}`,
  'fenced code': `The handler failed with an error because of this line:\n\n${fence('throw new Error("not found")', 'ts')}`,
  'fenced configuration': `The node has:\n\n${fence('taints:\n  - effect: NoSchedule\n    key: master')}`,
  'a log query': `Useful log query:\n\n${fence('resource.type="k8s_pod" severity>=ERROR')}`,
  'a note in a block quote':
    '> **Note**: this report was written a day later, when the errors had stopped.\n',
  'a principle in a block quote':
    'The report follows.\n\n> Blameless: we assume that everybody did their best.\n',
  'help in a block quote': '> Describe what the customer said.\n',
  apostrophes: "It's the team's view that it wasn't the users' fault, and they'd agree it isn't ours.\n",
  inches: 'The 19" rack and the 2.5" disks were replaced.\n',
  'a planned alert': '- Alert on 400 errors with "relationship not found"\n',
  'a term in a sentence': 'Eli mentioned that "managed identities" can be used instead.\n',
};

for (const [level, cases] of Object.entries({ covered, thin, missing })) {
  for (const [name, text] of Object.entries(cases)) {
    test(`${level}: ${name}`, () => assert.equal(verdict(text).level, level));
  }
}

test('the evidence is the words themselves', () => {
  const text = 'Dana wrote in the channel: "We have lost the primary."\n';
  assert.deepEqual(
    verdict(text).evidence.map(({ range }) => text.slice(range.start, range.end)),
    ['We have lost the primary.'],
  );
});
