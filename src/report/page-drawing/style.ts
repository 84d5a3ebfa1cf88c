/**
 * Colours that people with any kind of colour vision can tell apart, on light and on dark ground; each comes with a
 * word beside it. A column has the colour of its role, a line that of its kind.
 */
export const STYLE = `
svg { --ground: #f2f2f4; --paper: #ffffff; --ink: #1a1a1e; --faint: #6a6a72; --line: #b9b9c2;
  --role-ags: #aa4499; --role-name: #0072b2; --role-district: #b87800; --role-amount: #00805d;
  --role-persons: #6b7a00; --role-running: #75757d; --role-none: #9a9aa2;
  --kind-sum: #c24e00; --kind-heading: #6f45b8; --kind-head: #4d6b8a; --kind-furniture: #75757d;
  --kind-note: #9a9aa2; --kind-row: #3f7f5f; --kind-continuation: #3f7f5f; --kind-not-understood: #c8102e; }
@media (prefers-color-scheme: dark) { svg { --ground: #121216; --paper: #1f1f25; --ink: #ececf0;
  --faint: #a3a3ad; --line: #4b4b55; --role-ags: #dd88cc; --role-name: #5cb3e6; --role-district: #f0b040;
  --role-amount: #3fcf9f; --role-persons: #c9d65a; --role-running: #b0b0b8; --role-none: #85858f;
  --kind-sum: #ff9a57; --kind-heading: #b899f2; --kind-head: #9db9d6; --kind-furniture: #a3a3ad;
  --kind-note: #85858f; --kind-row: #7fc9a2; --kind-continuation: #7fc9a2; --kind-not-understood: #ff6a7d; } }
text { font-family: Helvetica, Arial, "Liberation Sans", sans-serif; fill: var(--ink); }
.ground { fill: var(--ground); } .paper { fill: var(--paper); stroke: var(--line); }
.item { fill: none; stroke: var(--faint); stroke-width: 0.35; opacity: 0.55; }
.cut { stroke: var(--kind-not-understood); stroke-width: 1.2; stroke-dasharray: 6 3; }
.edge { stroke: var(--line); stroke-width: 0.5; stroke-dasharray: 2 2; }
.faint { fill: var(--faint); } .strong { font-weight: bold; }
.fault { fill: none; stroke: var(--kind-not-understood); stroke-width: 1.6; } .faulty { fill: var(--kind-not-understood); }
.stripe { fill: var(--ink); opacity: 0.06; }
${[
  ...['ags', 'name', 'district', 'amount', 'persons', 'running', 'none'].map(
    (role) =>
      `.role-${role} { fill: var(--role-${role}); } rect.role-${role} { opacity: 0.16; } line.role-${role} { stroke: var(--role-${role}); stroke-width: 0.6; }`,
  ),
  ...['row', 'continuation', 'sum', 'heading', 'head', 'furniture', 'note', 'not-understood'].map(
    (kind) =>
      `.kind-${kind} { fill: var(--kind-${kind}); } rect.kind-${kind} { fill-opacity: 0.2; stroke: var(--kind-${kind}); stroke-width: 0.5; }`,
  ),
].join('\n')}
rect.kind-row, rect.kind-continuation { fill: none; stroke-opacity: 0.6; }
rect.kind-continuation, rect.kind-note { stroke-dasharray: 2 1.5; }
rect.kind-furniture { fill-opacity: 0.08; } rect.kind-note { fill-opacity: 0.05; }
rect.kind-not-understood { stroke-width: 1.4; }
`
