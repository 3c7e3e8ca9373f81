/** What somebody may put into a document to make a page do something. Each is Markdown. */
export const ATTACKS: Readonly<Record<string, string>> = {
  script: '# T\n\n<script>window.hacked = 1</script>\n\nText <script>window.hacked = 1</script> text.',
  'script in a list': '- a\n\n  <script src="https://evil.test/x.js"></script>',
  'event handlers':
    '<img src=x onerror="window.hacked=1">\n\nA <b onmouseover="window.hacked=1" onclick="window.hacked=1">b</b> <svg onload="window.hacked=1"></svg>',
  'image with onerror': '<img src="https://evil.test/a.png" onerror="window.hacked=1" alt="a">',
  'javascript: links':
    '[a](javascript:window.hacked=1) [b](JaVaScRiPt:window.hacked=1) [c](java&#115;cript:window.hacked=1) [d](<java\tscript:window.hacked=1>) [e](\u0001javascript:window.hacked=1) <javascript:window.hacked=1>',
  'data: links':
    '[a](data:text/html,<script>window.hacked=1</script>) ![b](data:image/svg+xml,<svg onload="window.hacked=1"/>)',
  'vscode: and command: links':
    '[a](vscode://file/etc/passwd) [b](command:workbench.action.quit) [c](vscode-insiders:x) [d](VSCODE:x) <command:x>',
  'file: links':
    '[a](file:///etc/passwd) [b](\\\\evil\\share) [c](//evil.test/x) ![d](file:///etc/passwd) ![e](//evil.test/x.png)',
  'reference links': '[a][x] ![i][x]\n\n[x]: javascript:window.hacked=1 "t\\"onclick=window.hacked=1"',
  forms:
    '<form action="https://evil.test"><input name="a" autofocus onfocus="window.hacked=1"><button formaction="javascript:window.hacked=1">x</button></form>',
  iframes:
    '<iframe src="https://evil.test"></iframe>\n\n<iframe srcdoc="<script>parent.hacked=1</script>"></iframe>',
  objects: '<object data="https://evil.test"></object><embed src="https://evil.test"><applet></applet>',
  css: '<style>body{background:url(https://evil.test/x)}</style>\n\n<link rel="stylesheet" href="https://evil.test/x.css">\n\n<p style="background:url(https://evil.test/y)">p</p>',
  svg: '<svg><a xlink:href="javascript:window.hacked=1"><text>x</text></a><script>window.hacked=1</script><image href="https://evil.test/x"/></svg>',
  mathml: '<math><mtext><mglyph><style><img src=x onerror="window.hacked=1"></style></mglyph></mtext></math>',
  'DOM clobbering':
    '<form id="body"><input name="children"></form>\n\n# body\n\n# coverage\n\n# page\n\n<a id="marks" name="marks"></a> <img name="getElementById" src="x.png">',
  meta: '<meta http-equiv="refresh" content="0;url=https://evil.test"><base href="https://evil.test/">',
  'broken tags':
    '<img src="x` `<script>window.hacked=1</script>"` `>\n\n<b <script>window.hacked=1</script>>',
  'comment tricks':
    '<!--><img src=x onerror=window.hacked=1>-->\n\n<![CDATA[<img src=x onerror=window.hacked=1>]]>\n\n<?x <img src=x onerror=window.hacked=1> ?>',
  'code and language':
    '```"><script>window.hacked=1</script>\n</code></pre><script>window.hacked=1</script>\n```',
  'footnotes and headings':
    '# <img src=x onerror=window.hacked=1> " onclick="window.hacked=1\n\n[^"><script>]: x\n\na[^"><script>]',
  'front matter':
    '---\ntype: postmortem\ntitle: <script>window.hacked=1</script>\nseverity: "\\"><img src=x onerror=window.hacked=1>"\nservices: ["<b onclick=window.hacked=1>"]\nowner: "</dd><script>window.hacked=1</script>"\n---\n\n# A',
  timeline:
    '## Timeline\n\nTimes are UTC.\n\n- 2024-07-19 04:09 <img src=x onerror=window.hacked=1> "\'><script>window.hacked=1</script>\n- 2024-07-19 05:09 &lt;script&gt;window.hacked=1&lt;/script&gt;\n- 2024-07-19 06:09 </text></svg><script>window.hacked=1</script>',
  actions:
    '## Action items\n\n- [ ] <img src=x onerror=window.hacked=1> do "x\' (@a"><script>, due 2024-01-01) [EX-1](javascript:window.hacked=1)\n- [x] "><script>window.hacked=1</script>',
  quotes:
    '> </blockquote><script>window.hacked=1</script> it was "bad\'"\n>\n> — <img src=x onerror=window.hacked=1>, <script>window.hacked=1</script> (s"1)',
  'mutation of nested markup':
    '<noscript><p title="</noscript><img src=x onerror=window.hacked=1>"></noscript>\n\n<template><img src=x onerror=window.hacked=1></template>\n\n<select><option><style></option></select><img src=x onerror=window.hacked=1></style>',
  'raw links':
    '<a href="javascript:window.hacked=1">a</a> <a href="java&#10;script:window.hacked=1">b</a> <a href=&#106;avascript:window.hacked=1>c</a> <a href="data:text/html,x" target=_blank ping="https://evil.test">d</a> <a href="vscode://x" download>e</a> <a href="command:x">f</a> <a href="file:///etc/passwd">g</a> <a href="//evil.test">h</a> <a name="body" id="page" href="#x">i</a>\n\n<a href="javascript:window.hacked=1">in a block</a>\n\n<div>\n<a href="&#x6A;avascript&colon;window.hacked=1">j</a>\n</div>',
  'details that react':
    '<details open ontoggle="window.hacked=1"><summary onclick="window.hacked=1" id="verdict">a</summary>\n\n<details id="body" name="x" open ontoggle=window.hacked=1>\n\n</details>\n\n</details>\n\n<details><summary><details><summary><a href="javascript:window.hacked=1">x</a></summary></details>',
  'raw images':
    '<p align="center"><img src=x onerror=window.hacked=1><img src="a.png" srcset="https://evil.test/a 2x" style="background:url(https://evil.test)" width="1" onload="window.hacked=1"><img src="data:image/svg+xml,<svg onload=window.hacked=1>"><img src=" https://evil.test/x.png"></p>',
  'raw tables':
    '<table background="https://evil.test/x" onmouseover="window.hacked=1"><tr style="x"><td colspan="99999999" rowspan="-1" onclick="window.hacked=1">a<script>window.hacked=1</script></td><svg><td><style>@import "https://evil.test/x"</style></table><table><td><table><form><table>',
  'code that closes its element':
    '```json\n{"</code></pre><script>window.hacked=1</script>": "<img src=x onerror=window.hacked=1>"}\n```\n\n```diff\n+<img src=x onerror=window.hacked=1>\n```\n\n```ts\n`</span><svg onload=window.hacked=1>`\n```',
  'remote images':
    '![a](https://evil.test/a.png) ![b](http://evil.test/b.png "t") <img src="https://evil.test/c.png" srcset="https://evil.test/d.png">',
};
