import { shapePath } from '../look/shapes.ts';

/** The mark of a type of entity: the shape and colour that the graph draws it with. */
export function EntityMark(props: { readonly type: string; readonly size?: number }) {
  const size = props.size ?? 14;
  return (
    <svg
      className={`mark mark-${props.type.toLowerCase()}`}
      width={size}
      height={size}
      viewBox="-10 -10 20 20"
      aria-hidden="true"
    >
      <path d={shapePath(props.type, 8.5)} />
    </svg>
  );
}
