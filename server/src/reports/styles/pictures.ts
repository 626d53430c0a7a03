import { type Html, html } from '../html.js';

/** How the pictures are drawn; a state differs by shape, line or pattern, and by colour only besides. */
export const pictures: Html = html`
svg { display: block; max-width: 100%; }
svg.icon { display: inline-block; }
.picture { width: 100%; max-width: 46rem; height: auto; font-family: var(--text); }
.picture text { fill: var(--ink); font-size: 11.5px; }

.track { width: 100%; height: auto; font-family: var(--text); }
.track text { fill: var(--muted); font-size: 12px; }
.track .end { text-anchor: end; }
.track .rail { stroke: var(--rule); stroke-width: 6; stroke-linecap: round; }
.track .done { stroke: var(--own); stroke-width: 6; stroke-linecap: round; }
.track .goal-mark { stroke: var(--ink); stroke-width: 2; fill: none; }
.track .then { fill: var(--page); stroke: var(--ink); stroke-width: 1.5; }
.track .now { fill: var(--ink); stroke: var(--page); stroke-width: 2; }

.eco-map .side { fill: var(--muted); font-size: 11px; letter-spacing: 0.03em; }
.eco-map .home { fill: var(--raised); stroke: var(--rule); stroke-width: 1; }
.eco-map .person rect { fill: var(--page); stroke: var(--ink); stroke-width: 1.4; }
.eco-map .person text { font-weight: 600; font-size: 12.5px; }
.eco-map .name { font-weight: 600; font-size: 12.5px; }
.eco-map .words, .eco-map .legend text { fill: var(--muted); font-size: 11px; }
.eco-map .node { stroke: var(--page); stroke-width: 2; }
.eco-map .own { fill: var(--own); }
.eco-map .lead { fill: var(--lead); }
.eco-map .paid { fill: var(--paid); }
.bond { fill: none; stroke: var(--edge); stroke-width: 1.4; stroke-linejoin: round; stroke-linecap: round; }
.bond.strong { stroke: var(--ink); stroke-width: 3.6; }
.bond.ordinary { stroke: var(--ink); }
.bond.tentative { stroke-dasharray: 7 5; }
.bond.dormant { stroke-dasharray: 1 5; }
.bond.strained { stroke: var(--error); stroke-width: 1.6; }

.timeline .group { font-weight: 600; font-size: 12px; }
.timeline .rule { stroke: var(--rule); stroke-width: 1; }
.timeline .month, .timeline .legend text { fill: var(--muted); font-size: 10.5px; }
.timeline .year { font-weight: 600; font-size: 11px; }
.timeline .month-line { stroke: var(--rule); stroke-width: 0.6; }
.timeline .year-line { stroke: var(--edge); stroke-width: 1; }
.timeline .stripe { fill: transparent; }
.timeline .lane:hover .stripe { fill: var(--raised); }
.timeline .coordination { fill: var(--lead); }
.timeline .line { fill: var(--bar); }
.timeline .decision { fill: var(--decision); }
.timeline .tentative { fill: var(--page); stroke: var(--edge); stroke-width: 1.2; stroke-dasharray: 3 2; }
.timeline .gap, .timeline .conflict { fill: var(--page); stroke: var(--error); stroke-width: 1.4; }
.timeline .hatch { stroke: var(--error); stroke-width: 1.6; }
.timeline .mark { stroke: var(--ink); stroke-width: 1.5; fill: var(--page); stroke-linejoin: round; }
.timeline .held, .timeline .goal { fill: var(--ink); }
.timeline .today path { stroke: var(--ink); stroke-width: 1.4; stroke-dasharray: 5 3; fill: none; }
.timeline .today .tip { fill: var(--ink); stroke: none; }
.timeline .today text { font-weight: 600; font-size: 11px; paint-order: stroke; stroke: var(--page); stroke-width: 4px; }

.timeline .instead { fill: var(--page); stroke: var(--ink); stroke-width: 1.2; stroke-dasharray: 4 2; }
.timeline .sum { font-size: 11px; }

.multiples { display: grid; gap: 0.9rem 1.5rem; grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr)); max-width: 46rem; }
.multiples > li { display: flex; flex-direction: column; justify-content: space-between; }
.multiples .of { font-size: 0.875rem; line-height: 1.35; }
.multiples .of .aside { display: block; }
.small-chart { width: 100%; max-width: 13rem; height: auto; font-family: var(--text); }
.small-chart text { fill: var(--muted); font-size: 10px; }
.small-chart .value { fill: var(--ink); font-size: 11.5px; font-weight: 600; text-anchor: middle; }
.small-chart .grid { stroke: var(--rule); stroke-width: 1; }
.small-chart .course { fill: none; stroke: var(--own); stroke-width: 2; }
.small-chart .score { fill: var(--ink); }

.triangle { width: 6rem; height: auto; flex: none; }
.triangle .edges { fill: none; stroke: var(--edge); stroke-width: 1.4; }
.triangle .open { fill: var(--page); stroke: var(--edge); stroke-width: 1.6; stroke-dasharray: 3 2; }
.triangle .filled { fill: var(--own); }
.triangle .tick { fill: none; stroke: var(--page); stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }

.budget td.wide { width: 34%; vertical-align: middle; }
@container (max-width: 36rem) { .budget td.wide { width: auto; } }
.bar { width: 100%; min-width: 8rem; height: auto; }
.bar .rail { fill: none; stroke: var(--edge); stroke-width: 1; }
.bar .part { fill: var(--bar); }
.bar .excess { fill: var(--page); stroke: var(--error); stroke-width: 1.5; }
.bar .stripes { stroke: var(--error); stroke-width: 1.6; fill: none; }
.bar .limit { stroke: var(--ink); stroke-width: 2; }
.excess { font-weight: 600; }
@media (forced-colors: active) { svg { forced-color-adjust: none; } }
`;
