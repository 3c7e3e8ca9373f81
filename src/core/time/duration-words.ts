import { once } from '../text/once.ts';

/** Words for units of time and for numbers, in English, German, French, Spanish and Portuguese. */

const MINUTE = 60;
const HOUR = 3600;
const DAY = 86_400;

const UNITS: readonly (readonly [number, string])[] = [
  [0.001, 'ms msec msecs millisecond milliseconds'],
  [1, 'second seconds sec secs sekunde sekunden sek seconde secondes segundo segundos'],
  [MINUTE, 'minute minutes min mins minuten minuto minutos'],
  [HOUR, 'hour hours hr hrs stunde stunden std heure heures hora horas'],
  [DAY, 'day days tag tage tagen jour jours día días dia dias'],
  [7 * DAY, 'week weeks wk wks woche wochen semaine semaines semana semanas'],
  [30 * DAY, 'month months monat monate monaten mois mes meses mês'],
  [365 * DAY, 'year years yr yrs jahr jahre jahren ans année années año años ano anos'],
];

const LETTERS: Readonly<Record<string, number>> = { s: 1, m: MINUTE, h: HOUR, d: DAY };

const NUMBERS: readonly (readonly [number, string])[] = [
  [0.5, 'half halbe halben demi demie media meia'],
  [1, 'one ein eine einen einem einer un une una uno um uma'],
  [1.5, 'anderthalb eineinhalb'],
  [2, 'two zwei deux dos dois duas'],
  [2.5, 'zweieinhalb'],
  [3, 'three drei trois tres três'],
  [4, 'four vier quatre cuatro quatro'],
  [5, 'five fünf cinq cinco'],
  [6, 'six sechs seis'],
  [7, 'seven sieben sept siete sete'],
  [8, 'eight acht huit ocho oito'],
  [9, 'nine neun neuf nueve nove'],
  [10, 'ten zehn dix diez dez'],
  [11, 'eleven elf onze once'],
  [12, 'twelve zwölf douze doce doze'],
  [13, 'thirteen'],
  [14, 'fourteen'],
  [15, 'fifteen fünfzehn quinze quince'],
  [16, 'sixteen'],
  [17, 'seventeen'],
  [18, 'eighteen'],
  [19, 'nineteen'],
  [20, 'twenty zwanzig vingt veinte vinte'],
  [30, 'thirty dreißig trente treinta trinta'],
  [40, 'forty vierzig quarante cuarenta quarenta'],
  [45, 'fünfundvierzig'],
  [48, 'achtundvierzig'],
  [50, 'fifty fünfzig cinquante cincuenta cinquenta'],
  [60, 'sixty sechzig soixante sesenta sessenta'],
  [70, 'seventy'],
  [80, 'eighty'],
  [90, 'ninety neunzig'],
];

function table(rows: readonly (readonly [number, string])[]): ReadonlyMap<string, number> {
  return new Map(
    rows.flatMap(([value, names]) => names.split(' ').map((name): [string, number] => [name, value])),
  );
}

const unitByName = once(() => table(UNITS));
const numberByName = once(() => table(NUMBERS));

/** Seconds of a unit that is written as a word or a usual short form. */
export function unitNamed(word: string): number | undefined {
  return word.length > 12 ? undefined : unitByName().get(word.toLowerCase());
}

/** Seconds of a unit that is written as one letter. */
export function unitLetter(letter: string): number | undefined {
  return Object.hasOwn(LETTERS, letter) ? LETTERS[letter] : undefined;
}

export function numberNamed(word: string): number | undefined {
  return word.length > 14 ? undefined : numberByName().get(word.toLowerCase());
}

/** Whether months and years, whose length varies, make a length only approximate. */
export function isUnevenUnit(seconds: number): boolean {
  return seconds >= 30 * DAY;
}
