// Begins, in a process of its own, to load an upload as the server does:
//   node upload-loading-child.ts DATABASE-URL FOLDER-OF-FILES UPLOAD ACTOR-AS-JSON
import { loadUpload } from '../../src/evidence/uploads/load-upload.ts';
import { createUploadRunner } from '../../src/evidence/uploads/upload-runner.ts';
import type { Actor } from '../../src/platform/authorisation/actor.ts';
import { openDatabase } from '../../src/platform/database/database.ts';
import { createFolderStore } from '../../src/platform/files/folder-store.ts';
import { createLogger } from '../../src/platform/logging.ts';

const [, , url = '', folder = '', upload = '', actor = ''] = process.argv;
const database = openDatabase(url, { connections: 4 });
const store = createFolderStore(folder);
const logger = createLogger('warn');
const runner = createUploadRunner({ database, store, logger });
const services = { database, store, logger, runner, largestFile: 0, clamd: null };
const begun = await loadUpload(services, JSON.parse(actor) as Actor, upload);
process.stdout.write(`${JSON.stringify(begun)}\n`);
await runner.idle();
await runner.stop();
await database.close();
