import { before, matchAt } from './scan.ts';

/** Words that say of the figure beside them whether it is a time of day, a length of time, or neither. */

const TIME_CUE =
  /(?:^|[\s(["'*_`>|,;:])(?:at|around|about|circa|by|until|till|since|from|before|after|between|approx\.?|roughly|um|gegen|ab|seit|bis|vers|às|las|@|~|≈)[ \t]{0,2}[*_`~]{0,3}$/iu;
const OTHER_BEFORE =
  /(?:ratio|score|scored|aspect|odds|won|lost|verse|chapter|line|lines|ln|col|column|page|scale|version)(?: of| is| was|:)?[ \t][*_`]{0,3}$/iu;
/** A place in a recording is linked to it. */
const OTHER_AFTER =
  /[ \t]?-?(?:ratio|aspect|score|split|mix|odds|scale)(?![A-Za-z])|[)_*`]{0,4}\]\(https?:\/\/(?:www\.)?(?:youtu|vimeo)/iuy;
const LENGTH_AFTER =
  /[ \t]?-?(?:(hours?|hrs?|h|stunden?|std|heures?|horas?)|(minutes?|mins?|m|minuten|minutos?)|seconds?|secs?|s)(?![A-Za-z])/iuy;
const LENGTH_BEFORE =
  /(?:duration|downtime|elapsed|lasted|took|uptime|dauer|dauerte|durée|duración|duração|length|tt[dmra]|mtt[drfa])[*_`]{0,3}(?: of| is| was)?[:|]?[ \t*_`~|(]{0,6}$/iu;
const GOES_ON = /[*_`]{0,3}[ \t]?(?:[-–—]|to |UTC|GMT|[A-Z]{2,4}T|[ap]\.?m)/iuy;

/** Whether a word before an offset announces a time of day: "at", "until", "gegen". */
export function hasTimeCue(text: string, at: number): boolean {
  return TIME_CUE.test(before(text, at, 20));
}

/** What "1:30" counts where it is a length of time: hours and minutes, or minutes and seconds. */
export function lengthFigure(text: string, at: number, end: number): 'hours' | 'minutes' | undefined {
  const after = matchAt(LENGTH_AFTER, text, end);
  if (after !== null) {
    if (hasTimeCue(text, at) && after[1] === undefined) return undefined;
    return after[1] === undefined ? 'minutes' : 'hours';
  }
  const isAnnounced = LENGTH_BEFORE.test(before(text, at, 24)) && matchAt(GOES_ON, text, end) === null;
  return isAnnounced ? 'hours' : undefined;
}

/** Whether a figure that looks like a clock is a ratio, a score, a place in a file or a length of time. */
export function isOtherFigure(text: string, at: number, end: number): boolean {
  const isNamed = OTHER_BEFORE.test(before(text, at, 24)) || matchAt(OTHER_AFTER, text, end) !== null;
  return isNamed || lengthFigure(text, at, end) !== undefined;
}
