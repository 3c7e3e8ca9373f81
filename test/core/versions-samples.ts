/** Documents in which what one block says hangs on others far from it: made up, each full of one kind of such ties. */
export const SAMPLES: Readonly<Record<string, string>> = {
  'names and pronouns across blocks': `# Outage of the mail service

Dana Reyes, head of operations at Norwind, first heard of it at breakfast. She called Tom Okafor, an engineer.

"We had no idea what was going on," she said. "Nobody had touched the relay."

He disagreed. “The relay was touched at nine,” Okafor said, “by our own job.”

The engineer went on: "I would do it again."

> Nothing was wrong with the relay.
>
> — Dana Reyes, head of operations

"It was down for an hour," the company wrote in a statement. “Mail was not lost.

“It was late,” it added.

- @dana: did you see the alert?
- @tom: "relay: connection refused" is all that I get
- The log said \`error: connection refused by relay\`.

10:02 dana: did you see the alert?
10:03 tom: yes, looking

A heckler shouted "shame on you" and Reyes replied that "shame is no cause". Eric Reyes, her brother, was not amused. "Shame," he said.

A heckler shouted "shame on you" and Reyes replied that "shame is no cause". Eric Reyes, her brother, was not amused. "Shame," he said.

The status page said:

> We are investigating reports of late mail.

The relay logged:

\`\`\`
ERROR 10:02 relay: connection refused
\`\`\`

The minister, Sir Paul Marsh, told Reuters "this is a disgrace" on Monday.
`,
  'a timeline that inherits dates and zones': `---
type: postmortem
date: 2024-02-28
times:
  started: 2024-02-28 22:50
  resolved: 2024-02-29T01:10Z
---

# Queue outage

## Timeline

### Feb 28th

- 22:50 The deploy of the queue begins.
- 23:10 Alert: "queue depth over 10,000" (detected)
- 23:55 Dana Reyes looks at the dashboard.
- 00:20 She rolls the deploy back.

### 29 February 2024

- 00:40 Depth falls.
- 01:10 Resolved.
- 1:05 PM Review.

| Time (CET) | Event |
| --- | --- |
| 23:50 | Queue full |
| 00:30 | Rolled back |
| YYYY-MM-DD | What happened |
| 01:10 | Service **restored** |

+0:10 first page
+1:30 second page

2024-03-01

- 09:00 Review with everybody
- 10/11/2024 10:00 Second review on Monday
- 25/11/2024 10:00 Third review

Times are in UTC unless they say otherwise.

The outage lasted 2 hours and 20 minutes. It was a Wednesday, 29 February 2024.
`,
  'notes, links and front matter': `---
type: postmortem
title: Checkout outage
status: draft
severity: SEV-2
services: [checkout, cart]
impact:
  users: 1200
sources:
  - id: s1
    url: https://example.org/status
  - id: s2
    title: Chat export
---

# Checkout outage

1,300 users were affected, see [the status page][status] and [the cause](#root-cause).[^1] RC1 and RC2 led to it.

## Root cause

RC1: The 2.4.0 release dropped an index, so every checkout scanned the table.
RC2: The canary had no traffic. [gone](#no-such-heading)

This caused timeouts.[^2]

## Impact

**Affected:**

- checkout, for 48 minutes
- 1,200 users were affected

## Root cause

TBD

## Action items

- [ ] Add a check for RC1 @dana by 2024-06-01
- [x] Restore the index #12
- [ ] Be more careful (RC9)

| Action | Owner | Due |
| --- | --- | --- |
| Test the canary (RC2) | @tom | 2024-07-01 |
| Write a runbook | | |

"We saw it late," said Dana Reyes (s1). Mail dana@norwind.example or db1.corp.internal.

[^1]: As the status page said: "Checkout is down."
[^2]: Only for requests that
    took longer than a second.

[status]: https://example.org/status "Status"
`,
  'comments that overrule': `# API outage

<!-- postmortem-disable facet-quotes -- nobody may be quoted -->

## Summary

The API was down because a certificate expired. <!-- postmortem: not the cause -->

It was bad for everybody. <!-- postmortem: this is the scope -->

<!-- postmortem-disable-next-line placeholder-left -->
TBD

<!-- TODO: ask Dana -->

<details><summary>More</summary>

- TODO later <!-- postmortem: this is the remediation -->
- An engineer forgot to renew it.

</details>

<!-- postmortem-enable facet-quotes -->

> [!NOTE]
> _Describe what happened._

**What went wrong:** the alert was sent to nobody. Why? Nobody owned it.

| What | Who |
| --- | --- |
| [Title] | @dana |
| Renewed | she |
`,
  'a form that is still to be filled in': `# Incident YYYY-MM-DD

_Describe the incident in one paragraph._

## Summary

[What happened]

For example:

- 10:02 The pager rang because the disk was full.
- 10:05 Somebody freed the disk.

## Impact

Who was affected? How many users were affected?

## Root cause

Describe the root cause. Last year's outage was caused by a full disk. That was fixed by a cron job.

The disk filled up because logs were not rotated.

Had the disk been larger, it would have lasted.

## Timeline

| Time | What |
| --- | --- |
| HH:MM | The alert fires |
| 10:05 | **Impact:** nobody could log in |

## Lessons

What went well: TBD
`,
};
