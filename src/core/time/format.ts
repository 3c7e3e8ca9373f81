const MINUTE = 60;
const HOUR = 3600;
const DAY = 86_400;

/** Whole milliseconds, and never a value that is no number. */
function whole(seconds: number): number {
  return Number.isFinite(seconds) ? Math.round(Math.abs(seconds) * 1000) / 1000 : 0;
}

/** ISO 8601: 4680 is `PT1H18M`. Days are given as hours, since a day of local time need not have 24. */
export function formatDuration(seconds: number): string {
  const total = whole(seconds);
  const hours = Math.floor(total / HOUR);
  const minutes = Math.floor((total % HOUR) / MINUTE);
  const rest = Math.round((total % MINUTE) * 1000) / 1000;
  const parts = [hours > 0 ? `${hours}H` : '', minutes > 0 ? `${minutes}M` : '', rest > 0 ? `${rest}S` : ''];
  const joined = parts.join('');
  return `${seconds < 0 && joined !== '' ? '-' : ''}PT${joined === '' ? '0S' : joined}`;
}

/** For people: `1 h 18 min`, `2 d 4 h`. Seconds are left out from an hour on. */
export function formatDurationForPeople(seconds: number): string {
  const total = whole(seconds);
  const shown = total >= HOUR ? Math.round(total / MINUTE) * MINUTE : total;
  const days = Math.floor(shown / DAY);
  const hours = Math.floor((shown % DAY) / HOUR);
  const minutes = Math.floor((shown % HOUR) / MINUTE);
  const rest = Math.round((shown % MINUTE) * 1000) / 1000;
  const parts = [
    days > 0 ? `${days} d` : '',
    hours > 0 ? `${hours} h` : '',
    minutes > 0 ? `${minutes} min` : '',
    rest > 0 ? `${rest} s` : '',
  ];
  const joined = parts.filter((part) => part !== '').join(' ');
  return `${seconds < 0 && joined !== '' ? '−' : ''}${joined === '' ? '0 s' : joined}`;
}
