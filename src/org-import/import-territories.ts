import { randomInt } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { holdLock, withTransaction } from '../content-rules/document-call';
import { refreshOrganizationPaths } from '../content-rules/organization-paths';
import { organizationCode, peoplesCommittee } from './domain/peoples-committee';
import {
  NATION,
  type RawRow,
  type RowError,
  readTerritories,
  type TerritoryKind,
  type TerritoryRow,
} from './domain/territory-row';
import { moveUnder, writeOrganizations, writeTerritories } from './write-territories';

export interface ImportReport {
  errors: RowError[];
  territories: { added: number; changed: number; unchanged: number };
  organizations: { added: number; changed: number };
}

/** Territories with their People's Committees, in one transaction: all of the file, or nothing when a line is wrong. Twice changes nothing. */
export function importTerritories(
  strapi: Core.Strapi,
  rows: readonly RawRow[],
  progress: (line: string) => void,
): Promise<ImportReport> {
  return withTransaction(strapi, async (trx) => {
    await holdLock(trx, 'organization-tree');
    const { territories, errors } = readTerritories(rows, await knownKinds(trx));
    const report: ImportReport = {
      errors,
      territories: { added: 0, changed: 0, unchanged: 0 },
      organizations: { added: 0, changed: 0 },
    };
    if (errors.length > 0) return report;
    progress(`${territories.length} territories are well-formed; writing ...`);
    return { ...report, ...(await write(trx, withNation(territories), progress)) };
  });
}

async function write(
  trx: Knex.Transaction,
  territories: TerritoryRow[],
  progress: (line: string) => void,
): Promise<Pick<ImportReport, 'territories' | 'organizations'>> {
  const written = await writeTerritories(
    trx,
    territories.map((row) => ({ ...row, documentId: newDocumentId() })),
  );
  const moved = await moveUnder(
    trx,
    'territories',
    territories.map(({ code, parentCode }) => ({ code, parent: parentCode })),
  );
  progress('the organisations ...');
  const organizations = await writeOrganizations(trx, organizationsOf(territories));
  await refreshOrganizationPaths(trx);
  const changed = new Set([...written.changed, ...moved.filter((code) => !written.added.includes(code))]);
  const added = written.added.length;
  return {
    territories: { added, changed: changed.size, unchanged: territories.length - added - changed.size },
    organizations,
  };
}

async function knownKinds(trx: Knex.Transaction): Promise<Map<string, TerritoryKind>> {
  const rows: { code: string; kind: TerritoryKind }[] = await trx('territories').select('code', 'kind');
  return new Map(rows.map(({ code, kind }) => [code, kind]));
}

/** Every tree hangs on the nation, whether the file names it or not. */
function withNation(territories: readonly TerritoryRow[]): TerritoryRow[] {
  if (territories.some(({ kind }) => kind === 'nation')) return [...territories];
  return [
    {
      code: NATION,
      kind: 'nation',
      name: 'Việt Nam',
      fullName: 'Nước Cộng hòa xã hội chủ nghĩa Việt Nam',
      nameEn: 'Viet Nam',
      unitType: 'Quốc gia',
      parentCode: null,
    },
    ...territories,
  ];
}

function organizationsOf(territories: readonly TerritoryRow[]) {
  const kinds = new Map(territories.map(({ code, kind }) => [code, kind]));
  return territories.map((territory) => {
    const committee = peoplesCommittee(territory) ?? {
      code: NATION,
      name: 'Cộng hòa xã hội chủ nghĩa Việt Nam',
      shortName: 'Việt Nam',
      nameEn: 'Socialist Republic of Viet Nam',
      level: 'central' as const,
    };
    const { parentCode } = territory;
    const parentKind = kinds.get(parentCode ?? '') ?? (territory.kind === 'commune' ? 'province' : 'nation');
    return {
      ...committee,
      documentId: newDocumentId(),
      branch: territory.kind === 'nation' ? 'other' : 'government',
      territory: territory.code,
      parent: parentCode === null ? null : organizationCode(parentKind, parentCode),
    };
  });
}

/** An id of the form that Strapi gives its documents: 24 small letters and digits, a letter first. */
function newDocumentId(): string {
  const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
  return (
    letters[randomInt(26)] + Array.from({ length: 23 }, () => letters[randomInt(letters.length)]).join('')
  );
}
