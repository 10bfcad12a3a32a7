import { Field, FieldResolver, Int, ObjectType, Resolver, Root, type ClassType } from 'type-graphql';
import { PageInfoObject } from './page-info.type.ts';

/** One page of a list, with a way to count the whole of it, which is taken only when somebody asks. */
export interface Page<Node> {
  readonly edges: readonly { readonly node: Node; readonly cursor: string }[];
  readonly pageInfo: PageInfoObject;
  readonly count: () => Promise<number>;
}

/** What a page is made of. */
export interface PageParts<Row, Node> {
  /** One more than the page is long, when there are more. */
  readonly rows: readonly Row[];
  readonly first: number;
  readonly after: string | null;
  readonly nodeOf: (row: Row) => Node;
  readonly cursorOf: (row: Row) => string;
  readonly count: () => Promise<number>;
}

/** One page cut from rows that were read one beyond it, to know whether there is more. */
export function pageOf<Row, Node>({ rows, first, after, nodeOf, cursorOf, count }: PageParts<Row, Node>): Page<Node> {
  // Cursors are made where they are asked for: most lists are read without.
  const edges = rows.slice(0, first).map((row) => ({
    node: nodeOf(row),
    get cursor() {
      return cursorOf(row);
    },
  }));
  const pageInfo = {
    hasNextPage: rows.length > first,
    hasPreviousPage: after !== null,
    get startCursor() {
      return edges[0]?.cursor ?? null;
    },
    get endCursor() {
      return edges.at(-1)?.cursor ?? null;
    },
  };
  return { edges, pageInfo, count };
}

/** The types of a list, as Relay defines them. */
export interface ConnectionTypes {
  /** What a field that lists answers with. */
  readonly connection: ClassType<Page<object>>;
  /** Resolves what is computed only when asked for; belongs into the schema's list of resolvers. */
  readonly resolver: new () => object;
}

/** Makes the types of a list of nodes: `NameConnection` and `NameEdge`. `plural` is what descriptions call them. */
export function connectionTypes(name: string, plural: string, nodeType: () => object): ConnectionTypes {
  const one = /^[AEIOU]/.test(name) ? `An ${name}` : `A ${name}`;
  const type = (): ClassType => nodeType() as ClassType;

  @ObjectType(`${name}Edge`, {
    simpleResolvers: true,
    description: `${one} in a list: \`edges { cursor node { id } }\`.`,
  })
  class Edge {
    @Field(type, { description: 'What stands here in the list: `node { id }`.' })
    readonly node!: object;

    @Field(() => String, {
      description: 'Its place in the list, to be passed as `after`; opaque, and bound to the same field and arguments.',
    })
    readonly cursor!: string;
  }

  @ObjectType(`${name}Connection`, {
    simpleResolvers: true,
    description: `A page of ${plural}: \`{ nodes { id } pageInfo { endCursor } }\`.`,
  })
  class Connection implements Omit<Page<object>, 'count'> {
    @Field(() => [Edge], { description: `The ${plural} with their places in the list: \`edges { cursor }\`.` })
    readonly edges!: Page<object>['edges'];

    @Field(() => PageInfoObject, { description: 'Where the page ends: `pageInfo { hasNextPage endCursor }`.' })
    readonly pageInfo!: PageInfoObject;

    readonly count!: () => Promise<number>;
  }

  @Resolver(() => Connection)
  class ConnectionResolver {
    @FieldResolver(() => [nodeType()], { description: `The ${plural} alone, without their places: \`nodes { id }\`.` })
    nodes(@Root() page: Page<object>): readonly object[] {
      return page.edges.map((edge) => edge.node);
    }

    @FieldResolver(() => Int, {
      description: 'How many there are on all pages together, such as `42`; counted only when asked for.',
    })
    totalCount(@Root() page: Page<object>): Promise<number> {
      return page.count();
    }
  }
  return { connection: Connection, resolver: ConnectionResolver };
}
