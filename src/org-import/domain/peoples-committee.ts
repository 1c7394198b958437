import type { TerritoryKind } from './territory-row';

/** The organisation that governs a territory. */
export interface PeoplesCommittee {
  code: string;
  name: string;
  shortName: string;
  nameEn: string;
  level: 'central' | 'province' | 'commune';
}

interface Governed {
  code: string;
  kind: TerritoryKind;
  name: string;
  fullName: string;
  nameEn: string;
}

const PREFIX: Readonly<Record<Exclude<TerritoryKind, 'nation'>, string>> = { province: 'P', commune: 'X' };

/** The code of the organisation of a territory: `VN`, `P48` for province 48, `X20194` for commune 20194. */
export function organizationCode(kind: TerritoryKind, code: string): string {
  return kind === 'nation' ? code : PREFIX[kind] + code;
}

/** The People's Committee of a province or commune; null for the nation, which has the root organisation instead. */
export function peoplesCommittee({ code, kind, name, fullName, nameEn }: Governed): PeoplesCommittee | null {
  if (kind === 'nation') return null;
  return {
    code: organizationCode(kind, code),
    name: `Ủy ban nhân dân ${fullName.charAt(0).toLowerCase()}${fullName.slice(1)}`,
    shortName: name,
    nameEn: nameEn ? `People’s Committee of ${nameEn}` : '',
    level: kind,
  };
}
