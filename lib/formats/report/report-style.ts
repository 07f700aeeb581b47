/** The look of a report: paper, ink and the pencil's margin; printed in black on white. */
export const REPORT_STYLE = `
:root { color-scheme: light dark;
  --paper: light-dark(#fdfcf8, #1b1d21); --ink: light-dark(#1c1e22, #eceae3);
  --grey: light-dark(#5c6068, #a9acb3); --line: light-dark(#e0ddd3, #363940);
  --blue: light-dark(#1f5fbf, #8ab4ff); --rule: light-dark(#9db9e6, #3f5b8a);
  --to-check: light-dark(#0072b2, #56b4e9); --true: light-dark(#00805f, #2fbf93);
  --mixed: light-dark(#a86b00, #f0b030); --false: light-dark(#c44f00, #ff8a4d);
  --unverifiable: light-dark(#686c74, #a2a6ae);
  --serif: Georgia, 'Iowan Old Style', 'Noto Serif', 'Liberation Serif', serif; }
* { box-sizing: border-box; }
body { max-width: 760px; margin: 0 auto; padding: 40px 32px 72px 72px; position: relative;
  background: var(--paper); color: var(--ink); overflow-wrap: anywhere;
  font: 15px/22px system-ui, -apple-system, 'Segoe UI', 'Liberation Sans', sans-serif;
  font-variant-numeric: tabular-nums; }
body::before { content: ''; position: absolute; inset-block: 0; left: 48px; border-left: 1px solid var(--rule); }
h1, h2, h3, p, blockquote, ul, dl, dd { margin: 0; padding: 0; }
h1 { font: 28px/36px var(--serif); }
h2 { font: 20px/28px var(--serif); }
a { color: var(--blue); text-underline-offset: 2px; }
.aside { color: var(--grey); font-size: 13px; line-height: 18px; }
header, .article > header { margin-bottom: 24px; }
.article { margin-top: 40px; }
.claim { margin-top: 24px; padding-top: 16px; border-top: 1px solid var(--line); break-inside: avoid; }
.claim > * + * { margin-top: 8px; }
blockquote { color: var(--grey); font: 17px/26px var(--serif); }
mark { background: none; color: var(--ink); text-decoration-line: underline;
  text-underline-offset: 0.26em; text-decoration-skip-ink: none; }
.rating { font: 600 15px/22px inherit; font-weight: 600; }
.rating span { padding-bottom: 2px; text-decoration-line: underline; text-underline-offset: 0.3em; text-decoration-skip-ink: none; }
.to-check { text-decoration: underline dashed 1.5px var(--to-check); }
.true { text-decoration: underline solid 2.5px var(--true); }
.mostly-true { text-decoration: underline solid 1px var(--true); }
.mixed { text-decoration: underline double 1px var(--mixed); }
.mostly-false { text-decoration: underline solid 1px var(--false); }
.false { text-decoration: underline solid 3px var(--false); }
.misleading { text-decoration: underline dashed 2px var(--false); }
.unverifiable { text-decoration: underline dotted 2px var(--unverifiable); }
.note > * + * { margin-top: 8px; }
.note :is(ul, ol) { padding-left: 20px; }
.note :is(h1, h2, h3, h4, h5, h6) { font: 600 15px/22px inherit; font-weight: 600; }
.note blockquote { padding-left: 12px; border-left: 2px solid var(--line); font-size: 15px; line-height: 22px; }
.note :is(pre, code) { font-size: 13px; white-space: pre-wrap; }
h3 { font-weight: 600; font-size: 13px; line-height: 20px; }
.evidence { padding-left: 20px; }
.evidence q { font-family: var(--serif); }
footer { margin-top: 48px; }
@media (max-width: 560px) { body { padding: 20px 16px 40px 40px; } body::before { left: 24px; } }
@media print { :root { color-scheme: light; --paper: #fff; }
  body { max-width: none; padding: 0 0 0 24px; font-size: 10.5pt; line-height: 15pt; } body::before { left: 8px; }
  .article > header { break-after: avoid; }
  a[data-address]::after { content: '<' attr(data-address) '>'; display: inline-block; margin-left: 6px;
    color: var(--grey); font: 8.5pt/12pt system-ui, 'Liberation Sans', sans-serif; }
  @page { margin: 18mm; } }
`;
