import { type Html, html } from '../html.js';

/** Colours by what they are for: on paper and in a browser by its light or dark mode, beside the text VS Code's own. */
export const colours: Html = html`
:root {
  color-scheme: light;
  --page: #fdfcf9; --raised: #f6f4ee; --ink: #23262c; --muted: #585d66; --rule: #dedad0; --edge: #8b8676;
  --accent: #1d5c68; --own: #2f7048; --paid: #47648f; --lead: #1d5c68;
  --error: #ad2219; --warning: #855000; --good: #27683f; --info: #35588c; --on-sign: #fff;
  --bar: #7fa3ac; --decision: #b9b19c; --here: #1d5c68;
  --text: system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif;
  --size: 16px;
}
@media (prefers-color-scheme: dark) {
  :root {
    color-scheme: dark;
    --page: #1b1d20; --raised: #25282c; --ink: #e8e5de; --muted: #b0aea6; --rule: #3a3d42; --edge: #8d8b84;
    --accent: #86cbd6; --own: #83c79b; --paid: #9db9e4; --lead: #86cbd6;
    --error: #ff8f83; --warning: #edb35c; --good: #83c79b; --info: #9db9e4; --on-sign: #1b1d20;
    --bar: #4d7f89; --decision: #77705e; --here: #86cbd6;
  }
}
:root:has(body[data-vscode-theme-kind]) {
  --page: var(--vscode-editor-background); --raised: var(--vscode-editorWidget-background, var(--page));
  --ink: var(--vscode-editor-foreground, var(--vscode-foreground)); --muted: var(--vscode-descriptionForeground, var(--ink));
  --rule: var(--vscode-panel-border, var(--vscode-editorWidget-border, var(--muted)));
  --edge: var(--vscode-contrastBorder, var(--muted));
  --accent: var(--vscode-textLink-foreground, var(--ink)); --lead: var(--vscode-charts-purple, var(--ink));
  --own: var(--vscode-charts-green, var(--ink)); --paid: var(--vscode-charts-blue, var(--ink));
  --error: var(--vscode-editorError-foreground, var(--ink)); --warning: var(--vscode-editorWarning-foreground, var(--ink));
  --info: var(--vscode-editorInfo-foreground, var(--ink)); --good: var(--vscode-charts-green, var(--ink));
  --on-sign: var(--page); --bar: var(--vscode-charts-blue, var(--ink)); --decision: var(--vscode-descriptionForeground, var(--ink));
  --here: var(--vscode-focusBorder, var(--ink));
  --text: var(--vscode-font-family, system-ui, sans-serif);
  --size: 14px;
}
:root:has(body.vscode-dark) { color-scheme: dark; }
:root:has(body.vscode-high-contrast) { --rule: var(--vscode-contrastBorder, var(--ink)); --raised: var(--page); --muted: var(--ink); }
:root:has(body.vscode-high-contrast-light) { color-scheme: light; }
@media print {
  :root {
    color-scheme: light;
    --page: #fff; --raised: #f6f4ee; --ink: #1b1d20; --muted: #4a4e56; --rule: #d4d0c5; --edge: #8b8676;
    --accent: #1d5c68; --own: #2f7048; --paid: #47648f; --lead: #1d5c68;
    --error: #ad2219; --warning: #855000; --good: #27683f; --info: #35588c; --on-sign: #fff;
    --bar: #7fa3ac; --decision: #b9b19c; --size: 10.5pt;
  }
}
`;
