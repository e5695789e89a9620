import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { startEmbeddedServer } from '../../src/platform/database/embedded/embedded-server.ts';
import { postmastersOn } from './loading-process.ts';
import { expectKept, ownServer } from './own-server.ts';

const server = ownServer();

describe('Commonty’s own PostgreSQL', () => {
  it('ends with a Commonty that stops in order, and leaves no lock', async () => {
    const life = server.start();
    await life.ready();
    await life.end('SIGTERM');
    expect(postmastersOn(server.folder)).toEqual([]);
    expect(existsSync(join(server.folder, 'commonty.lock'))).toBe(false);
    expect(existsSync(join(server.folder, 'data/postmaster.pid'))).toBe(false);
  });

  it('ends by itself soon after its Commonty was killed', async () => {
    const life = server.start();
    await life.ready();
    await life.end('SIGKILL');
    await server.untilNoServer();
    expect(postmastersOn(server.folder)).toEqual([]);
  });

  it('is stopped by the next start where even its guardian was killed', async () => {
    const life = server.start();
    const { postmaster } = await life.ready();
    const guardian = `read -r _; kill -INT "\\$0" ${postmaster}`;
    expect(spawnSync('pkill', ['-KILL', '-f', guardian]).status).toBe(0);
    await life.end('SIGKILL');
    await sleep(200);
    expect(postmastersOn(server.folder)).toEqual([postmaster]);
    const next = server.start();
    const { postmaster: successor, found } = await next.ready();
    expect(postmastersOn(server.folder)).toEqual([successor]);
    expectKept(found, new Set(life.acknowledged));
    expect(next.said).toContain(`Stopped a PostgreSQL left behind on ${server.folder} (${postmaster}`);
  });

  it('is not shared: a second Commonty on the folder is refused, the first goes on', async () => {
    const life = server.start();
    const { postmaster } = await life.ready();
    await expect(startEmbeddedServer({ folder: server.folder })).rejects.toThrow(
      `${server.folder} is in use by another Commonty (process ${life.child.pid})`,
    );
    await life.acknowledgement();
    expect(postmastersOn(server.folder)).toEqual([postmaster]);
  });

  it('starts where an old postmaster.pid names a process that is something else by now', async () => {
    const life = server.start();
    await life.ready();
    await life.end('SIGTERM');
    const data = join(server.folder, 'data');
    const { uid, gid } = await stat(data);
    const stranger = spawn('sleep', ['600'], { uid, gid, stdio: 'ignore' });
    await once(stranger, 'spawn');
    await writeFile(join(data, 'postmaster.pid'), `${stranger.pid}\n${data}\n1\n1\n\n127.0.0.1\n`);
    const next = server.start();
    await next.ready();
    expect(stranger.exitCode).toBeNull();
    stranger.kill();
  });

  it('begins anew where its first start was cut off while the cluster was being made', async () => {
    const life = server.start();
    const unfinished = () =>
      (existsSync(server.folder) ? readdirSync(server.folder) : []).filter((name) =>
        name.startsWith('data.'),
      );
    while (!unfinished().some((name) => existsSync(join(server.folder, name, 'base')))) await sleep(5);
    await life.end('SIGKILL');
    expect(existsSync(join(server.folder, 'data'))).toBe(false);
    const next = server.start();
    expect((await next.ready()).found).toEqual([]);
    expect(unfinished()).toEqual([]);
  });

  it('keeps its password where only its own user can read it', async () => {
    const life = server.start();
    await life.ready();
    expect((await stat(join(server.folder, 'password'))).mode & 0o777).toBe(0o600);
    expect((await stat(join(server.folder, 'data'))).mode & 0o777).toBe(0o700);
    expect((await readFile(join(server.folder, 'password'), 'utf8')).length).toBe(32);
  });
});
