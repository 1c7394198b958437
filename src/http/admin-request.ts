import { errors } from '@strapi/utils';
import { z } from 'zod';

/** A part of an admin request in the shape that its route declares; 400 with every place that is wrong otherwise. */
export function readRequest<Shape extends z.ZodType>(shape: Shape, value: unknown): z.output<Shape> {
  const parsed = shape.safeParse(value ?? {});
  if (parsed.success) return parsed.data;
  const places = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
  throw new errors.ValidationError(`Yêu cầu không hợp lệ: ${z.prettifyError(parsed.error)}`, {
    issues: places,
  });
}

/** Guards an admin route: signed in, and granted `action` by a role. */
export function adminMay(action: string) {
  const policies = [
    'admin::isAuthenticatedAdmin',
    { name: 'admin::hasPermissions', config: { actions: [action] } },
  ];
  return { policies };
}
