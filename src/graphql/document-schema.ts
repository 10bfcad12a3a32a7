import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLArgument,
  type GraphQLSchema,
} from 'graphql';

/**
 * Examples by what they are of: `Type`, `Type.field`, `Type.field(argument)`, `Enum.VALUE`; with `*` instead of the type for
 * all that are named alike.
 */
export type DocumentationExamples = Readonly<Record<string, string>>;

/** Something of a schema that has a description. */
interface Described {
  readonly name: string;
  description?: string | null | undefined;
}

/** What the library gives no way to describe. */
const roots: Readonly<Record<string, string>> = {
  Query: 'What can be asked.',
  Mutation: 'What can be changed.',
  Subscription: 'What can be listened to, over WebSocket.',
};

/** Adds an example to every description of a schema that does not show one itself. */
export function documentSchema(schema: GraphQLSchema, examples: DocumentationExamples): void {
  const show = (described: Described, ...coordinates: readonly string[]): void => {
    const example = coordinates.map((coordinate) => examples[coordinate]).find((found) => found !== undefined);
    if (example === undefined || described.description?.includes('`')) return;
    described.description = [described.description?.replace(/\.$/, ''), `\`${example}\`.`].filter(Boolean).join(': ');
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || isSpecifiedScalarType(type)) continue;
    type.description ??= roots[type.name];
    show(type, type.name);
    if (isEnumType(type)) for (const value of type.getValues()) show(value, `${type.name}.${value.name}`);
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
    const owners = [type.name, ...(isInputObjectType(type) ? [] : type.getInterfaces().map((one) => one.name)), '*'];
    const fields: readonly (Described & { readonly args?: readonly GraphQLArgument[] })[] = Object.values(
      type.getFields(),
    );
    for (const field of fields) {
      show(field, ...owners.map((owner) => `${owner}.${field.name}`));
      for (const argument of field.args ?? []) {
        show(argument, ...owners.map((owner) => `${owner}.${field.name}(${argument.name})`), `*(${argument.name})`);
      }
    }
  }
}
