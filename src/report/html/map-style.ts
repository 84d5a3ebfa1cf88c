/** The map on a screen, in light and dark: its hatching at half contrast, so that names stay readable on it. */
export const MAP_STYLE = `
.chart{display:grid;gap:.5rem 1.5rem}
@media (min-width:64rem){.chart{grid-template-columns:minmax(0,3fr) minmax(14rem,1fr)}.chart .legend{grid-template-columns:1fr;margin-top:0}}
.map{display:block;width:auto;max-width:100%;height:auto;max-height:60rem;border:1px solid var(--line)}
.map .strokes{stroke-opacity:.5}
.map .lit.place{stroke:#c00;stroke-width:3}
.legend{list-style:none;margin:.5rem 0;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,19rem),1fr));gap:.3rem 1.5rem;align-content:start}
.legend li{display:flex;gap:.5rem;align-items:flex-start;line-height:1.3}
.legend svg{flex:none}
.district-maps{columns:16rem}
.district-maps details{break-inside:avoid;margin:0 0 .3rem}
.district-maps details[open]{column-span:all;margin:.5rem 0 1rem}
summary{cursor:pointer}
@media screen and (max-width:40rem){.map .names>text,.map .leader{display:none}.map .districts>text{display:inline;font-size:30px}.map .badge,.map .mark{transform-box:fill-box;transform-origin:center;transform:scale(1.6)}}
@media screen and (prefers-color-scheme:dark){
.map text,.legend text{fill:var(--ink)}
.map .names>text{stroke:var(--paper)}.map .leader{stroke:#e8edf2}
.map .outside{fill:#1b2127}.map .outside-borders{stroke:#333d47}
.map .inner{stroke:#94a2af}.map .outer{stroke:#e8edf2}.map .edge{stroke:#fff}
.map .solid{fill:#4c5a67}.map .empty{fill:var(--paper)}.map .sign{stroke:#aab5bf}.map text.sign{fill:#aab5bf;stroke:none}
.map .strokes{stroke:#e8edf2}
.map .tint-0,.legend .tint-0{fill:#27465f}.map .tint-1,.legend .tint-1{fill:#5f4519}.map .tint-2,.legend .tint-2{fill:#2d5230}.map .tint-3,.legend .tint-3{fill:#642f3a}
.map .tint-4,.legend .tint-4{fill:#473a63}.map .tint-5,.legend .tint-5{fill:#555018}.map .tint-6,.legend .tint-6{fill:#1d5550}.map .tint-7,.legend .tint-7{fill:#574836}
.map .badge circle{fill:#fff;stroke:#14181c}.map .badge text{fill:#14181c}
.map .mark,.legend .mark{fill:#fff;stroke:#14181c}
.map .sample{fill:var(--warn)}
.legend .place{stroke:var(--soft)}
.map .lit.place{stroke:#ff9d94}
}
`
