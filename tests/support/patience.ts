/** A test that talks to a portal or a browser may wait for a busy machine; a unit test has no reason to. */
jest.setTimeout(60_000);
