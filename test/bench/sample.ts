/** A made-up postmortem of about so many characters, with everything that a real one has. */
export function postmortemOf(size: number): string {
  const head = `---
type: postmortem
title: Checkout outage
status: final
severity: SEV-2
---

# Checkout outage

## Summary

Checkout failed for 1,200 customers in the EU between 10:02 and 10:48 UTC on 3 May 2024.
The 2.4.0 release dropped the index on the \`orders\` table, so every checkout scanned the whole table until the connection pool ran out.

## Timeline

All times are in UTC.

`;
  const parts = [
    (i: number) =>
      `- ${String(10 + (i % 8)).padStart(2, '0')}:${String(i % 60).padStart(2, '0')} The alert \`checkout-${i}\` fires and *Dana* looks at the [dashboard](https://example.org/d/${i}).`,
    (i: number) =>
      `\nThe queue of worker ${i} grew to ${i * 10} jobs because the consumer could not reach the database, and requests timed out after 30 seconds.\n`,
    (i: number) =>
      `\n| Time | Event |\n| --- | --- |\n| 10:${String(i % 60).padStart(2, '0')} | Replica ${i} restarted |\n| 10:59 | Traffic **moved** back |\n`,
    (i: number) =>
      `\n### Finding ${i}\n\n"We saw errors on shard ${i}," said Dana Reyes, the engineer on call. We rolled back the change and will add a check to CI (#${i}).\n`,
    (i: number) =>
      `\n> The status page said that region ${i} was degraded.\n\n\`\`\`\nERROR ${i}: pool exhausted\n\`\`\`\n`,
  ];
  let text = head;
  for (let i = 0; text.length < size; i++) text += `${(parts[i % parts.length] ?? parts[0])?.(i)}\n`;
  return text;
}
