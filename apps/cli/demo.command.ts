import { Command } from 'commander';
import { Database } from '#platform';
import { Rebuild } from '#search';
import { isDemo, loadDemo, needsDemo } from './demo/load.js';
import { CommandFault, say, withApp } from './session.js';

/** `cli demo:reset`: the demo as it was the first time. Refuses where there is anything but a demo. */
export function demoResetCommand(): Command {
  return new Command('demo:reset')
    .description('bring the demo content back to how it was; everything added since is removed')
    .action(() =>
      withApp('everything', async (app) => {
        const database = app.get(Database);
        if (!(await isDemo(database)) && !(await needsDemo(database)))
          throw new CommandFault('This is a real installation, not a demo. Nothing was changed.');
        await app.get(Rebuild).want();
        await loadDemo(app, say);
        say('The demo is as it was.');
      }),
    );
}
