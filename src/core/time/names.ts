/** Names of months and weekdays as written in English, German, French, Spanish and Portuguese. */

const MONTHS: readonly string[] = [
  'january jan januar jänner jän janvier janv enero ene janeiro',
  'february feb febr februar février fevrier févr fév fev febrero fevereiro',
  'march mar märz mär mrz mars marzo março marco',
  'april apr avril avr abril abr',
  'may mai mayo maio',
  'june jun juni juin junio junho',
  'july jul juli juillet juil julio julho',
  'august aug août aout agosto ago',
  'september sep sept septembre septiembre setiembre setembro set',
  'october oct oktober okt octobre octubre outubro out',
  'november nov novembre noviembre novembro',
  'december dec dezember dez décembre déc diciembre dic dezembro',
];

const WEEKDAYS: readonly string[] = [
  'sunday sun sonntag dimanche dim domingo dom',
  'monday mon montag lundi lun lunes segunda segunda-feira seg',
  'tuesday tue tues dienstag mardi mar martes terça terça-feira ter',
  'wednesday wed weds mittwoch mercredi mer miércoles miercoles mié quarta quarta-feira qua',
  'thursday thu thur thurs donnerstag jeudi jeu jueves jue quinta quinta-feira qui',
  'friday fri freitag vendredi ven viernes vie sexta sexta-feira sex',
  'saturday sat samstag sonnabend samedi sam sábado sabado sáb',
];

/** Words that more often mean something else ("may", "set", "3 days ago"): they want company. */
const WEAK_MONTHS = new Set(['may', 'march', 'mar']);
const WEAK_BEFORE_DAY = new Set(['mars', 'mai']);

function index(rows: readonly string[], first: number): ReadonlyMap<string, number> {
  return new Map(
    rows.flatMap((row, at) => row.split(' ').map((name): [string, number] => [name, at + first])),
  );
}

const MONTH_BY_NAME = index(MONTHS, 1);
const WEEKDAY_BY_NAME = index(WEEKDAYS, 0);
const LONGEST = 13;

/** 1 to 12, or undefined where the word names no month. */
export function monthNamed(word: string): number | undefined {
  return word.length > LONGEST ? undefined : MONTH_BY_NAME.get(word.toLowerCase());
}

/** 0 (Sunday) to 6, or undefined where the word names no weekday. */
export function weekdayNamed(word: string): number | undefined {
  return word.length > LONGEST ? undefined : WEEKDAY_BY_NAME.get(word.toLowerCase());
}

/** Portuguese and Spanish short forms that stand after the day only: "Set 5" is an order, not a date. */
const AFTER_DAY_ONLY = /^(?:set|out|ago)$/iu;

/** Whether a month's name, spelled so and after a day, may also be an everyday word ("3 ago", "10 may"). */
export function isWeakAfterDay(word: string): boolean {
  return WEAK_MONTHS.has(word) || AFTER_DAY_ONLY.test(word);
}

/** The same for a name before the day ("may 10", "Set 5"). */
export function isWeakBeforeDay(word: string): boolean {
  return isWeakAfterDay(word) || WEAK_BEFORE_DAY.has(word);
}
