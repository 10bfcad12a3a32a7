import type { QuestionFilter, Walk } from '../../../export/question.ts';
import type { LinkType } from '../api/documents.ts';
import { linkWord } from '../parts/words.ts';

/** How paths may walk a type of link: either way, one way, or not at all. */
type Way = 'BOTH' | 'FORWARD' | 'BACKWARD' | 'NONE';

type Chosen = Pick<QuestionFilter, 'types' | 'excludeTypes' | 'directions'>;

/** Every kind of link, each to be walked either way, in one direction, or not. */
export function LinkWalks(props: {
  readonly linkTypes: readonly LinkType[];
  readonly where: Chosen;
  readonly onChange: (change: { readonly [Field in keyof Chosen]: Chosen[Field] | undefined }) => void;
}) {
  const { where } = props;
  const families = Map.groupBy(props.linkTypes, ({ family }) => family);
  const choose = (type: LinkType, way: Way) => {
    const excluded = (where.excludeTypes ?? []).filter((name) => name !== type.name);
    const walks = (where.directions ?? []).filter((walk) => walk.type !== type.name);
    const usual = usualWay(type, where.types);
    const excludeTypes = way === 'NONE' && usual === 'BOTH' ? [...excluded, type.name] : excluded;
    const directions: readonly Walk[] =
      way === 'NONE' || way === usual ? walks : [...walks, { type: type.name, direction: way }];
    props.onChange({
      excludeTypes: excludeTypes.length === 0 ? undefined : excludeTypes,
      directions: directions.length === 0 ? undefined : directions,
    });
  };
  return (
    <fieldset className="kinds">
      <legend>Kinds of link, and which way to follow them</legend>
      {[...families].map(([family, types]) => {
        const changed = types.filter((type) => wayOf(type, where) !== usualWay(type, where.types)).length;
        return (
          <details key={family} open={changed > 0}>
            <summary>
              {family} {changed > 0 ? `· ${changed} changed` : ''}
            </summary>
            {types.map((type) => (
              <label key={type.name} className="walk">
                <span>{linkWord(type.name)}</span>
                <select
                  value={wayOf(type, where)}
                  onChange={(event) => {
                    const way = event.target.value;
                    choose(type, way === 'FORWARD' || way === 'BACKWARD' || way === 'NONE' ? way : 'BOTH');
                  }}
                >
                  <option value="BOTH">{type.symmetric ? 'follow' : 'either way'}</option>
                  {type.symmetric ? null : (
                    <>
                      <option value="FORWARD">only “{type.phrase}”</option>
                      <option value="BACKWARD">only “{type.inversePhrase}”</option>
                    </>
                  )}
                  <option value="NONE">leave out</option>
                </select>
              </label>
            ))}
          </details>
        );
      })}
    </fieldset>
  );
}

function usualWay(type: LinkType, types: readonly string[] | undefined): Way {
  return (types === undefined ? type.onPathsByDefault : types.includes(type.name)) ? 'BOTH' : 'NONE';
}

function wayOf(type: LinkType, where: Chosen): Way {
  if (where.excludeTypes?.includes(type.name) === true) return 'NONE';
  const direction = where.directions?.find((walk) => walk.type === type.name)?.direction;
  if (direction === 'FORWARD' || direction === 'BACKWARD' || direction === 'BOTH') return direction;
  return usualWay(type, where.types);
}
