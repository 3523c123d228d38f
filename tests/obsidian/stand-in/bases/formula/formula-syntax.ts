export type BinaryOperator =
  '||' | '&&' | '==' | '!=' | '<' | '<=' | '>' | '>=' | '+' | '-' | '*' | '/' | '%';

/** A formula as it is read. */
export type Formula =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | { readonly kind: 'pattern'; readonly pattern: RegExp }
  | { readonly kind: 'list'; readonly items: readonly Formula[] }
  | { readonly kind: 'object'; readonly entries: readonly (readonly [string, Formula])[] }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'member'; readonly of: Formula; readonly name: string }
  | { readonly kind: 'index'; readonly of: Formula; readonly index: Formula }
  | {
      readonly kind: 'call';
      readonly of: Formula | null;
      readonly name: string;
      readonly given: readonly Formula[];
    }
  | { readonly kind: 'unary'; readonly operator: '!' | '-'; readonly of: Formula }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Formula;
      readonly right: Formula;
    };

/** The formulas directly within a formula. */
export function partsOf(formula: Formula): readonly Formula[] {
  switch (formula.kind) {
    case 'literal':
    case 'pattern':
    case 'name':
      return [];
    case 'list':
      return formula.items;
    case 'object':
      return formula.entries.map(([, value]) => value);
    case 'member':
    case 'unary':
      return [formula.of];
    case 'index':
      return [formula.of, formula.index];
    case 'call':
      return formula.of ? [formula.of, ...formula.given] : formula.given;
    case 'binary':
      return [formula.left, formula.right];
  }
}
