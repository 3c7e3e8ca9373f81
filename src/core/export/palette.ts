/** A published file has no editor to take its colours from: these stand in for them, by day, by night and on paper. */
const LIGHT: Palette = {
  'editor-foreground': '#24292f',
  'editor-background': '#ffffff',
  descriptionForeground: '#57606a',
  'textLink-foreground': '#0757a8',
  focusBorder: '#0757a8',
  'charts-green': '#2c7a2c',
  'editorWarning-foreground': '#9a6700',
  'editorError-foreground': '#c2261b',
  'editorInfo-foreground': '#0757a8',
  'editor-findMatchHighlightBackground': '#fff0b3',
  'debugTokenExpression-string': '#8f2413',
  'debugTokenExpression-number': '#0a6b47',
  'debugTokenExpression-boolean': '#0757a8',
  'debugTokenExpression-name': '#7a3a91',
};

const DARK: Palette = {
  'editor-foreground': '#d6d9dd',
  'editor-background': '#1b1d20',
  descriptionForeground: '#9aa2ab',
  'textLink-foreground': '#6cb0f5',
  focusBorder: '#6cb0f5',
  'charts-green': '#7cc47c',
  'editorWarning-foreground': '#d9a83a',
  'editorError-foreground': '#f0776c',
  'editorInfo-foreground': '#6cb0f5',
  'editor-findMatchHighlightBackground': '#544614',
  'debugTokenExpression-string': '#e0a184',
  'debugTokenExpression-number': '#a9d3a2',
  'debugTokenExpression-boolean': '#6cb0f5',
  'debugTokenExpression-name': '#cf9ad8',
};

type Palette = Readonly<Record<string, string>>;

function variables(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, value]) => `--vscode-${name}:${value};`)
    .join('');
}

const FONTS =
  '--vscode-font-family:system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;--vscode-font-size:16px;--vscode-editor-font-family:ui-monospace,"SF Mono",Consolas,"Liberation Mono",monospace;';

export const PALETTE_STYLE = `:root{color-scheme:light dark;${FONTS}${variables(LIGHT)}}
@media (prefers-color-scheme:dark){:root{${variables(DARK)}}}
@media print{:root{color-scheme:light;--vscode-font-size:11pt;${variables(LIGHT)}}}
`;

/** What is different on a page that stands still. */
export const FILE_STYLE = `
main{padding-bottom:4rem}
.appendix{margin-top:3rem;border-block-start:1px solid var(--hair)}
#timeline{margin-top:2rem}
.facet{cursor:default}
@media (max-width:1179px){#outline{display:none}}
@media print{
@page{margin:18mm 16mm 20mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt system-ui,sans-serif;color:#57606a}}
body{font-size:10.5pt;line-height:1.5}
main{max-width:none;padding:0}
#outline,.appendix{display:none}
a{color:inherit}
#body a[title]::after{content:" (" attr(title) ")";color:#57606a;font-size:.85em;overflow-wrap:anywhere}
#body td a[title]::after{content:none}
:is(h1,h2,h3,h4,h5,h6){break-after:avoid;break-inside:avoid}
:is(h2,h3,h4,h5,h6)+*{break-before:avoid}
#body :is(h1,h2,h3,h4,h5,h6){margin-top:1.5em}
.chunk{break-inside:auto}
p,li{orphans:3;widows:3}
:is(tr,.quote,.timeline,.timeline *,blockquote,pre,img,.footnote,.moments,.facts){break-inside:avoid}
thead{display:table-header-group}
.table,pre{overflow:visible}
pre{white-space:pre-wrap;background:none;border-block:1px solid var(--hair)}
:is(.register,#timeline .register){border:0}
.register>summary{padding:0 0 .4rem}
.register>summary::before,.fold>summary::before{display:none}
.fold>summary{font-weight:600}
details::details-content{content-visibility:visible;display:block}
}
`;
