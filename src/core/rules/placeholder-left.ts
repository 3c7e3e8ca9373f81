import { eachSentence } from '../reading/each-sentence.ts';
import { sourceRange } from '../reading/sentence.ts';
import type { Finding, Rule } from './rule.ts';

/** Words in capitals are meant as marks; in small letters they are words of the text. */
const TOKEN =
  /(?:^|[\s([|:])(TBD|TODO|TBC|FIXME|XXX|YYYY-MM-DD|HH:MM(?::SS)?|[Ll]orem ipsum|\[(?:[Tt]itle|[Nn]ame|[Dd]ate|[Tt]ime|[Ss]ervice|[Dd]escription|[Ll]ink|[Oo]wner|[Tt]eam|[Yy]our [\w ]{2,20}|[Ii]nsert [\w ]{2,30})\]|<(?:title|name|date|time|service|description|link|owner|team)>)(?=$|[\s)\],.;:|])/;

/** In a column of states, TODO is one. */
const STATE_COLUMN = /status|state|progress|状態|ステータス|estado|stand/i;

export const placeholderLeft: Rule = {
  id: 'placeholder-left',
  group: 'structure',
  title: 'No placeholder is left',
  severity: 'warning',
  docs: {
    what: 'No “TBD”, “YYYY-MM-DD”, “[Title]” or unanswered question of a template stands in the text.',
    why: 'A placeholder says that somebody meant to write more; a reader cannot tell whether anybody ever will.',
    measured: '2 of 2 in the development corpus (88 postmortems, 2026-11)',
    bad: [
      '# Outage of 3 May\n\n## Cause\n\nTBD\n',
      '# Outage of 3 May\n\n## Impact\n\n_Who or what was affected, and how many?_\n',
    ],
    good: ['# Outage of 3 May\n\n## Cause\n\nThe parser choked on `TODO` comments.\n'],
  },
  check({ sentences, markdown }) {
    const findings = [...placeholdersIn(sentences)];
    const head = markdown.frontMatter;
    for (const [path, field] of head?.fields ?? []) {
      const value = markdown.text.slice(field.value.start, field.value.end);
      if (/^["']?(?:TBD|TODO|YYYY-MM-DD)["']?$/i.test(value))
        findings.push({
          range: field.value,
          message: {
            text: 'The field `{0}` still holds a placeholder: fill it in, or take it out.',
            args: [path],
          },
        });
    }
    return findings;
  },
};

const placeholdersIn = eachSentence((sentence): readonly Finding[] => {
  const { text, span, block, standing } = sentence;
  if (standing === 'code' || STATE_COLUMN.test(block.place.cell?.header ?? '')) return [];
  const token = TOKEN.exec(text);
  const word = token?.[1] ?? '';
  const at = (token?.index ?? 0) + (token?.[0].indexOf(word) ?? 0);
  const place = span.start + at;
  const inCode = block.visible.marks.some(
    (mark) => mark.kind === 'code' && mark.start <= place && place < mark.end,
  );
  if (token && !inCode) {
    const message = { text: '“{0}” is still a placeholder: fill it in, or take it out.', args: [word] };
    return [{ range: sourceRange(sentence, at, at + word.length), message }];
  }
  if (!isOpenQuestion(sentence)) return [];
  const message = { text: 'This is the template’s question: answer it, or take it out.' };
  return [{ range: sourceRange(sentence), message }];
});

/** Help text of a template: wholly in italics, and asking. */
function isOpenQuestion({ text, span, block }: Parameters<typeof sourceRange>[0]): boolean {
  const italic = block.visible.marks.some(
    (mark) => mark.kind === 'emphasis' && mark.start <= span.start && mark.end >= span.end,
  );
  return italic && text.length > 12 && /\?$/.test(text);
}
