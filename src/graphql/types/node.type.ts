import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType('Node', {
  description: 'Anything with an id of its own, to be looked up again with `node`.',
  resolveType: (value: { readonly __typename: string }) => value.__typename,
})
export abstract class NodeObject {
  @Field(() => ID, { description: 'Stable across renames, merges and machines; treat it as opaque.' })
  readonly id!: string;
}
