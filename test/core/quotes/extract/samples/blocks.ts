import type { Sample } from './sample.ts';

/** Block quotes, logs, notices and chats: words of others that stand without marks. */
export const BLOCKS: readonly Sample[] = [
  {
    kind: 'block quote, attribution line before',
    text: 'From Ann Lee, head of operations:\n\n> ⟦Ann Lee¦We had no spare for that part.⟧',
  },
  {
    kind: 'block quote, Name wrote:',
    text: 'On Tuesday, Max Orr wrote:\n\n> ⟦Max Orr¦The part is on its way.⟧',
  },
  { kind: 'block quote, horizontal bar', text: '> ⟦Max Orr¦The part is lost.⟧\n>\n> ― Max Orr' },
  {
    kind: 'block quote, en dash and emphasis',
    text: '> ⟦Max Orr¦The part is *lost*.⟧\n>\n> – *Max Orr*, buyer',
  },
  {
    kind: 'block quote, link in the signature',
    text: '> ⟦Max Orr¦The part was found.⟧\n>\n> — [Max Orr](https://example.org/orr)',
  },
  {
    kind: 'status page in a block quote',
    text: 'At 10:05 the status page said:\n\n> ⟦the status page¦We are investigating slow logins.⟧',
  },
  {
    kind: 'status notice with a time',
    text: 'Our status page read at 11:20:\n\n```\n⟦Our status page¦A fix is in place and we are watching it.⟧\n```',
  },
  {
    kind: 'error that a service returned',
    text: 'The login service returned:\n\n```\n⟦the login service¦upstream connect error or disconnect before headers⟧\n```',
  },
  {
    kind: 'alert that a monitor sent',
    text: 'PagerDuty alerted:\n\n```\n⟦PagerDuty¦High error rate on checkout for 5 minutes⟧\n```',
  },
  {
    kind: 'log line that a kernel printed',
    text: 'The kernel printed:\n\n```\n⟦the kernel¦Out of memory: Killed process 77 (java)⟧\n```',
  },
  {
    kind: 'inline log of a job',
    text: 'The nightly job logged `⟦the nightly job¦could not find a replica that is healthy⟧` at 03:12.',
  },
  {
    kind: 'chat with a full time',
    text: '```\n2024-05-02 10:02 <mira> ⟦mira¦the queue is at nine thousand⟧\n2024-05-02 10:03 <joe> ⟦joe¦drain it to the second region⟧\n```',
  },
  {
    kind: 'chat in a list',
    text: '- Mira: "⟦Mira¦the queue is at nine thousand⟧"\n- Joe: "⟦Joe¦drain it to the second region⟧"',
  },
  {
    kind: 'chat with bold names',
    text: '**mira:** ⟦mira¦the queue is at nine thousand⟧\n\n**joe:** ⟦joe¦drain it to the second region⟧\n\n**mira:** ⟦mira¦on it now⟧\n',
  },
  {
    kind: 'interview with capitals',
    text: 'LOPEZ: ⟦LOPEZ¦When did you see it?⟧\n\nSTONE: ⟦STONE¦About an hour too late.⟧\n\nLOPEZ: ⟦LOPEZ¦And who told you?⟧\n',
    plain: true,
  },
  {
    kind: 'block quote with a role in the signature',
    text: '> ⟦Ravi Menon¦We test this every month now.⟧\n>\n> — Ravi Menon, IT Minister',
  },
  {
    kind: 'log with a time before each line',
    text: 'The proxy log showed:\n\n```\n⟦the proxy log¦10:02:11 upstream timed out (110)\n10:02:12 upstream timed out (110)⟧\n```',
  },
  {
    kind: 'chat with nicks and colons',
    text: '```\nmira: ⟦mira¦is the mirror up again?⟧\njoe: ⟦joe¦not before midnight⟧\nmira: ⟦mira¦then we wait⟧\n```',
  },
  {
    kind: 'chat that tells how long ago',
    text: '> Ann Lee   [3 hours ago]  \n> ⟦Ann Lee¦Not that I know of.⟧\n>\n> max.orr [yesterday at 7:20 AM]  \n> ⟦max.orr¦So we wait for the next one?⟧',
  },
];
