/**
 * Colours that people with any kind of colour vision can tell apart, on light and on dark ground; each comes with a
 * word beside it. A column has the colour of its role, a line that of its kind.
 */
export const STYLE = `
svg { --ground: #f2f2f4; --paper: #ffffff; --ink: #1a1a1e; --faint: #6a6a72; --line: #b9b9c2;
  --role-name: #0072b2; --role-amount: #00805d; --fault: #c8102e;
  --kind-sum: #c24e00; --kind-heading: #6f45b8; --kind-artifact: #75757d;
  --kind-text: #9a9aa2; --kind-row: #3f7f5f; --kind-continuation: #3f7f5f; }
@media (prefers-color-scheme: dark) { svg { --ground: #121216; --paper: #1f1f25; --ink: #ececf0;
  --faint: #a3a3ad; --line: #4b4b55; --role-name: #5cb3e6; --role-amount: #3fcf9f; --fault: #ff6a7d;
  --kind-sum: #ff9a57; --kind-heading: #b899f2; --kind-artifact: #a3a3ad;
  --kind-text: #85858f; --kind-row: #7fc9a2; --kind-continuation: #7fc9a2; } }
text { font-family: Helvetica, Arial, "Liberation Sans", sans-serif; fill: var(--ink); }
.ground { fill: var(--ground); } .paper { fill: var(--paper); stroke: var(--line); }
.item { fill: none; stroke: var(--faint); stroke-width: 0.35; opacity: 0.55; }
.cut { stroke: var(--fault); stroke-width: 1.2; stroke-dasharray: 6 3; }
.edge { stroke: var(--line); stroke-width: 0.5; stroke-dasharray: 2 2; }
.faint { fill: var(--faint); } .strong { font-weight: bold; }
.fault { fill: none; stroke: var(--fault); stroke-width: 1.6; } .faulty { fill: var(--fault); }
.stripe { fill: var(--ink); opacity: 0.06; }
${[
  ...['name', 'amount'].map(
    (role) =>
      `.role-${role} { fill: var(--role-${role}); } rect.role-${role} { opacity: 0.16; } line.role-${role} { stroke: var(--role-${role}); stroke-width: 0.6; }`,
  ),
  ...['row', 'continuation', 'sum', 'heading', 'artifact', 'text'].map(
    (kind) =>
      `.kind-${kind} { fill: var(--kind-${kind}); } rect.kind-${kind} { fill-opacity: 0.2; stroke: var(--kind-${kind}); stroke-width: 0.5; }`,
  ),
].join('\n')}
rect.kind-row, rect.kind-continuation { fill: none; stroke-opacity: 0.6; }
rect.kind-continuation, rect.kind-text { stroke-dasharray: 2 1.5; }
rect.kind-artifact { fill-opacity: 0.08; } rect.kind-text { fill-opacity: 0.05; }
`
