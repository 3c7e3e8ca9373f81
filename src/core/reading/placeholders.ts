/** What stands where somebody still has to write, by language; matched against a whole sentence or the value of a label. */
const WORDS = [
  'tbd|tba|tbc|todo|n/?a|not applicable|\\?+|…|\\.{3,}|x{3,}|y{3,}|z{3,}|pending|coming soon|same as above',
  '(?:to be|still to be|will be) (?:completed|determined|added|filled(?: in| out)?|written|confirmed|announced|defined|decided|provided)(?: later)?',
  'fill (?:me|this|it) (?:in|out)|insert (?:text )?here|placeholder|(?:some |your )?text (?:goes )?here',
  // German
  'offen|noch offen|folgt(?: noch)?|wird (?:noch )?(?:ergänzt|nachgetragen)|(?:noch )?(?:zu ergänzen|auszufüllen)|k\\.?\\s?a\\.?|keine angaben?|entfällt',
  // French
  'à (?:compléter|définir|remplir|préciser|déterminer|renseigner|venir)|sans objet',
  // Spanish, Portuguese
  '(?:por|a) (?:definir|completar|determinar|rellenar|preencher|confirmar)|a ser (?:definido|preenchido)|pendiente|pendente|no aplica|não se aplica',
  // Japanese, Chinese
  '未定|未記入|未記載|該当なし|要?記入|後日(?:記載|記入|追記)|[〇○×]{2,}|待定|待补充?|待填写?|待確認|暂无|暫無|不适用|不適用',
];
const PLACEHOLDER = new RegExp(
  `^[\\s*_\`~.[\\](){}<>|:：–—-]*(?:${WORDS.join('|')})[\\s*_\`~.。!…[\\](){}<>|:–—-]*$`,
  'i',
);

/** Said of the impact these tell something; anywhere else nobody has written anything yet. */
const NONE =
  /^[\s*_~.–—-]*(?:none|nil|nothing|keine[rs]?|aucune?|néant|ninguno|ninguna|nenhum|nenhuma|なし|無し|无|無)[\s*_~.。–—-]*$/i;

/** The value of a label to be chosen or written: `[Draft / Review / Final]`, `[total time of the outage]`. */
const CHOICE = /^\s*\[[^\]]{0,100}[\s/%][^\]]{0,100}\]\s*$/;
/** An entry of a timeline whose time is still to be written. */
const UNTIMED = /^[\s[(*_~-]*(?:YYYY|JJJJ|AAAA|HH:MM|hh:mm|HH:mm|XX:XX|00:00 UTC\b.{0,3}$)/;

/** Patterns of dates, times and names to be replaced: YYYY-MM-DD, TT.MM.JJJJ, HH:MM, `{{ summary }}`, [Title], <name>. */
const TOKEN =
  /\b(?:YYYY|JJJJ|AAAA|20[Xx]{2}|yyyy)\b|\b[Hh]{2}:[Mm]{2}\b|\bHH:mm\b|\bSS:MM\b|\bXX:XX\b|\b(?:DD|TT|JJ)[./-]MM\b|\bMM[./-]DD\b|年月日|\{\{[^{}]{1,60}\}\}|\[(?:[A-Z][a-z]+ ?){1,4}\]|\bX{3,}\b|\bYYY\b|\bZZZ\b/;
const TOKENS = new RegExp(TOKEN.source, 'g');

const LATIN = new Set(
  'lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor incididunt ut labore et dolore magna aliqua enim minim veniam quis nostrud exercitation ullamco laboris nisi aliquip ex ea commodo consequat duis aute irure in reprehenderit voluptate velit esse cillum eu fugiat nulla pariatur etiam dapibus curabitur vulputate felis vestibulum mauris nunc vitae pellentesque aenean donec phasellus integer praesent vivamus'.split(
    ' ',
  ),
);

/** Nothing longer is a placeholder, but filler text; the patterns above are not for long texts either. */
const LONGEST = 200;
const FILLER_HINT =
  /\b(?:ipsum|amet|dolor|etiam|elit|curabitur|lorem|aliqua|nulla|vestibulum|mauris|donec|dapibus|felis)\b/i;

/** Whether a sentence holds a place for words that somebody still has to write. */
export function isPlaceholder(text: string, isAboutImpact: () => boolean): boolean {
  if (text.length > LONGEST) return isFiller(text);
  if (PLACEHOLDER.test(text) || (NONE.test(text) && !isAboutImpact())) return true;
  const value = labelValue(text);
  if (value !== undefined && (PLACEHOLDER.test(value) || CHOICE.test(value))) return true;
  return UNTIMED.test(text) || isMostlyTokens(text) || isFiller(text);
}

/** What stands behind a label. */
function labelValue(text: string): string | undefined {
  const colon = text.slice(0, 60).search(/[:：]\s/);
  return colon > 0 ? text.slice(colon + 1) : undefined;
}

/** A token with few real words beside it; a sentence that only explains a format has many. */
function isMostlyTokens(text: string): boolean {
  if (text.length > 200 || !TOKEN.test(text)) return false;
  const rest = text.replace(TOKENS, ' ').match(/[\p{L}]{2,}/gu)?.length ?? 0;
  return rest <= 5;
}

function isFiller(text: string): boolean {
  if (!FILLER_HINT.test(text)) return false;
  const words =
    text
      .slice(0, 300)
      .toLowerCase()
      .match(/[a-z]+/g) ?? [];
  if (words.length < 2) return false;
  return words.filter((word) => LATIN.has(word)).length / words.length >= 0.6;
}
