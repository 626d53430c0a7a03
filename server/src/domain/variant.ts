/**
 * The same with some properties changed. A spread would lose what a fact looks up when it is asked: those properties
 * are inherited, and are looked up in the original here too.
 */
export function variantOf<F extends object>(original: F, changes: Partial<F>): F {
  const variant: F = Object.create(null);
  for (const key in original) {
    Object.defineProperty(variant, key, {
      enumerable: true,
      configurable: true,
      ...(Object.hasOwn(original, key) ? { value: original[key] } : { get: () => original[key] }),
    });
  }
  for (const key in changes) {
    Object.defineProperty(variant, key, { enumerable: true, configurable: true, value: changes[key] });
  }
  return variant;
}
