/** The section of the settings that holds Regieplan's own. */
export const SETTINGS_SECTION = 'regieplan';

/** The setting that chooses the language of messages: `nl`, `en`, or `auto` for the product's own, which is Dutch. */
export const LANGUAGE_SETTING = 'taal';
