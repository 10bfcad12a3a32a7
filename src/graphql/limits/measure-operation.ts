import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** How large an operation is, before it is executed. */
export interface Measure {
  /** Levels of fields. */
  readonly depth: number;
  /** Aliases, those in fragments counted as often as they are spread. */
  readonly aliases: number;
  readonly directives: number;
  /**
   * Values that the answer may hold: one for each field, times the sizes of the lists around it. A list is as long as its
   * `first` says, or as long as such lists are as a rule.
   */
  readonly cost: number;
}

const nothing: Measure = { depth: 0, aliases: 0, directives: 0, cost: 0 };

/** How long a list without `first` is taken to be. */
const usualLength = 5;
/** What a variable `first` is taken to be: it is not known yet, and the resolver checks it. */
const variableLength = 20;
/** A page of an article's text weighs as much as many names. */
const heavyFields: Readonly<Record<string, number>> = { text: 50, mentions: 100, claims: 10, totalCount: 20 };

/**
 * Measures the operations of a document. Every fragment is measured once for each type it is spread on, so that fragments
 * spread in fragments cost their number and not their expansion. Sums are capped, so that they stay numbers.
 */
export function measureOperations(schema: GraphQLSchema, document: DocumentNode): Measure {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations: OperationDefinitionNode[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    else if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
  }
  const measured = new Map<string, Measure>();
  const underWay = new Set<string>();

  const ofSelections = (selections: SelectionSetNode, parent: GraphQLOutputType | null): Measure => {
    let total = nothing;
    for (const selection of selections.selections) {
      const directives = selection.directives?.length ?? 0;
      if (selection.kind === Kind.FIELD) total = added(total, ofField(selection, parent), directives);
      else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const on = selection.typeCondition ? (schema.getType(selection.typeCondition.name.value) ?? null) : parent;
        const type = on !== null && isCompositeType(on) ? on : null;
        total = added(total, ofSelections(selection.selectionSet, type), directives);
      } else total = added(total, ofFragment(selection.name.value), directives);
    }
    return total;
  };

  const ofFragment = (name: string): Measure => {
    const known = measured.get(name);
    if (known !== undefined) return known;
    const fragment = fragments.get(name);
    // Unknown fragments and cycles are the specification's own rules' business.
    if (fragment === undefined || underWay.has(name)) return nothing;
    underWay.add(name);
    const type = schema.getType(fragment.typeCondition.name.value) ?? null;
    const measure = ofSelections(fragment.selectionSet, type !== null && isCompositeType(type) ? type : null);
    underWay.delete(name);
    measured.set(name, measure);
    return measure;
  };

  const ofField = (node: FieldNode, parent: GraphQLOutputType | null): Measure => {
    const field = fieldOf(parent, node.name.value);
    const inner = node.selectionSet
      ? ofSelections(node.selectionSet, field === null ? null : getNamedType(field.type))
      : nothing;
    const times = field === null ? 1 : lengthOf(node, field, parent);
    const own = heavyFields[node.name.value] ?? 1;
    return {
      depth: inner.depth + 1,
      aliases: inner.aliases + (node.alias ? 1 : 0),
      directives: inner.directives,
      // The schema's own fields are bounded by the schema.
      cost: node.name.value.startsWith('__') ? 1 : capped(own + times * inner.cost),
    };
  };

  return operations.reduce(
    (most, operation) =>
      greater(
        most,
        added(
          nothing,
          ofSelections(operation.selectionSet, rootOf(schema, operation)),
          operation.directives?.length ?? 0,
        ),
      ),
    nothing,
  );
}

function rootOf(schema: GraphQLSchema, operation: OperationDefinitionNode): GraphQLOutputType | null {
  return schema.getRootType(operation.operation) ?? null;
}

function fieldOf(parent: GraphQLOutputType | null, name: string): GraphQLField<unknown, unknown> | null {
  return (isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined) ?? null;
}

/** How often what is inside a field counts. */
function lengthOf(node: FieldNode, field: GraphQLField<unknown, unknown>, parent: GraphQLOutputType | null): number {
  const paged = field.args.find((argument) => argument.name === 'first');
  if (paged !== undefined) {
    const given = node.arguments?.find((argument) => argument.name.value === 'first')?.value;
    if (given?.kind === Kind.INT) return Math.max(1, Number(given.value));
    if (given?.kind === Kind.VARIABLE) return variableLength;
    return typeof paged.defaultValue === 'number' ? paged.defaultValue : 10;
  }
  // The field that lists says how many there are on a page.
  if (parent !== null && isObjectType(parent) && parent.name.endsWith('Connection')) return 1;
  const ids = node.arguments?.find((argument) => argument.name.value === 'ids')?.value;
  if (ids !== undefined) return ids.kind === Kind.LIST ? ids.values.length : variableLength;
  return isListType(getNullableType(field.type)) ? usualLength : 1;
}

function added(one: Measure, other: Measure, directives: number): Measure {
  return {
    depth: Math.max(one.depth, other.depth),
    aliases: capped(one.aliases + other.aliases),
    directives: capped(one.directives + other.directives + directives),
    cost: capped(one.cost + other.cost),
  };
}

function greater(one: Measure, other: Measure): Measure {
  return {
    depth: Math.max(one.depth, other.depth),
    aliases: Math.max(one.aliases, other.aliases),
    directives: Math.max(one.directives, other.directives),
    cost: Math.max(one.cost, other.cost),
  };
}

function capped(number: number): number {
  return Math.min(number, 1e12);
}
