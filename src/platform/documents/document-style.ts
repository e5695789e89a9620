/** Style of a document that stands alone: on a screen, in the dark, and on paper. */
export const documentStyle = `
:root { color-scheme: light dark; --line: #767676; --link: #0065bd; }
@media (prefers-color-scheme: dark) { :root { --line: #a0a0a0; --link: #8cc6ff; } }
body { font: 1.0625rem/1.6 Roboto, Arial, sans-serif; margin: 0 auto; max-width: 48rem; padding: 1.5rem; }
h1 { font-size: 2rem; line-height: 1.2; } h2 { font-size: 1.5rem; margin-top: 2.5rem; } h3 { font-size: 1.2rem; }
p, li { overflow-wrap: anywhere; } a { color: var(--link); } a:focus-visible { outline: 3px solid currentColor; outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; } caption { font-weight: 700; padding: .5rem 0; text-align: left; }
th, td { border-bottom: 1px solid var(--line); padding: .4rem .6rem .4rem 0; text-align: left; vertical-align: top; }
.document__number { text-align: right; } .table-scroll { overflow-x: auto; margin: 1rem 0; }
figure { margin: 1.5rem 0; } svg { height: auto; max-width: 100%; background: #fff; } figcaption { font-size: .95rem; }
@page { margin: 2cm; }
@media print {
  :root { color-scheme: light; --link: #000; } body { font-size: 11pt; max-width: none; padding: 0; }
  h2, h3, h4, caption { break-after: avoid; } tr, figure { break-inside: avoid; } thead { display: table-header-group; }
  .table-scroll { overflow: visible; } .document__contents { display: none; }
}`;
