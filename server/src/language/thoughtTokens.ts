import { createTokenInstance, type IToken, type TokenType } from 'chevrotain';

/** A token without text, thought in after another one; the parser accepts it and the syntax tree does not show it. */
export function thoughtIn(type: TokenType, previous: IToken): IToken {
  const offset = previous.endOffset ?? previous.startOffset;
  const line = previous.endLine ?? 1;
  const column = previous.endColumn ?? 1;
  const token = createTokenInstance(type, '', offset, offset, line, line, column, column);
  return Object.assign(token, { isInsertedInRecovery: true });
}

/** A token that stands in the text but is read as another word. */
export function readAs(token: IToken, type: TokenType, image: string): IToken {
  return {
    ...token,
    image,
    tokenType: type,
    ...(type.tokenTypeIdx === undefined ? {} : { tokenTypeIdx: type.tokenTypeIdx }),
  };
}
