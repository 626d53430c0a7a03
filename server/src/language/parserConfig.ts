import type { IParserConfig, LangiumCoreServices } from 'langium';

/** The services with another configuration for the parser: that of Langium is shared with the parser behind completion. */
export function withParserConfig(services: LangiumCoreServices, config: IParserConfig): LangiumCoreServices {
  const ParserConfig: IParserConfig = { ...services.parser.ParserConfig, ...config };
  // The services are made when they are asked for, so they are passed on and not copied.
  const parser: LangiumCoreServices['parser'] = Object.create(services.parser, {
    ParserConfig: { value: ParserConfig },
  });
  return Object.create(services, { parser: { value: parser } });
}
