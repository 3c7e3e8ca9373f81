import type { Zone } from './model.ts';

/** When clocks go forward and back. */
export type DstRule = 'us' | 'eu';

/** A zone whose offset depends on the date: minutes east of UTC in winter; one hour more in summer. */
export interface SeasonalZone {
  readonly standard: number;
  readonly rule: DstRule;
}

// biome-ignore format: a table reads better in rows
const FIXED: Readonly<Record<string, number>> = {
  UTC: 0, GMT: 0, Z: 0, Zulu: 0, WET: 0,
  WEST: 60, CET: 60, MEZ: 60, BST: 60, WAT: 60, HNEC: 60,
  CEST: 120, MESZ: 120, EET: 120, CAT: 120, SAST: 120,
  EEST: 180, EAT: 180, MSK: 180, TRT: 180,
  GST: 240, PKT: 300, NPT: 345, ICT: 420, WIB: 420,
  HKT: 480, SGT: 480, PHT: 480, MYT: 480, AWST: 480,
  JST: 540, KST: 540, ACST: 570, AEST: 600, ACDT: 630, AEDT: 660, NZST: 720, NZDT: 780,
  BRST: -120, BRT: -180, ART: -180, ADT: -180, CLST: -180, UYT: -180, NDT: -150, NST: -210,
  CLT: -240, EDT: -240, EST: -300, CDT: -300, COT: -300, MDT: -360, MST: -420, PDT: -420,
  PST: -480, AKDT: -480, AKST: -540, HST: -600,
};

/** Names that stand for several places' time, none of which can be preferred. */
const SHARED: Readonly<Record<string, readonly number[]>> = {
  CST: [-360, 480],
  IST: [330, 120, 60],
  AST: [-240, 180],
};

const SEASONAL: Readonly<Record<string, SeasonalZone>> = {
  PT: { standard: -480, rule: 'us' },
  MT: { standard: -420, rule: 'us' },
  CT: { standard: -360, rule: 'us' },
  ET: { standard: -300, rule: 'us' },
};

const LONG_NAMES: Readonly<Record<string, string>> = {
  'coordinated universal time': 'UTC',
  'universal time': 'UTC',
  'greenwich mean time': 'GMT',
  'british summer time': 'BST',
  'central european time': 'CET',
  'central european summer time': 'CEST',
  'pacific standard time': 'PST',
  'pacific daylight time': 'PDT',
  'pacific time': 'PT',
  pacific: 'PT',
  'mountain standard time': 'MST',
  'mountain daylight time': 'MDT',
  'mountain time': 'MT',
  'central standard time': 'CST',
  'central daylight time': 'CDT',
  'central time': 'CT',
  'eastern standard time': 'EST',
  'eastern daylight time': 'EDT',
  'eastern time': 'ET',
  eastern: 'ET',
  'japan standard time': 'JST',
  'mitteleuropäische zeit': 'MEZ',
  'mitteleuropäische sommerzeit': 'MESZ',
};

// biome-ignore format: a table reads better in rows
const PLACES: Readonly<Record<string, number | readonly [number, DstRule]>> = {
  'Etc/UTC': 0, 'Africa/Lagos': 60, 'Africa/Nairobi': 180, 'Africa/Johannesburg': 120,
  'America/Los_Angeles': [-480, 'us'], 'America/Vancouver': [-480, 'us'], 'America/Denver': [-420, 'us'],
  'America/Phoenix': -420, 'America/Chicago': [-360, 'us'], 'America/New_York': [-300, 'us'],
  'America/Toronto': [-300, 'us'], 'America/Bogota': -300, 'America/Sao_Paulo': -180,
  'US/Pacific': [-480, 'us'], 'US/Mountain': [-420, 'us'], 'US/Central': [-360, 'us'], 'US/Eastern': [-300, 'us'],
  'Asia/Kolkata': 330, 'Asia/Calcutta': 330, 'Asia/Shanghai': 480, 'Asia/Hong_Kong': 480, 'Asia/Singapore': 480,
  'Asia/Tokyo': 540, 'Asia/Seoul': 540, 'Asia/Dubai': 240, 'Australia/Brisbane': 600, 'Australia/Perth': 480,
  'Europe/London': [0, 'eu'], 'Europe/Dublin': [0, 'eu'], 'Europe/Lisbon': [0, 'eu'], 'Europe/Berlin': [60, 'eu'],
  'Europe/Paris': [60, 'eu'], 'Europe/Madrid': [60, 'eu'], 'Europe/Rome': [60, 'eu'], 'Europe/Vienna': [60, 'eu'],
  'Europe/Zurich': [60, 'eu'], 'Europe/Amsterdam': [60, 'eu'], 'Europe/Brussels': [60, 'eu'],
  'Europe/Stockholm': [60, 'eu'], 'Europe/Oslo': [60, 'eu'], 'Europe/Copenhagen': [60, 'eu'],
  'Europe/Prague': [60, 'eu'], 'Europe/Warsaw': [60, 'eu'], 'Europe/Helsinki': [120, 'eu'],
  'Europe/Kyiv': [120, 'eu'], 'Europe/Athens': [120, 'eu'], 'Europe/Istanbul': 180, 'Europe/Moscow': 180,
};

/** The short name behind a spelled-out one, in any case: "Pacific Time" is PT. */
export function shortZoneName(words: string): string | undefined {
  return LONG_NAMES[words.toLowerCase().replace(/\s{1,9}/gu, ' ')];
}

/** The rule of a zone whose offset changes within the year, by its name. */
export function seasonalZone(name: string): SeasonalZone | undefined {
  if (Object.hasOwn(SEASONAL, name)) return SEASONAL[name];
  const place = Object.hasOwn(PLACES, name) ? PLACES[name] : undefined;
  return place === undefined || typeof place === 'number'
    ? undefined
    : { standard: place[0], rule: place[1] };
}

/** The zone that an abbreviation or an IANA name stands for. */
export function zoneNamed(name: string): Zone | undefined {
  if (Object.hasOwn(FIXED, name)) return { kind: 'offset', minutes: FIXED[name] ?? 0, name };
  if (Object.hasOwn(SHARED, name)) return { kind: 'ambiguous', name, candidates: SHARED[name] ?? [] };
  const seasonal = seasonalZone(name);
  if (seasonal !== undefined) {
    return { kind: 'ambiguous', name, candidates: [seasonal.standard, seasonal.standard + 60] };
  }
  const place = Object.hasOwn(PLACES, name) ? PLACES[name] : undefined;
  return typeof place === 'number' ? { kind: 'offset', minutes: place, name } : undefined;
}
