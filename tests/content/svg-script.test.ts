/** Which drawings are refused. */
import { expect, it } from 'vitest';
import { hasScript } from '../../src/content/svg-script.ts';

const svg = (content: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg"${attributes}>${content}</svg>`;

it.each([
  svg('<script>alert(1)</script>'),
  svg('<SCRIPT href="x"/>'),
  svg('<svg:script/>'),
  svg('', ' onload="alert(1)"'),
  svg('<path\nonclick = "x"/>'),
  svg('<a href="javascript:alert(1)"><path/></a>'),
  svg('<a href="java&#x73;cript:alert(1)"><path/></a>'),
  svg('<a href="java\n&#9;script:alert(1)"><path/></a>'),
  svg('<foreignObject><p/></foreignObject>'),
  svg('<set attributeName="href" to="x"/>'),
  svg('<image href="https://other.example/x.png"/>'),
  svg('<image href="data:image/svg+xml,x"/>'),
  svg('<style>@import "x";</style>'),
  `<?xml-stylesheet href="x"?>${svg('')}`,
  `<!DOCTYPE svg [<!ENTITY x "y">]>${svg('')}`,
])('%s is refused', (text) => {
  expect(hasScript(text)).toBe(true);
});

it.each([
  svg('<title>On the pier &#8211; one&#x2019;s own</title><path d="M0 0"/>'),
  `<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">${svg('<use href="#a"/>')}`,
  svg('<style>path{fill:url(#a)}</style><image href="data:image/png;base64,AA=="/>'),
])('%s is a drawing', (text) => {
  expect(hasScript(text)).toBe(false);
});
