/** Where an element comes from, counted from the beginning of its part. */
export interface Origin {
  readonly line: number;
  readonly offset: number;
}

export interface Place extends Origin {
  readonly element: Element;
}

interface Placed {
  readonly element: Element;
  readonly origins: readonly Origin[];
  places: readonly Place[] | undefined;
}

/**
 * Takes the numbers out of new HTML. They are not for the page to show: one more entry of a list moves those of all
 * behind it, and each would be a change of the page.
 */
export function takeOrigins(content: ParentNode): readonly Origin[] {
  return [...content.querySelectorAll('[data-at]')].map((element) => {
    const [line = '', offset = ''] = (element.getAttribute('data-at') ?? '').split(' ');
    element.setAttribute('data-at', '');
    return { line: Number(line), offset: Number(offset) };
  });
}

/** The elements of a part with where they come from, in their order. */
export function placesOf(part: Placed): readonly Place[] {
  part.places ??= [...part.element.querySelectorAll('[data-at]')].flatMap((element, i) => {
    const origin = part.origins[i];
    return origin ? [{ ...origin, element }] : [];
  });
  return part.places;
}

/** The first element of each line: the cells of a row share one, as do a box and what begins in it. */
export function rowsOf(part: Placed): readonly Place[] {
  let last = 0;
  return placesOf(part).filter(({ line }) => {
    const isNew = line > last;
    if (isNew) last = line;
    return isNew;
  });
}
