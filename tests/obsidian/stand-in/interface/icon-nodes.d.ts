/** Said by hand, because the type of the file itself is as long as the file. */
declare module 'lucide-static/icon-nodes.json' {
  type Shape = readonly [tag: keyof SVGElementTagNameMap, attributes: Readonly<Record<string, string>>];
  const nodes: Readonly<Record<string, readonly Shape[]>>;
  export default nodes;
}
