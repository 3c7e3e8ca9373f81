/** What problems say is put away with Escape, until somebody comes to their mark again. */
export function listenToEscape(): void {
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    for (const notes of document.querySelectorAll<HTMLElement>('.notes:is(:hover, :focus-within)')) {
      // What is put away keeps no focus.
      if (notes.contains(document.activeElement)) notes.querySelector('button')?.focus();
      notes.classList.add('dismissed');
      const restore = (): void => notes.classList.remove('dismissed');
      notes.addEventListener('pointerleave', restore, { once: true });
      notes.addEventListener('focusout', restore, { once: true });
    }
  });
}
