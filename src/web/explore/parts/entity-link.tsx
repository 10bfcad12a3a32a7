import type { DrawnEntity } from '../api/documents.ts';
import { EntityMark } from './entity-mark.tsx';
import { SiteLink } from './site-link.tsx';

/** An entity by its mark and name, linked to its page. */
export function EntityLink(props: { readonly entity: Pick<DrawnEntity, 'id' | 'name' | 'type'> }) {
  return (
    <SiteLink to={`/entity/${encodeURIComponent(props.entity.id)}`} className="entity-link">
      <EntityMark type={props.entity.type} />
      <span>{props.entity.name}</span>
    </SiteLink>
  );
}
