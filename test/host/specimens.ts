import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Options, SCHEMAS, schemaById, templateOf } from '../../src/core/index.ts';
import { example } from './example.ts';

/** A document to take a picture of, and with what it is read. */
export interface Specimen {
  readonly text: string;
  readonly options: Options;
}

const options: Options = { asked: true, today: '2024-08-01' };

/** The example with its sources. */
export function exampleSpecimen(): Specimen {
  const text = readFileSync(join(example.folder, example.document), 'utf8');
  const sources = Object.fromEntries(
    [...text.matchAll(/^ {2}- id: (\S+)(?:\n {4}.*)*?\n {4}file: (\S+)$/gm)].map(([, id = '', file = '']) => [
      id,
      { text: readFileSync(join(example.folder, file), 'utf8'), format: 'text' as const },
    ]),
  );
  return { text, options: { ...options, sources } };
}

/** What somebody sees who has just begun. */
export function emptySpecimen(): Specimen {
  const schema = schemaById('default') ?? SCHEMAS[0];
  if (!schema) throw new Error('There is no template.');
  return {
    text: templateOf(schema, { title: 'Checkout is down', date: '2024-05-06', severity: 'SEV-2' }),
    options,
  };
}

/** Some of everything that Markdown has, with what is open, overdue, wrong and folded. */
export function richSpecimen(): Specimen {
  return { text: RICH, options: { ...options, today: '2024-06-15' } };
}

/** A document of 500 KB: the same sections over and over, under other numbers. */
export function longSpecimen(): Specimen {
  const body = RICH.slice(RICH.indexOf('## Impact'));
  const parts = [RICH];
  for (let i = 2, size = RICH.length; size < 500_000; i++) {
    const part = body.replace(/^(##+) (.*)$/gm, `$1 $2, part ${i}`);
    parts.push(part);
    size += part.length;
  }
  return { text: parts.join('\n'), options };
}

const EVENTS = [
  'Error rate of checkout rises',
  'Pager goes off for the payments team',
  'Connection pool is exhausted on one more host',
  'Retry of the failed orders',
  'Support answers the next hundred customers',
  'Replica falls behind by ten minutes',
  'Cache is warmed by hand',
];

/** 300 entries over nine days: most of them in bursts, with quiet days between. */
export function timelineSpecimen(): Specimen {
  const start = Date.UTC(2024, 4, 6, 7, 58);
  const bursts = [0, 1.1, 1.4, 3.2, 6.9, 7.1, 8.6];
  const rows = Array.from({ length: 300 }, (_, i) => {
    const day = bursts[i % bursts.length] ?? 0;
    const minute = Math.floor(i / bursts.length) * (i % 3 === 0 ? 1 : 7);
    return {
      at: start + Math.round(day * 86_400_000) + minute * 60_000,
      what: EVENTS[i % EVENTS.length] ?? '',
    };
  }).toSorted((a, b) => a.at - b.at);
  const iso = (at: number): string => new Date(at).toISOString();
  const items = rows.map(({ at, what }) => `| ${iso(at).slice(0, 16).replace('T', ' ')} | ${what} |`);
  const last = rows.at(-1)?.at ?? start;
  const text = `---
type: postmortem
title: Checkout fails again and again for nine days
date: 2024-05-15
status: in-review
severity: SEV-2
services: [checkout, payments]
owner: Ann Lee
times:
  started: ${iso(start)}
  detected: ${iso(start + 12 * 60_000)}
  acknowledged: ${iso(start + 31 * 60_000)}
  mitigated: ${iso(start + 600 * 60_000)}
  resolved: ${iso(last)}
---

# Checkout fails again and again for nine days

## Timeline

All times are UTC.

| Time | What happened |
| --- | --- |
${items.join('\n')}
`;
  return { text, options };
}

const RICH = `---
type: postmortem
title: Checkout rejects one order in three
id: PM-412
date: 2024-05-06
status: in-review
severity: SEV-2
services: [checkout, payments, orders-db]
owner: Ann Lee
times:
  started: 2024-05-06T07:58:00Z
  detected: 2024-05-06T08:11:00Z
  acknowledged: 2024-05-06T08:15:00Z
  mitigated: 2024-05-06T08:44:00Z
  resolved: 2024-05-06T10:02:00Z
impact:
  users: 41,000 customers
  requests: 31 % of all orders
---

# Checkout rejects one order in three

On 6 May 2024 checkout rejected 31 % of all orders for 46 minutes, since a release had lowered the limit of its connection pool[^1].

## Impact

- 41,000 customers could not pay, and 12,300 orders were lost.
- Support answered 640 calls; ~~nobody~~ two partners complained.

## Root cause

The release of 07:55 set \`maxConnections\` to 50, so the pool was exhausted as soon as traffic rose, and every further request waited until it timed out.

\`\`\`diff
@@ -12,5 +12,5 @@ pool:
-  maxConnections: 200
+  maxConnections: 50
   timeout: 3s
\`\`\`

The payment gateway logged:

\`\`\`log
2024-05-06T07:58:12Z ERROR pool exhausted: "no connection within 3s" waiting=412
2024-05-06T07:58:13Z WARN  retry 3/5 of order 8812
\`\`\`

<details>
<summary>How the pool is configured</summary>

The value comes from the shared defaults:

\`\`\`yaml
pool:
  maxConnections: 50   # was 200
  timeout: 3s
  retry: { max: 5, backoff: exponential }
\`\`\`

</details>

### Why nobody saw it before

> The load test had passed with twenty users, and nobody looked at the pool.
>
> — Tom Okafor, payments

## Timeline

All times are UTC, on 2024-05-06.

- 07:55 The release goes out to all hosts.
- 07:58 First orders are rejected.
- 08:11 The alert on the error rate goes off.
- 08:15 Ann acknowledges the page.
- 08:32 The pool is suspected.
- 08:44 The release is rolled back; orders go through again.
- 10:02 The lost orders have been sent again.

## Response

We rolled the release back at 08:44, which stopped the errors, and sent the failed orders again by 10:02.

## Action items

| ID | Action | Kind | Owner | Due | State |
| --- | --- | --- | --- | --- | --- |
| A1 | Alert on the use of the pool above 80 % | Detect | Ann Lee | 2024-05-20 | Done |
| A2 | Refuse a release that lowers a limit without a review | Prevent | Tom Okafor | 2024-06-01 | Open |
| A3 | Load-test with a day of real traffic | Prevent | | 2024-07-15 | Open |

- [x] Tell the partners what happened (@ann, due 2024-05-08)
- [ ] Write down how to read the pool's metrics (@tom, due 2024-06-30)

## Lessons

- A default that many services share must be changed like code (A2).
- The load test said nothing about the pool (A3).
- We were lucky that it was Monday.

Press <kbd>Ctrl</kbd>+<kbd>K</kbd> in the dashboard to filter by host; see [the runbook](https://example.com/runbooks/pool).

[^1]: The limit holds per host; there were 24 hosts.
`;
