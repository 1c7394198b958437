import type { Client } from './client';
import {
  type Organization,
  type OrganizationRef,
  organization,
  organizationRef,
  organizationRefFields,
} from './entities/organization';

/** The bodies that can issue what stands in the portal: all above the communes. */
export async function issuingOrganizations(api: Client): Promise<OrganizationRef[]> {
  const { items } = await api.list(organizationRef, '/api/organizations', {
    filters: { level: { $in: ['central', 'province'] } },
    sort: ['level:asc', 'code:asc'],
    pagination: { pageSize: 100 },
    ...organizationRefFields,
  });
  return items;
}

export function organizationByCode(api: Client, code: string): Promise<Organization | undefined> {
  return api.first(organization, '/api/organizations', {
    filters: { code: { $eqi: code } },
    populate: {
      parent: organizationRefFields,
      territory: { fields: ['name', 'fullName', 'nameEn'] },
    },
  });
}
