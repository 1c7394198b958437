import type { DocumentActionComponent } from '@strapi/content-manager/strapi-admin';
import { useRBAC } from '@strapi/strapi/admin';

const CONFIGURE = [{ action: 'plugin::content-manager.collection-types.configure-view', subject: null }];

/**
 * What an editor is offered on an entry: nothing that changes its type, and the layout only with the right to it. Strapi
 * offers both to everybody and refuses afterwards.
 */
export function withoutDesigning(actions: DocumentActionComponent[]): DocumentActionComponent[] {
  return actions
    .filter(({ type }) => type !== 'edit-the-model')
    .map((action) => (action.type === 'configure-the-view' ? offeredWithTheRight(action) : action));
}

function offeredWithTheRight(action: DocumentActionComponent): DocumentActionComponent {
  const Offered: DocumentActionComponent = (props) => {
    const { allowedActions } = useRBAC({ configure: CONFIGURE });
    const description = action(props);
    return allowedActions.canConfigure ? description : null;
  };
  return Object.assign(Offered, { type: action.type, position: action.position });
}
