/** Runs in the page: what of a document's part is neither an element nor an attribute that we make. */
export function inspect(): readonly string[] {
  const elements = new Set(
    (
      'a abbr article b blockquote br button circle code dd del details div dl dt em figcaption figure g h1 h2 h3 h4 h5 h6 ' +
      'header hr i img input ins kbd label li line main mark nav ol p path pre q rect s samp section small span strong sub summary sup ' +
      'svg table tbody td text th thead time title tr u ul var'
    ).split(' '),
  );
  const inDrawing = new Set('svg g path circle rect line text title'.split(' '));
  const attributes =
    /^(?:class|id|href|src|alt|title|start|scope|role|tabindex|type|checked|disabled|hidden|open|datetime|width|height|colspan|rowspan|(?:data|aria)-[a-z]+|x|y|x1|x2|y1|y2|cx|cy|r|d|viewbox|fill|stroke|stroke-width|stroke-dasharray|text-anchor|focusable|transform|display)$/;
  const ids =
    /^(?:u-|fn-|fold-|passage-)|^(?:outline|page|head|coverage|timeline|quotes|actions|trace|body|registers|verdict|title|marks|outline-list|timeline-table|actions-table|everything|gone)$|^(?:cell|facet)-[a-z]+$|-register$/;
  const ours = document.body.querySelectorAll('*:not(body > script)');
  const found = [...ours].flatMap((element) => {
    const name = element.localName;
    const isDrawn = element.closest('svg') !== null;
    const wrong = elements.has(name) && isDrawn === inDrawing.has(name) ? [] : [`<${name}>`];
    const strange = [...element.attributes].flatMap(({ name: attribute, value }) => {
      if (!attributes.test(attribute.toLowerCase())) return [`${name} ${attribute}`];
      if (attribute === 'href' && !/^(?:https?:|mailto:|#)/i.test(value)) return [`href ${value}`];
      if (attribute === 'src' && !/^http:\/\/preview\.test\/files\/|^data:image\//.test(value))
        return [`src ${value}`];
      return attribute === 'id' && !ids.test(value) ? [`id ${value}`] : [];
    });
    return [...wrong, ...strange];
  });
  if (document.head.querySelector('script, base, [http-equiv="refresh" i]'))
    found.push('the head has changed');
  if ('hacked' in window) found.push('a script has run');
  return found;
}
