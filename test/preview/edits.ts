/** A postmortem of about so many characters, of the kind that people write, with a long timeline and a long list. */
export function longDocument(bytes: number): string {
  const parts = [
    '---\ntype: postmortem\ntitle: A long postmortem\nseverity: SEV-2\n---\n\n# A long postmortem\n\n## Timeline\n\nAll times are in UTC.\n',
    Array.from({ length: 300 }, (_, i) => `- ${timeOf(i)} Step ${i} of the rollout is done.\n`).join(''),
    '## Hosts\n',
    Array.from({ length: 1000 }, (_, i) => `- host-${i} was restarted\n`).join(''),
  ];
  for (let i = 0, size = parts.join('\n').length; size < bytes; i++) {
    const part = `## Section ${i}\n\nThe release ${i} changed the **limit** of the \`pool-${i}\` to [a value](https://example.com/${i}), which is too low for a busy day.\n\n- one item of ${i}\n- another item of ${i}\n\n| a | b |\n|---|---|\n| ${i} | two |\n`;
    parts.push(part);
    size += part.length;
  }
  return parts.join('\n');
}

function timeOf(i: number): string {
  const day = 3 + Math.floor(i / 96);
  const minutes = (i % 96) * 15;
  return `2024-05-0${day} ${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

export interface Edit {
  readonly name: string;
  readonly from: string | RegExp;
  readonly to: string;
  /** The most nodes that it may add, take away or change in the page. */
  readonly nodes: number;
}

export const edits: readonly Edit[] = [
  { name: 'a paragraph', from: 'The release 800 changed', to: 'The fast release 800 changed', nodes: 1 },
  { name: 'a heading', from: '## Section 801\n', to: '## Segment 801\n', nodes: 2 },
  { name: 'a cell of a table', from: '| 802 | two |', to: '| 802 | three |', nodes: 1 },
  { name: 'a new row of a table', from: '| 803 | two |', to: '| 803 | two |\n| new | row |', nodes: 1 },
  {
    name: 'the first line of the text',
    from: '# A long postmortem\n',
    to: '# A longer postmortem\n',
    nodes: 4,
  },
  { name: 'front matter', from: 'severity: SEV-2', to: 'severity: SEV-1', nodes: 1 },
  { name: 'a line more in front matter', from: 'severity:', to: 'owner: "@dana"\nseverity:', nodes: 6 },
  { name: 'a new paragraph on top', from: '## Timeline\n', to: 'One more.\n\n## Timeline\n', nodes: 6 },
  { name: 'a section less', from: /## Section 700\n.*?(?=## Section 701\n)/s, to: '', nodes: 4 },
  { name: 'an entry of a long list', from: 'host-500 was', to: 'host-500 is', nodes: 1 },
  { name: 'a new first entry of a long list', from: '- host-0 ', to: '- host-new\n- host-0 ', nodes: 6 },
  { name: 'an entry of a long list less', from: '- host-700 was restarted\n', to: '', nodes: 6 },
  { name: 'an entry of the timeline', from: 'Step 150 of', to: 'Part 150 of', nodes: 3 },
];
