/** The largest chunk that goes to the parser; what is larger is read line by line as plain text. */
const LARGEST_CHUNK = 60_000;
const DEEPEST_NESTING = 60;

/**
 * Whether the Markdown parser would take more than linear time, or overflow its stack, on this chunk.
 * Each count bounds one kind of input on which it is quadratic: brackets, emphasis closers, unclosed HTML, nested containers.
 */
export function isTooDear(chunk: string): boolean {
  if (chunk.length > LARGEST_CHUNK) return true;
  let brackets = 0;
  let stars = 0;
  let angles = 0;
  let ticks = 0;
  let deepest = 0;
  let depth = 0;
  let inPrefix = true;
  for (let i = 0; i < chunk.length; i++) {
    const code = chunk.charCodeAt(i);
    if (code === 10 || code === 13) {
      inPrefix = true;
      depth = 0;
    } else if (inPrefix && isPrefix(code)) {
      if (code !== 32 && code !== 9) depth++;
      else depth += 0.25;
      if (depth > deepest) deepest = depth;
    } else inPrefix = false;
    if (code === 91 || code === 93) brackets++;
    else if (code === 42 || code === 95 || code === 126) stars++;
    else if (code === 60) angles++;
    else if (code === 96) ticks++;
  }
  const kilobytes = 1 + chunk.length / 1000;
  if (deepest > DEEPEST_NESTING) return true;
  if (brackets > 400 && brackets / kilobytes > 120) return true;
  if (stars > 600 && stars / kilobytes > 200) return true;
  if (angles > 300 && angles / kilobytes > 100) return true;
  if (ticks > 2000 && ticks / kilobytes > 400) return true;
  return manySetext(chunk);
}

function isPrefix(code: number): boolean {
  return code === 32 || code === 9 || code === 62 || code === 45 || code === 42 || code === 43;
}

/** Lines of `-` or `=` after short lines are candidates for a heading, and each is tried against all before it. */
function manySetext(chunk: string): boolean {
  let count = 0;
  const candidate = /(?:^|[\r\n]) {0,3}(?:-+|=+)[ \t]*(?=[\r\n])/g;
  while (candidate.exec(chunk)) if (++count > 100) return true;
  return false;
}
