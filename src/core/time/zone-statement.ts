import type { Zone } from './model.ts';
import { isWordAt, matchAt, plainText } from './scan.ts';
import { numericZoneAt, type ZoneHit, zoneAt } from './zones.ts';

/** Words that a statement of the zone begins with; a mere "time" is followed by too much else. */
const CUE =
  /(?<![A-Za-z\u00C0-\u024F])(?:(?:time|clock)[ -]?(?:zone|stamp)s?|timestamps|times|timeline|chronology|clocks|events|TZ|zeiten|zeitzone|zeitangaben|uhrzeiten|zeitleiste|zeitverlauf|heures|horaires|chronologie|fuseau(?: horaire)?|horas|horarios|horários|zona horaria|cronología|fuso(?: horário)?|linha do tempo|all|(time|zeit|uhrzeit|heure|hora))(?![A-Za-z\u00C0-\u024F])|時刻|時間|日時|タイムライン|タイムゾーン|时间|时区/giu;
const GLUE =
  /(?:[ \t*_`:=(["{“/,–—-]|\r?\n[ \t>]{0,8}(?=[(A-Z]))|(?:are|is|were|all|in|the|given|shown|listed|expressed|stated|documented|recorded|noted|reported|displayed|below|here|used|times?|timestamps?|zone|of|events?|and|date|approximate|in der|sind|alle|angegeben|sont|toutes?|les|en|exprimées|todas?|las|los|son|están|todos?|os|as|são|em|estão|hour|24h|local)(?![A-Za-z\u00C0-\u024F])|は|すべて|全て|で/iuy;
const MOST_GLUE = 14;
/** A heading, a cell or a short sentence. */
const SHORT = 80;
const ZONE_FIRST = /(?:^|[^\d:.A-Za-z/])(UTC|GMT|[A-Z]{2,4}T)[ ](?:times?|timestamps?|Zeit)(?![A-Za-z])/gu;

function zoneHere(text: string, at: number): ZoneHit | undefined {
  if (isWordAt(text, at) && isWordAt(text, at - 1)) return undefined;
  return numericZoneAt(text, at) ?? zoneAt(text, at, true);
}

/** Whether the word after the zone makes it part of something else: "all PT boats". Only long names are safe there. */
function isPlausible(text: string, hit: ZoneHit, start: number): boolean {
  const words = text.slice(start, hit.end);
  if (words === words.toLowerCase() && words.length < 4 && !/^(?:utc|gmt)$/u.test(words)) return false;
  return words.length > 2 || /^(?:$|[\s.,;:)\]|*_`!}])/u.test(text.slice(hit.end, hit.end + 1));
}

/** The zone that follows a cue, over words that only link the two. */
function zoneAfterCue(text: string, from: number, isMereTime: boolean): Zone | undefined {
  let at = from;
  let isLinked = !isMereTime;
  for (let count = 0; count < MOST_GLUE; count += 1) {
    const hit = at > from ? zoneHere(text, at) : undefined;
    if (hit !== undefined && isLinked && isPlausible(text, hit, at)) return hit.zone;
    const glue = matchAt(GLUE, text, at)?.[0];
    if (glue === undefined) return undefined;
    isLinked ||= /[(:[/=]|^(?:in|is|zone|en|em|are)$/iu.test(glue);
    at += glue.length;
  }
  return undefined;
}

/** A text that is nothing but a zone, such as the head of a column: "UTC", "(UTC+2)". */
function wholeZone(text: string): Zone | undefined {
  const trimmed = text.slice(0, 80).replace(/^[\s(*_`[]{0,9}/u, '');
  const hit = trimmed === '' ? undefined : zoneHere(trimmed, 0);
  return hit !== undefined && /^[\s)*_`\].:]{0,9}$/u.test(trimmed.slice(hit.end)) ? hit.zone : undefined;
}

/** The zone that a text states for the times around it: "All times in PST", "Timeline (UTC)", "Zeiten in MEZ". */
export function findZoneStatement(text: string): Zone | undefined {
  const plain = plainText(text);
  const isShort = text.length < SHORT;
  const whole = isShort ? wholeZone(plain) : undefined;
  if (whole !== undefined) return whole;
  const cues = new RegExp(CUE);
  for (let cue = cues.exec(plain); cue !== null; cue = cues.exec(plain)) {
    const zone = zoneAfterCue(plain, cue.index + cue[0].length, cue[1] !== undefined);
    if (zone !== undefined) return zone;
  }
  // In a longer text "the PDT time zone" is where somebody was.
  const first = isShort ? new RegExp(ZONE_FIRST).exec(plain)?.[1] : undefined;
  return first === undefined ? undefined : zoneAt(first, 0, false)?.zone;
}
