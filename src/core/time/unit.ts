import { unitLetter, unitNamed } from './duration-words.ts';
import type { Quantity } from './quantity.ts';
import { before, isWordAt, matchAt } from './scan.ts';

/** A unit of time after a number. */
export interface Unit {
  readonly end: number;
  readonly seconds: number;
}

const UNIT_WORD =
  /(?:[ \t]{0,2}|-|[ \t]{0,2}\r?\n[ \t>]{0,8})(?:(?:whole|full|more|additional|extra|further|long|solid|consecutive|entire|straight)[ ])?(?:(?:of )?an? )?([A-Za-z\u00C0-\u024F]{2,12})(?![A-Za-z0-9_\u00C0-\u024F])(?:\(s\)|\(n\)|\(es\))?/uy;
const UNIT_LETTER =
  /(ms|min|hr|[smhd])(?![A-Za-z_])(?!\d)(?!-[A-Za-z]|-\d{1,6}(?![\dsmh]))|(ms|min|hr|[smhd])(?=\d{1,2}(?:ms|min|sec|[smhd]|(?![A-Za-z0-9_.:])))/uy;
const SPACED_LETTER = /[ ]([shd]|m(?=[ ]\d{1,2}[ ]?s))(?![A-Za-z0-9_'’.-])/uy;
const ASIAN_UNIT =
  /[ ]?(?:(時間|个?小时|個?小時)|(分間|分钟|分鐘|分(?![析割布類岐野散離子母別担期類]))|(秒間|秒钟|秒鐘|秒(?!速))|(日間|天)|(週間|周間|个?星期|周)|(か月|ヶ月|カ月|个月|個月))(半)?/uy;
const ASIAN_SECONDS = [3600, 60, 1, 86_400, 604_800, 2_592_000];
const RATE_BEFORE =
  /(?:times|once|twice|thrice|per|requests|queries|calls|errors|events|messages|builds|jobs|hits|writes|reads|dollars|mal|fois|veces|vezes|[kmgt]b)[ ]$/iu;
const ORDINAL_END = /[ ]?(?:[.,;:)!?|*]|$|later|ago|after|before|apart|earlier|or |and a half)/uy;

function letterUnit(text: string, at: number, isDigit: boolean): Unit | undefined {
  const match = isDigit ? (matchAt(UNIT_LETTER, text, at) ?? matchAt(SPACED_LETTER, text, at)) : null;
  const letter = match?.[1] ?? match?.[2];
  if (match === null || letter === undefined) return undefined;
  const seconds = unitLetter(letter) ?? unitNamed(letter);
  return seconds === undefined ? undefined : { end: at + match[0].length, seconds };
}

/** The unit after a number that ends at an offset. */
export function unitAt(text: string, at: number): Unit | undefined {
  const isDigit = /[\d½¼¾]/u.test(text[at - 1] ?? '');
  const asian = isDigit ? matchAt(ASIAN_UNIT, text, at) : null;
  if (asian !== null) {
    const index = asian.findIndex((group, position) => position > 0 && group !== undefined);
    const half = asian[7] === undefined ? 0 : 1;
    return { end: at + asian[0].length - half, seconds: ASIAN_SECONDS[index - 1] ?? 0 };
  }
  const letter = letterUnit(text, at, isDigit);
  if (letter !== undefined) return letter;
  const match = matchAt(UNIT_WORD, text, at);
  const word = match?.[1] ?? '';
  const isJoinedWord = !isDigit && isWordAt(text, at) && isWordAt(text, at - 1);
  const isOther =
    word === 'tag' || (word === 'std' && !isDigit) || (word.length < 4 && /\n/u.test(match?.[0] ?? ''));
  const seconds = isOther || isJoinedWord ? undefined : unitNamed(word);
  return match === null || seconds === undefined ? undefined : { end: at + match[0].length, seconds };
}

const PROCESSOR_BEFORE = /cpu\W{0,5}$/iu;
const PROCESSOR_AFTER = /^\s?(?:cpu|cores?)/iu;
const ESCAPE_BEFORE = /(?:1b|033|\\e)\[$/iu;
const DECADE_BEFORE = /(?:^|\s)in the $/iu;
const SHAPE_AFTER = /^[ -](?:model|print|array|render|graph|view|plot|list|object)/iu;

/** Letters are units of other things too: 250m of a processor, a 404s, in the 90s, 3d models, the hash 392316d. */
function isOtherLetter(text: string, at: number, { value, end }: Quantity, unit: Unit): boolean {
  if (unit.end - end !== 1) return false;
  const letter = text[end];
  const lead = before(text, at, 12);
  const rest = text.slice(unit.end, unit.end + 9);
  if (letter === 'm') {
    return (
      value > 180 || PROCESSOR_BEFORE.test(lead) || PROCESSOR_AFTER.test(rest) || ESCAPE_BEFORE.test(lead)
    );
  }
  if (letter === 's') {
    const isStatus = value >= 400 && value < 600 && value % 1 === 0;
    return isStatus || (value < 100 && value % 10 === 0 && DECADE_BEFORE.test(lead));
  }
  return letter === 'd' && (value > 9999 || (value <= 3 && SHAPE_AFTER.test(rest)));
}

/** "a second engineer" counts engineers, and "twice a day" is a rate. */
function isOrdinalOrRate(text: string, at: number, quantity: Quantity, unit: Unit): boolean {
  if (!quantity.article) return false;
  if (RATE_BEFORE.test(before(text, at, 12))) return true;
  const isSecond = unit.seconds === 1 && /second$/iu.test(text.slice(quantity.end, unit.end));
  return isSecond && matchAt(ORDINAL_END, text, unit.end) === null;
}

/** Whether a number and a unit that stand together are no length of time. */
export function isNoLength(text: string, at: number, quantity: Quantity, unit: Unit): boolean {
  return isOtherLetter(text, at, quantity, unit) || isOrdinalOrRate(text, at, quantity, unit);
}
