/**
 * The style of the page. The page allows this very text and nothing else: `STYLE_HASH` is its SHA-256, and a test keeps
 * the two together. In VS Code the page takes the colours of the editor, elsewhere those of the system.
 */
export const STYLE = `
:root{color-scheme:light dark;--ink:#1f2328;--soft:#59636e;--page:#fff;--panel:#f6f8fa;--line:#d1d9e0;--red:#b42318;--red-panel:#fef3f2;--amber:#8a5a00;--green:#1a7f37;--blue:#0b5cad}
@media(prefers-color-scheme:dark){:root{--ink:#e6e9ed;--soft:#9aa4af;--page:#16191d;--panel:#1f242a;--line:#39414a;--red:#ff8f85;--red-panel:#331b1a;--amber:#e3b341;--green:#56d364;--blue:#79b8ff}}
body.vscode-light,body.vscode-dark,body.vscode-high-contrast{--ink:var(--vscode-foreground);--soft:var(--vscode-descriptionForeground);--page:var(--vscode-editor-background);--panel:var(--vscode-textBlockQuote-background);--line:var(--vscode-panel-border)}
body.vscode-dark,body.vscode-high-contrast{--red:#ff8f85;--red-panel:#331b1a;--amber:#e3b341;--green:#56d364;--blue:#79b8ff}
body.vscode-light{--red:#b42318;--red-panel:#fef3f2;--amber:#8a5a00;--green:#1a7f37;--blue:#0b5cad}
*{box-sizing:border-box}
body{margin:0;padding:1.5rem 1.75rem 3rem;background:var(--page);color:var(--ink);font:15px/1.55 system-ui,"Segoe UI",sans-serif}
main{max-width:58rem;margin:0 auto}
h1{font-size:1.5rem;line-height:1.25;margin:0 0 .35rem}
.summary{font-size:1.05rem;margin:0 0 1.5rem}
h2{font-size:1.2rem;margin:2.25rem 0 .1rem;padding-top:1.1rem;border-top:1px solid var(--line)}
h3{font-size:1rem;margin:1.1rem 0 .35rem}
.path,.note{color:var(--soft);margin:.1rem 0}
.path{font-family:ui-monospace,Consolas,monospace;font-size:.85rem;overflow-wrap:anywhere}
ul{margin:.25rem 0;padding:0;list-style:none}
li{padding:.22rem 0 .22rem 1.6rem;position:relative;overflow-wrap:anywhere}
li>.sign{position:absolute;left:0;width:1.2rem;text-align:center;font-weight:700}
li ul{margin:.1rem 0 0}
li li{padding-left:.2rem}
.detail{color:var(--ink)}
.name{font-weight:600}
.attention{background:var(--red-panel);border-left:4px solid var(--red);padding:.55rem .9rem .65rem;margin:1rem 0;border-radius:0 6px 6px 0}
.attention h3{margin:.1rem 0 .3rem;color:var(--red)}
.alert>.sign,.error>.sign,.removed>.sign{color:var(--red)}
.warning>.sign,.changed>.sign{color:var(--amber)}
.added>.sign,.solved>.sign{color:var(--green)}
.info>.sign{color:var(--blue)}
table{border-collapse:collapse;margin:.4rem 0 .8rem;width:100%;font-variant-numeric:tabular-nums}
th,td{text-align:right;padding:.35rem .6rem;border-bottom:1px solid var(--line);vertical-align:top}
th:first-child,td:first-child{text-align:left;padding-left:0}
thead th{color:var(--soft);font-weight:500;font-size:.88rem}
tr.total td{font-weight:700;border-bottom:0}
a{color:var(--blue)}
details{margin:1rem 0;color:var(--soft)}
details li,details .detail{color:var(--soft)}
summary{cursor:pointer}
@media print{body{padding:0}details{display:none}}
`;

export const STYLE_HASH = 'sha256-f3O7BYAVaQpd8zvYmyO0Bh9DNLeab3TfE5sbyivUT30=';
