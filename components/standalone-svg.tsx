import { type ComponentChild, render } from 'preact';

/** What a picture takes from our style sheets; a saved one must bring it along. */
const TAKEN = ['color', 'fill', 'stroke', 'font-family', 'font-size', 'font-weight'];

function takeStyles(svg: SVGSVGElement): void {
  for (const element of [svg, ...svg.querySelectorAll<SVGElement>('*')]) {
    const style = getComputedStyle(element);
    for (const property of TAKEN) {
      const value = style.getPropertyValue(property);
      // A pattern is named relative to the document; the browser may have made it absolute.
      if (!value.startsWith('url(')) element.setAttribute(property, value);
    }
    element.removeAttribute('class');
  }
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
}

/** A picture as a file of its own, on paper whatever the reader's theme is: every colour stands in it. */
export function standaloneSvg(picture: ComponentChild): string {
  const host = document.createElement('div');
  host.className = 'sheet';
  host.style.cssText = 'position: absolute; inset-inline-start: -10000px; color-scheme: light';
  document.body.append(host);
  try {
    render(picture, host);
    const svg = host.querySelector('svg');
    if (!svg) throw new Error('There is no picture to save.');
    takeStyles(svg);
    return new XMLSerializer().serializeToString(svg);
  } finally {
    render(null, host);
    host.remove();
  }
}
