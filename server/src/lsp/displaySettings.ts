import type { LangiumSharedCoreServices } from 'langium';
import {
  CODE_LENS_SETTING,
  type HintKind,
  hintKinds,
  INLAY_HINTS_SETTING,
  SETTINGS_SECTION,
} from '../protocol/settings.js';

/** What the user wants to see between and above the lines; everything, until a setting says otherwise. */
export class DisplaySettings {
  #hidden: ReadonlySet<HintKind> = new Set();
  #lenses = true;
  readonly #listeners: (() => void)[] = [];

  constructor(services: LangiumSharedCoreServices) {
    const { ConfigurationProvider } = services.workspace;
    // The first settings arrive without an event of their own.
    void ConfigurationProvider.ready.then(async () => {
      const hints: unknown = await ConfigurationProvider.getConfiguration(SETTINGS_SECTION, INLAY_HINTS_SETTING);
      const lenses: unknown = await ConfigurationProvider.getConfiguration(SETTINGS_SECTION, CODE_LENS_SETTING);
      this.#choose(hints, lenses);
    });
    ConfigurationProvider.onConfigurationSectionUpdate(({ section, configuration }) => {
      if (section === SETTINGS_SECTION) {
        this.#choose(settingIn(configuration, INLAY_HINTS_SETTING), settingIn(configuration, CODE_LENS_SETTING));
      }
    });
  }

  showsHints(kind: HintKind): boolean {
    return !this.#hidden.has(kind);
  }

  get showsLenses(): boolean {
    return this.#lenses;
  }

  onChange(listener: () => void): void {
    this.#listeners.push(listener);
  }

  #choose(hints: unknown, lenses: unknown): void {
    const hidden = new Set(hintKinds.filter((kind) => settingIn(hints, kind) === false));
    const shows = lenses !== false;
    if (shows !== this.#lenses || hidden.symmetricDifference(this.#hidden).size > 0) {
      this.#hidden = hidden;
      this.#lenses = shows;
      for (const listener of this.#listeners) {
        listener();
      }
    }
  }
}

function settingIn(configuration: unknown, name: string): unknown {
  return typeof configuration === 'object' && configuration !== null
    ? Object.entries(configuration).find(([key]) => key === name)?.[1]
    : undefined;
}
