import type { Core } from '@strapi/strapi';
import type { Agent } from 'undici';
import type { PollGround } from '../actions/poll-portal';
import { type FeedsSettings, readSettings } from '../config';
import { type AllowedHosts, readAllowedHosts } from '../domain/polling/public-address';
import { createFeedAgent } from '../fetching/feed-agent';
import type { FetchGround } from '../fetching/fetch-feed';
import { HostLimit } from '../fetching/host-limit';

export interface Polling {
  /** What a poll stands on: database, network, clock, chance. Made once a process. */
  ground(): PollGround;
  close(): Promise<void>;
}

export function createPolling({ strapi }: { strapi: Core.Strapi }): Polling {
  let made: { agent: Agent; ground: PollGround; setting: string | undefined } | undefined;
  return {
    ground() {
      const setting = process.env.FEEDS_ALLOW_PRIVATE;
      // The demo opens its feed server after the application is loaded, and names it here then.
      if (made?.setting !== setting) made = undefined;
      made ??= { ...makeGround(strapi, setting), setting };
      return made.ground;
    },
    async close() {
      await made?.agent.destroy();
      made = undefined;
    },
  };
}

function makeGround(strapi: Core.Strapi, setting: string | undefined): { agent: Agent; ground: PollGround } {
  const settings = readSettings(strapi.config.get('plugin::feeds'));
  const allowed = readAllowedHosts(setting);
  const agent = createFeedAgent({
    ...settings,
    allowed,
    connectionsPerHost: settings.requestsPerAllowedHost,
  });
  const ground = {
    knex: strapi.db.connection,
    clock: () => new Date(),
    random: Math.random,
    fetching: fetchGround(agent, allowed, settings),
  };
  return { agent, ground };
}

/** What fetching stands on, from the settings. */
export function fetchGround(agent: Agent, allowed: AllowedHosts, settings: FeedsSettings): FetchGround {
  const contact = process.env.PUBLIC_URL ? ` (+${process.env.PUBLIC_URL})` : '';
  return {
    agent,
    allowed,
    hosts: new HostLimit((host) =>
      allowed.has(host) ? settings.requestsPerAllowedHost : settings.requestsPerHost,
    ),
    userAgent: `Portal57-Feeds/1.0${contact}`,
    totalMilliseconds: settings.totalMilliseconds,
    redirects: settings.redirects,
    body: { packedBytes: settings.packedBytes, unpackedBytes: settings.unpackedBytes },
    clock: () => new Date(),
  };
}
