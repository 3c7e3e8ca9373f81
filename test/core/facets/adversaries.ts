/** A small invented text with the levels that a careful reader gives it: cause, scope, remediation, quotes. */
export interface Adversary {
  readonly name: string;
  readonly text: string;
  readonly levels: `${string} ${string} ${string} ${string}`;
  readonly isPostmortem?: boolean;
}

export const adversaries: readonly Adversary[] = [
  {
    name: 'headings only',
    text: '# Outage of the shop\n\n## Summary\n\n## Impact\n\n## Root cause\n\n## Timeline\n\n## Resolution\n\n## Action items\n\n## Quotes\n',
    levels: 'missing missing missing missing',
    isPostmortem: false,
  },
  {
    name: 'headings with the instructions of a template',
    text: `# Postmortem: [title]

## Impact

_Describe which users were affected, how many (%), and for how long._

## Root cause

[Explain the root cause: which change, component or condition caused the outage, and how.]

<!-- Because a bad deploy exhausted the connection pool, 1,200 users could not log in for 40 minutes. -->

## Timeline

| Time | Event |
| --- | --- |
| HH:MM | Alert fired |
| HH:MM | Rolled back |

## Resolution

Describe in a paragraph how the incident was resolved, e.g. by a rollback.

## Action items

- [ ] TBD

## Quotes

> "What did the customer say?" — [name]
`,
    levels: 'missing missing missing missing',
    isPostmortem: false,
  },
  {
    name: 'keywords strewn into unrelated prose',
    text: `# Our best year

The root cause of our success is our people, and the impact of their work is felt in every region.
We resolved to grow faster, rolled out a new brand and prevented nobody from dreaming.
"Customer first" is our "north star". Winter never affected our mood.
Our resolution for next year: action items for everybody, and an incident-free party.
`,
    levels: 'missing missing missing missing',
    isPostmortem: false,
  },
  {
    name: 'a text about how to write postmortems',
    text: `# How to write a postmortem

A postmortem should explain the root cause of an incident and how it was resolved.
When you describe the impact, state how many users were affected and for how long.
Each action item must have an owner. If the cause is unknown, say so.
Quote people: you can ask the on-call engineer what they saw.

## Root cause

Ask why five times. A good root cause names the change and the mechanism.

## Action items

List what you will do so that it does not happen again.
`,
    levels: 'missing missing missing missing',
    isPostmortem: false,
  },
  {
    name: 'cause and remediation told only in a timeline',
    text: `# Checkout outage, 2026-03-02

## Timeline (UTC)

- 10:02 Deploy 412 sets the connection pool to 5 instead of 50, which exhausts the pool under load
- 10:05 Checkout returns HTTP 500 for all customers in Europe
- 10:19 Marta rolls back deploy 412; checkout recovers
- 11:30 A check that rejects pool sizes below 20 is added to the deploy pipeline
`,
    levels: 'covered covered covered missing',
    isPostmortem: true,
  },
  {
    name: 'cause and remediation told only in a table',
    text: `# Incident report 2026-03-02

| Field | What we know |
| --- | --- |
| Affected | 1,300 customers could not log in for 25 minutes |
| Why it happened | The signing certificate expired because the renewal job had been disabled during the migration |
| Repaired by | We renewed the certificate by hand and restarted the login service |
| Next time | Add an alert that fires 14 days before any certificate expires |
`,
    levels: 'covered covered covered missing',
    isPostmortem: true,
  },
  {
    name: 'cause and remediation told only in a chat',
    text: `# Search was down on 4 May 2026

Search was unavailable for all users from 08:10 to 08:55 UTC.

## Chat of the day

> ines [8:12 AM]
> search is down, the index node ran out of disk because the snapshot job kept every snapshot
>
> teo [8:50 AM]
> I deleted the old snapshots and restarted the node, search is back
>
> ines [8:58 AM]
> I will add a disk alert and make the job delete snapshots older than a week
`,
    levels: 'covered covered covered covered',
    isPostmortem: true,
  },
  {
    name: 'five whys in a list',
    text: `# Payments stalled, 7 June 2026

For 50 minutes no card payment went through; 340 customers were affected.

1. Why did payments stall? The queue consumer had crashed.
2. Why did it crash? A message with an empty currency field raised an unhandled exception.
3. Why was the field empty? The new partner API leaves it out for refunds, and our parser did not check it.

We restarted the consumer with the message skipped. A test with refunds of that partner now runs before each release.
`,
    levels: 'covered covered covered missing',
    isPostmortem: true,
  },
  {
    name: 'no headings',
    text: `On 3 February 2026 the login page of the portal was unreachable for two hours, and about 900 students could not hand in their homework.

A configuration change had pointed the load balancer at a server that was already switched off.

We pointed it back at 14:20. The change is now tested on a staging balancer before it goes live.
`,
    levels: 'covered covered covered missing',
    isPostmortem: true,
  },
  {
    name: 'one long paragraph',
    text: `On 12 January 2026 between 09:00 and 10:40 UTC about 15 % of uploads failed in the Frankfurt region because a firmware update had reset the cache size of the storage controllers to zero, so that every write went straight to disk and timed out; customers noticed first. "Uploads hang at 99 percent, for all of us," wrote Lena Brandt of the museum. We restored the cache size by hand at 10:35, and a check of the controllers' settings now runs after each firmware update.\n`,
    levels: 'covered covered covered covered',
    isPostmortem: true,
  },
  {
    name: "another incident's cause quoted as background",
    text: `# API errors on 9 August 2026

From 13:05 to 13:40 UTC the API answered every request with HTTP 503.

## Background

In March 2025 we had a similar outage, which was caused by an expired certificate.

## Cause

Still under investigation.
`,
    levels: 'thin covered missing missing',
  },
  {
    name: 'front matter only',
    text: `---
type: postmortem
title: Mail delayed
severity: SEV-2
services: [mail]
times:
  started: 2026-02-03T10:00:00Z
  resolved: 2026-02-03T12:30:00Z
impact:
  users: 1200
---
`,
    levels: 'missing covered missing missing',
    isPostmortem: true,
  },
  {
    name: 'a scope told only as "nobody was affected"',
    text: `# Near miss on 2026-05-06: wrong cluster in the delete script

The cleanup script pointed at the production cluster because its context variable was read before it was set.
A dry run showed it in time. No customers were affected and no data was lost.

We fixed the order of the two lines. The script now refuses to run without an explicit cluster name.
`,
    levels: 'covered covered covered missing',
    isPostmortem: true,
  },
  {
    name: 'a text in Japanese',
    text: `# 2026-04-10 決済サービス障害

## 概要

2026年4月10日 10:02〜10:45 (JST) の間、決済サービスで約1,200人のユーザーが支払いを完了できなかった。

## 原因

デプロイ 412 でコネクションプールの上限が 50 から 5 に変更されたため、負荷によりプールが枯渇した。

## 対応

10:40 にデプロイ 412 をロールバックし、10:45 に復旧した。

## 再発防止

- プールサイズの下限を検証するテストを CI に追加する
`,
    levels: 'covered covered covered missing',
    isPostmortem: true,
  },
  {
    name: 'a text in Polish, which the facets cannot read',
    text: `# Awaria sklepu

Sklep nie działał przez 40 minut, ponieważ po wdrożeniu baza danych nie przyjmowała połączeń. Klienci nie mogli płacić.
Wycofaliśmy zmianę i wszystko wróciło do normy. Dodamy alarm, który ostrzeże nas wcześniej.
`,
    levels: 'missing missing missing missing',
  },
  {
    name: 'nothing at all',
    text: '',
    levels: 'missing missing missing missing',
    isPostmortem: false,
  },
];
