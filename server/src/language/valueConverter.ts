import { type CstNode, DefaultValueConverter, GrammarAST, GrammarUtils, type ValueType } from 'langium';

/**
 * Converts as Langium does. Which rule gives the value is looked up once per element of the grammar, and a text is taken
 * apart letter by letter only when there is an escape in it.
 */
export class RegieplanValueConverter extends DefaultValueConverter {
  /** By element; null for one whose text is the value. */
  readonly #rules = new Map<GrammarAST.AbstractElement | undefined, GrammarAST.AbstractRule | null>();

  override convert(input: string, cstNode: CstNode): ValueType {
    const rule = this.#ruleOf(cstNode.grammarSource);
    return rule ? this.runConverter(rule, input, cstNode) : input;
  }

  protected override runConverter(rule: GrammarAST.AbstractRule, input: string, cstNode: CstNode): ValueType {
    if (rule.name === 'STRING' && !input.includes('\\')) {
      return input.slice(1, -1);
    }
    return super.runConverter(rule, input, cstNode);
  }

  #ruleOf(source: GrammarAST.AbstractElement | undefined): GrammarAST.AbstractRule | null {
    let rule = this.#rules.get(source);
    if (rule === undefined) {
      const called = GrammarAST.isCrossReference(source) ? GrammarUtils.getCrossReferenceTerminal(source) : source;
      const written = GrammarAST.isRuleCall(called) ? called.rule.ref : undefined;
      rule = written && isConverted(written) ? written : null;
      this.#rules.set(source, rule);
    }
    return rule;
  }
}

/** Langium converts by name too. An ID of this language never begins with the sign that Langium would take off. */
function isConverted(rule: GrammarAST.AbstractRule): boolean {
  return rule.name === 'STRING' || GrammarUtils.getRuleType(rule) !== 'string';
}
