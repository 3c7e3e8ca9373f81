import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDocumentText } from '../../../src/core/document/document.ts';
import { open } from '../../../src/core/index.ts';
import { canRead, detectLanguage } from '../../../src/core/language/language.ts';

const languageOf = (text: string): string => detectLanguage(parseDocumentText(text).document);

const texts: Readonly<Record<string, string>> = {
  en: 'The site was down for an hour because the disk was full. We have added an alert.',
  de: 'Die Seite war eine Stunde lang nicht erreichbar, weil die Festplatte voll war. Wir haben einen Alarm ergänzt.',
  fr: 'Le site est resté inaccessible pendant une heure, car le disque était plein. Nous avons ajouté une alerte.',
  es: 'El sitio estuvo caído durante una hora porque el disco estaba lleno. Hemos añadido una alerta.',
  pt: 'O site ficou fora do ar durante uma hora porque o disco estava cheio. Nós adicionamos um alerta para isso.',
  it: 'Il sito non era raggiungibile per un’ora perché il disco era pieno. Abbiamo aggiunto un avviso anche per questo.',
  nl: 'De site was een uur lang niet bereikbaar omdat de schijf vol was. Wij hebben een alarm toegevoegd.',
  pl: 'Strona nie działała przez godzinę, ponieważ dysk był pełny. Dodaliśmy już alarm, który ostrzega o tym.',
  ja: 'ディスクが一杯になったため、サイトは1時間停止した。アラートを追加した。',
  zh: '由于磁盘已满，网站中断了一个小时。我们已经添加了告警。',
  ko: '디스크가 가득 차서 사이트가 한 시간 동안 중단되었습니다.',
  ru: 'Сайт был недоступен в течение часа, потому что диск был заполнен.',
  uk: 'Сайт був недоступний протягом години, оскільки диск був заповнений і їх не чистили.',
};

for (const [language, text] of Object.entries(texts)) {
  test(`tells ${language}`, () => assert.equal(languageOf(text), language));
}

test('English names and code do not make a Japanese text English', () => {
  const text =
    '`model` の値が `gemma3` のままだったため、rag-orchestrator は news-creator から EOF を受け取った。';
  assert.equal(languageOf(text), 'ja');
});

test('a foreign name or quotation does not make an English text foreign', () => {
  assert.equal(
    languageOf('The user wrote 「動かない」 in the channel, and the pods of the café team were restarted.'),
    'en',
  );
});

test('code, front matter and comments are in no language', () => {
  assert.equal(
    languageOf(
      '---\ntitle: Der Ausfall und die Folgen\n---\n```\nthe and of to in is\n```\n<!-- the and of to -->',
    ),
    'und',
  );
});

test('bare headings tell their language', () => {
  assert.equal(languageOf('# Störung\n\n## Auswirkung\n\n## Ursache\n\n## Maßnahmen\n'), 'de');
  assert.equal(languageOf('## Summary\n\n## Impact\n\n## Root cause\n'), 'en');
});

test('nothing to read is undetermined, and nothing says that it cannot be read', () => {
  assert.equal(languageOf(''), 'und');
  assert.ok(canRead('und'));
});

test('a text that cannot be read gets a sentence that says so, and no problem of a facet', () => {
  const { postmortem, problems } = open(
    `# Awaria\n\n${texts.pl} Wszystko to się stało w piątek, gdy nikogo nie było.\n`,
  );
  assert.equal(postmortem.language, 'pl');
  assert.match(postmortem.coverage.cause.lacks[0]?.text ?? '', /can’t read/);
  assert.deepEqual(postmortem.coverage.cause.lacks[0]?.args, ['Polish']);
  assert.deepEqual(
    problems.filter(({ rule }) => rule.startsWith('facet-')),
    [],
  );
});
