/** Marks in the outline the heading under which the reader is. */
export function followOutline(): void {
  let isAsked = false;
  addEventListener('scroll', () => {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(() => {
      isAsked = false;
      markCurrent();
    });
  });
}

function markCurrent(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('#outline a')];
  if (links[0]?.offsetParent === null) return;
  const headings = [...document.querySelectorAll<HTMLElement>('#body :is(h1, h2, h3)[id]')];
  const current = headings.findLast((heading) => heading.getBoundingClientRect().top < 80);
  const place = current ? headings.filter((other) => other.id === current.id).indexOf(current) : 0;
  const target = current && (place === 0 ? `#${current.id}` : `#${current.id}-${place}`);
  for (const link of links) {
    if (link.getAttribute('href') !== target) link.removeAttribute('aria-current');
    else if (!link.hasAttribute('aria-current')) {
      link.setAttribute('aria-current', 'true');
      link.scrollIntoView({ block: 'nearest' });
    }
  }
}
