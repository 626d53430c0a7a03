/** The section of the settings that holds Regieplan's own. */
export const SETTINGS_SECTION = 'regieplan';

/** The setting that chooses the language of messages: `nl`, `en`, or `auto` for the product's own, which is Dutch. */
export const LANGUAGE_SETTING = 'taal';

/** The settings that switch each kind of inlay hint on or off, below `regieplan.inlayHints`; all are on at first. */
export const INLAY_HINTS_SETTING = 'inlayHints';
export const hintKinds = ['kosten', 'ruimte', 'leeftijd', 'weekdag'] as const;
export type HintKind = (typeof hintKinds)[number];

/** The setting that switches the lines above statements on or off; on at first. */
export const CODE_LENS_SETTING = 'codeLens';
