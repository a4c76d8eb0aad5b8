/**
 * Ways in which script has been run out of texts, from the lists that OWASP (XSS Filter Evasion), PortSwigger and the
 * authors of Markdown renderers keep. Each would set `window.ran`.
 */
const RUN = 'window.ran=1';

/** As HTML, for any text. */
export const MARKUP = [
  `<script>${RUN}</script>`,
  `<ScRiPt src="data:text/javascript,${RUN}"></sCrIpT>`,
  `"><img src=x onerror=${RUN}>`,
  `<img src=x onerror="&#119;indow.ran=1">`,
  `<svg onload=${RUN}>`,
  `<svg><script>${RUN}</script></svg>`,
  `<svg><animate onbegin=${RUN} attributeName=x dur=1s>`,
  `<svg><a xlink:href="javascript:${RUN}"><text y=20>x</text></a>`,
  `<math><maction actiontype="statusline" xlink:href="javascript:${RUN}">x`,
  `<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
  `<iframe src="javascript:parent.${RUN}"></iframe>`,
  `<object data="javascript:${RUN}"></object>`,
  `<embed src="data:text/html,<script>${RUN}</script>">`,
  `<body onload=${RUN}>`,
  `<details open ontoggle=${RUN}>x</details>`,
  `<video><source onerror=${RUN}></video>`,
  `<input autofocus onfocus=${RUN}>`,
  `<form><button formaction="javascript:${RUN}">x</button></form>`,
  `<link rel=stylesheet href="data:text/css,*{background:url(javascript:${RUN})}">`,
  `<meta http-equiv=refresh content="0;url=javascript:${RUN}">`,
  `<base href="javascript:${RUN}//">`,
  `<template><img src=x onerror=${RUN}></template>`,
  `<noscript><p title="</noscript><img src=x onerror=${RUN}>">`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${RUN}&gt;">`,
  `<style>@import "javascript:${RUN}";</style>`,
  `<a href="javascript:${RUN}" autofocus onfocus=${RUN}>x</a>`,
  `\u003cimg src=x onerror=${RUN}\u003e`,
  `&lt;img src=x onerror=${RUN}&gt;`,
  `<<script>${RUN}//<</script>`,
  `</title><script>${RUN}</script>`,
  `{{constructor.constructor('${RUN}')()}}`,
  '${' + RUN + '}',
];

/** As Markdown, for texts with forms. */
export const MARKDOWN = [
  ...MARKUP,
  `[x](javascript:${RUN})`,
  `[x](JaVaScRiPt:${RUN})`,
  `[x](javascript&colon;${RUN})`,
  `[x](&#106;avascript:${RUN})`,
  `[x](java\tscript:${RUN})`,
  `[x](data:text/html;base64,PHNjcmlwdD53aW5kb3cucmFuPTE8L3NjcmlwdD4=)`,
  `[x](vbscript:${RUN})`,
  `[x](javascript://%0d%0a${RUN})`,
  `<javascript:${RUN}>`,
  `[x]: javascript:${RUN}\n\n[x]`,
  `![x](javascript:${RUN})`,
  `![x](x"onerror="${RUN})`,
  `![x" onerror="${RUN}](/files/x)`,
  `![x](/files/x?inline=1#"onerror="${RUN})`,
  `[x](https://exempel.example "onmouseover=${RUN}")`,
  '```"><img src=x onerror=' + RUN + '>\nx\n```',
  `| <img src=x onerror=${RUN}> |\n|---|\n| x |`,
  `> <script>${RUN}</script>`,
  `1. <img src=x onerror=${RUN}>`,
];

/** As files that hold script. */
export const FILES = [
  {
    name: 'sida.html',
    mimeType: 'text/html',
    text: `<!doctype html><title>x</title><script>${RUN}</script><h1>Sida</h1>`,
  },
  {
    name: 'bild.svg',
    mimeType: 'image/svg+xml',
    text: `<svg xmlns="http://www.w3.org/2000/svg" onload="${RUN}"><script>${RUN}</script></svg>`,
  },
  { name: 'rapport.pdf', mimeType: 'application/pdf', text: `<html><script>${RUN}</script></html>` },
  { name: 'tabell.csv', mimeType: 'text/csv', text: `a;b\n<script>${RUN}</script>;=cmd|' /C calc'!A0\n` },
  { name: 'text.txt', mimeType: 'text/html', text: `<script>${RUN}</script>` },
  {
    name: 'xml.xhtml',
    mimeType: 'application/xhtml+xml',
    text: `<html xmlns="http://www.w3.org/1999/xhtml"><script>${RUN}</script></html>`,
  },
];
