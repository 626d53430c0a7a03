import type { RuleDescription } from '../../../domain/ruleDescription.js';
import type { Language } from '../../../domain/texts.js';
import { allRules } from '../../../rules/registry.js';
import { productVersion } from '../../version.js';
import { SARIF_LEVELS } from './sarif.js';

/** The part of a SARIF log that says what made it and which rules it has. */
export function sarifTool(language: Language): object {
  return {
    driver: {
      name: 'Regieplan',
      semanticVersion: productVersion(),
      language: language === 'nl' ? 'nl-NL' : 'en-GB',
      rules: allRules.map((rule) => describe(rule, language)),
    },
  };
}

function describe({ code, title, explanation, severity, sources }: RuleDescription, language: Language): object {
  const link = sources.find(({ url }) => url !== undefined)?.url;
  return {
    id: code,
    shortDescription: { text: title[language] },
    fullDescription: { text: explanation[language] },
    help: {
      text: [explanation[language], ...sources.map(({ title: law, article = '' }) => `${law} ${article}`.trim())].join(
        '\n',
      ),
    },
    ...(link === undefined ? {} : { helpUri: link }),
    defaultConfiguration: { level: SARIF_LEVELS[severity] },
  };
}
