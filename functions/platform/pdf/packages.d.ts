/** Roboto as a module, so that it goes along in a bundle like any other. */
declare module 'pdfmake/build/fonts/Roboto.js' {
  const container: { readonly vfs: Readonly<Record<string, { readonly data: string }>> };
  export default container;
}

/** Known by the library, not yet by its types: of which cells a heading in a table speaks. */
declare namespace PDFKit.Mixins {
  interface StructureElementOptions {
    scope?: 'Column' | 'Row';
  }
}
