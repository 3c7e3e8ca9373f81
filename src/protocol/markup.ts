/** What differs between the places where the page runs: the editor's webview, and the tests' browser. */
export interface Markup {
  readonly language: string;
  readonly title: string;
  /** The name of the outline, for those who hear it. */
  readonly outline: string;
  /** Address of the previewed document. */
  readonly uri: string;
  readonly style: string;
  readonly script: string;
  readonly nonce: string;
  /** Where styles and images may come from. */
  readonly origin: string;
}

/** The page before its content: the strictest policy, our script and our style; everything else comes by message. */
export function pageMarkup({ language, title, outline, uri, style, script, nonce, origin }: Markup): string {
  const policy = [
    "default-src 'none'",
    `img-src ${origin}`,
    `style-src ${origin}`,
    `script-src 'nonce-${nonce}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="${escaped(style)}">
</head>
<body data-uri="${escaped(uri)}">
<nav id="outline" aria-label="${escaped(outline)}"></nav>
<main id="page" tabindex="-1">
<p id="gone" role="status" hidden></p>
<header id="head"></header>
<section id="coverage" aria-labelledby="verdict"></section>
<div id="registers">
<section id="timeline"></section>
<section id="quotes"></section>
<section id="actions"></section>
<section id="trace"></section>
</div>
<article id="body"></article>
</main>
<script nonce="${nonce}" src="${escaped(script)}"></script>
</body>
</html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
