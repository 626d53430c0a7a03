// What the core of Langium takes from the library for the language server protocol. The bundle of the command line puts
// this in that library's place, because loading all of it takes a good part of the time in which the command line has to
// finish. Should Langium ask for more one day, the bundle cannot be made.
import type { LSPErrorCodes as ErrorCodes } from 'vscode-languageserver-protocol';

export { CancellationToken, CancellationTokenSource, Emitter, ResponseError } from 'vscode-jsonrpc';

type UsedByLangium = 'ServerCancelled' | 'RequestFailed';

export const LSPErrorCodes = { ServerCancelled: -32802, RequestFailed: -32803 } as const satisfies Pick<
  typeof ErrorCodes,
  UsedByLangium
>;
