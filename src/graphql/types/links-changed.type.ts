import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType('LinksChanged', {
  description: 'What has changed among links: `linksChanged { version complete written { sentence } deleted }`.',
})
export class LinksChangedObject {
  @Field(() => Int, {
    description: 'How many changes of links the graph has had by then, such as `1042`: it only ever grows.',
  })
  readonly version!: number;

  @Field(() => Boolean, {
    description: '`false`: more has changed than could be followed, and is not told here; ask for the links again.',
  })
  readonly complete!: boolean;
}
