import type { Sample } from './sample.ts';

/** The marks of other languages, in texts of those languages. */
export const LANGUAGES: readonly Sample[] = [
  { kind: 'German, tag after', text: '„⟦Anna Weber¦Wir haben den Alarm nicht gesehen⟧“, sagte Anna Weber.' },
  { kind: 'German, tag before', text: 'Anna Weber sagte: „⟦Anna Weber¦Die Sicherung war zwei Tage alt.⟧“' },
  {
    kind: 'German, guillemets pointing in',
    text: '»⟦Jens Vogel¦Niemand kannte den Schalter⟧«, erklärte Jens Vogel.',
  },
  {
    kind: 'German, title before the name',
    text: '„⟦Anna Weber¦Das darf nicht wieder vorkommen⟧“, betonte die Leiterin Anna Weber.',
  },
  { kind: 'German, laut', text: 'Laut Jens Vogel war die Anlage „⟦Jens Vogel¦seit Jahren nicht geprüft⟧“.' },
  {
    kind: 'German, broken',
    text: '„⟦Anna Weber¦Wir hatten einen Plan⟧“, sagte Anna Weber, „⟦Anna Weber¦aber niemand fand ihn.⟧“',
  },
  {
    kind: 'French, tag after',
    text: '« ⟦Claire Martin¦Nous avons perdu une heure entière⟧ », a déclaré Claire Martin.',
  },
  {
    kind: 'French, tag before',
    text: 'Claire Martin a expliqué : « ⟦Claire Martin¦La sauvegarde était vide depuis mardi.⟧ »',
  },
  {
    kind: 'French, selon',
    text: 'Selon Paul Mercier, le serveur était « ⟦Paul Mercier¦à bout de souffle depuis lundi⟧ ».',
  },
  {
    kind: 'French, inverted present',
    text: '« ⟦Paul Mercier¦Personne ne lit ces messages⟧ », affirme Paul Mercier.',
  },
  {
    kind: 'French, curly marks',
    text: '“⟦Claire Martin¦Le câble était coupé en deux⟧”, a dit Claire Martin.',
  },
  {
    kind: 'Spanish, tag after',
    text: '«⟦Lucía Torres¦El disco estaba lleno desde ayer⟧», dijo Lucía Torres.',
  },
  {
    kind: 'Spanish, tag before',
    text: 'Lucía Torres explicó: «⟦Lucía Torres¦Nadie miró la alarma de la noche.⟧»',
  },
  {
    kind: 'Spanish, según',
    text: 'Según Mateo Ruiz, el plan era «⟦Mateo Ruiz¦una apuesta con los clientes⟧».',
  },
  {
    kind: 'Spanish, double marks',
    text: '“⟦Mateo Ruiz¦No teníamos otra copia de los datos⟧”, afirmó Mateo Ruiz.',
  },
  {
    kind: 'Spanish, question',
    text: '«⟦Mateo Ruiz¦¿Quién cambió la clave del servidor?⟧», preguntó Mateo Ruiz.',
  },
  { kind: 'Japanese, told', text: '佐藤さんは「⟦佐藤さん¦深夜の作業で疲れていました⟧」と話した。' },
  {
    kind: 'Japanese, according to',
    text: '山田氏によると、「⟦山田氏¦予備のサーバーはありませんでした⟧」という。',
  },
  {
    kind: 'Japanese, explained',
    text: '鈴木部長は「⟦鈴木部長¦再発防止策を来月までにまとめます⟧」と説明した。',
  },
  { kind: 'Japanese, answered', text: '広報担当は『⟦広報担当¦現在原因を調べています⟧』と答えた。' },
  { kind: 'Chinese, said', text: '李工说：“⟦李工¦数据库在凌晨三点停了。⟧”' },
  { kind: 'Chinese, pointed out', text: '张经理指出：“⟦张经理¦我们没有测试过这个开关。⟧”' },
  { kind: 'Chinese, traditional corner brackets', text: '陳先生表示：「⟦陳先生¦備份已經兩天沒有更新。⟧」' },
  { kind: 'Chinese, report', text: '运维报告：“⟦运维¦磁盘已经写满，无法登录。⟧”' },
  {
    kind: 'German, single low marks',
    text: 'Jens Vogel schrieb: ‚⟦Jens Vogel¦Der Schlüssel lag im falschen Fach.⟧‘',
  },
  {
    kind: 'German, zufolge',
    text: 'Anna Weber zufolge war der Dienst „⟦Anna Weber¦schon am Abend zu langsam⟧“.',
  },
  { kind: 'German, a spokesman', text: '„⟦ein Sprecher¦Wir prüfen das noch genau⟧“, sagte ein Sprecher.' },
  {
    kind: 'French, single guillemets',
    text: 'Paul Mercier a écrit : ‹ ⟦Paul Mercier¦La panne a duré toute la nuit.⟧ ›',
  },
  { kind: 'Spanish, single marks', text: '‘⟦Lucía Torres¦Apagamos todo a las tres⟧’, dijo Lucía Torres.' },
  { kind: 'Japanese, commented', text: '高橋CTOは「⟦高橋CTO¦全員で原因を確認しました⟧」とコメントした。' },
  { kind: 'Chinese, replied', text: '王工程师回复：「⟦王工程师¦请先不要重启服务器。⟧」' },
  {
    kind: 'German, so',
    text: '„⟦Sabine Roth¦Wir hatten keinen Zugriff auf die Konsole⟧“, so Sabine Roth, die Leiterin der Plattform.',
  },
  { kind: 'German, a system', text: 'Das System meldete „⟦Das System¦Verbindung zur Datenbank verloren⟧“.' },
  {
    kind: 'German, laut at the beginning',
    text: 'Laut Statusseite waren „⟦Statusseite¦einige Kunden nicht erreichbar⟧“.',
  },
  {
    kind: 'Italian, tag after',
    text: '"⟦Giulia Conti¦Abbiamo perso tre ore di dati⟧", ha detto Giulia Conti.',
  },
  { kind: 'Portuguese, tag after', text: '"⟦João Silva¦Perdemos três horas de dados⟧", disse João Silva.' },
  {
    kind: 'Dutch, tag after',
    text: '"⟦Pieter de Vries¦We hebben drie uur aan data verloren⟧", zei Pieter de Vries.',
  },
];
