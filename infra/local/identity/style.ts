/** The sober look of the web, for the few pages of the identity provider. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --ink: #1d1f24; --ink-muted: #565b66; --canvas: #f4f5f7; --surface: #fff; --line: #d8dbe2; --line-strong: #8a909c;
  --brand: #ffe615; --action: #05c; --action-soft: #e6effb; --focus: #05c; --ink-inverse: #fff;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #eceef2; --ink-muted: #a8aeba; --canvas: #14161a; --surface: #1d2026; --line: #343944; --line-strong: #747b88;
    --action: #7db3ff; --action-soft: #1b2c47; --focus: #ffe615; --ink-inverse: #14161a;
  }
}
* { box-sizing: border-box; margin: 0; }
body { font: 400 1rem/1.5 "Inter Variable", system-ui, "Segoe UI", Roboto, sans-serif; color: var(--ink); background: var(--canvas); border-top: 4px solid var(--brand); }
main { max-width: 60rem; margin: 0 auto; padding: 2rem 1rem 3rem; display: grid; gap: 1rem; }
h1 { font-size: 1.625rem; line-height: 1.2; letter-spacing: -.015em; font-weight: 680; }
h2 { font-size: 1.25rem; line-height: 1.3; letter-spacing: -.01em; font-weight: 650; text-transform: none; }
p { max-width: 42rem; }
a { color: var(--action); text-underline-offset: .15em; }
.language { justify-self: end; font-size: .875rem; }
form { display: grid; gap: 2rem; margin-top: 1rem; }
section { display: grid; gap: .75rem; }
ul { list-style: none; padding: 0; display: grid; gap: .5rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); }
button { font: inherit; color: inherit; min-height: 2.75rem; cursor: pointer; border-radius: 6px; }
li button { width: 100%; height: 100%; text-align: left; display: grid; gap: .125rem; padding: .75rem 1rem; background: var(--surface); border: 1px solid var(--line-strong); overflow-wrap: anywhere; }
li button:hover { background: var(--action-soft); border-color: var(--action); }
li strong { font-weight: 650; }
li span, li code { font-size: .875rem; color: var(--ink-muted); }
button.primary { padding: 0 1rem; font-weight: 600; background: var(--action); border: 1px solid var(--action); color: var(--ink-inverse); }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
`;
