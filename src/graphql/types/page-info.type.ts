import { Field, ObjectType } from 'type-graphql';

@ObjectType('PageInfo', {
  simpleResolvers: true,
  description:
    'Where a page ends and whether there is more, as Relay defines it: `{ "hasNextPage": true, "endCursor": "WyJ…" }`.',
})
export class PageInfoObject {
  @Field(() => Boolean, {
    description: 'Whether there are more after this page: `true` means that `after: endCursor` answers with some.',
  })
  readonly hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether this page does not begin the list: `true` when `after` was given.' })
  readonly hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first of the page, such as `"WyJ…"`.' })
  readonly startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last of the page, such as `"WyJ…"`: pass it as `after` to go on.',
  })
  readonly endCursor!: string | null;
}
