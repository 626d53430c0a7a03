import type { LangiumSharedCoreServices } from 'langium';
import type { Language, Texts } from '../domain/texts.js';
import { LANGUAGE_SETTING, SETTINGS_SECTION } from '../protocol/settings.js';
import { type Catalogue, catalogueOf } from '../texts/catalogue.js';

/** The product speaks Dutch unless it is told otherwise. */
const DEFAULT: Language = 'nl';

/** The language in which everything is said to the user, from the setting `regieplan.taal`. */
export class MessageLanguage {
  #current: Language = DEFAULT;
  readonly #listeners: (() => void)[] = [];

  constructor(services: LangiumSharedCoreServices) {
    const { ConfigurationProvider } = services.workspace;
    // The first settings arrive without an event of their own.
    void ConfigurationProvider.ready
      .then(() => ConfigurationProvider.getConfiguration(SETTINGS_SECTION, LANGUAGE_SETTING))
      .then((setting: unknown) => this.#choose(setting));
    ConfigurationProvider.onConfigurationSectionUpdate(({ section, configuration }) => {
      if (section === SETTINGS_SECTION) {
        this.#choose(settingOf(configuration));
      }
    });
  }

  get current(): Language {
    return this.#current;
  }

  /** What is said, in the language that is set. */
  say(texts: Texts): string {
    return texts[this.#current];
  }

  get catalogue(): Catalogue {
    return catalogueOf(this.#current);
  }

  onChange(listener: () => void): void {
    this.#listeners.push(listener);
  }

  #choose(setting: unknown): void {
    const chosen: Language = setting === 'nl' || setting === 'en' ? setting : DEFAULT;
    if (chosen !== this.#current) {
      this.#current = chosen;
      for (const listener of this.#listeners) {
        listener();
      }
    }
  }
}

function settingOf(configuration: unknown): unknown {
  return typeof configuration === 'object' && configuration !== null && LANGUAGE_SETTING in configuration
    ? configuration[LANGUAGE_SETTING]
    : undefined;
}
