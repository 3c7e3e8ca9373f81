/** What is made when it is first asked for, and kept: loading the code makes nothing that a document may never need. */
export function once<T>(make: () => T): () => T {
  let value: { readonly of: T } | undefined;
  return () => {
    value ??= { of: make() };
    return value.of;
  };
}
