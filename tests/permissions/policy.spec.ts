import { describe, expect, it } from '@jest/globals';
import { type Action, type Grant, POLICY } from '#access';

/** Who may do what, one line an action, as words: a change of rights is a change of this text. */
function table(): string {
  const actions = Object.keys(POLICY) as Action[];
  const width = Math.max(...actions.map((action) => action.length)) + 2;
  return `\n${actions.map((action) => action.padEnd(width) + grantsOf(POLICY[action])).join('\n')}\n`;
}

const grantsOf = (grants: 'signedIn' | readonly Grant[]): string =>
  grants === 'signedIn' ? 'everyone with an account' : grants.map(words).join(' | ');

function words({ author, self, platform, home, network, direct, audience, someAudience, somewhere, ...rest }: Grant) {
  if (Object.keys(rest).length > 0) throw new Error(`a grant without words: ${Object.keys(rest).join(', ')}`);
  const own = direct ? 'own ' : '';
  return [
    author && 'author',
    self && 'oneself',
    platform && `platform ${platform}`,
    home && `${own}${home} at home`,
    network && `${own}${network} in the network`,
    audience && `${audience} in every audience network`,
    someAudience && `${someAudience} in one audience network`,
    somewhere && `own ${somewhere} in any network`,
  ]
    .filter(Boolean)
    .join(' & ');
}

describe('the policy', () => {
  it('is this: "&" narrows, "|" is another way in; what one cannot see one is never asked about', () => {
    expect(table()).toMatchInlineSnapshot(`
     "
     content.read            everyone with an account
     search.ask              everyone with an account
     notice.own              everyone with an account
     account.own             everyone with an account
     network.read            everyone with an account
     person.read             everyone with an account
     file.upload             everyone with an account
     file.read               everyone with an account
     question.ask            contributor in every audience network
     question.edit           author
     question.close          author | own leader at home
     question.delete         author
     question.accept         author
     item.reply              author | contributor in one audience network
     item.mark               everyone with an account
     item.follow             everyone with an account
     item.withdraw           author | own leader at home
     item.hide               own leader at home | platform moderator & reader at home
     item.restore            own leader at home | platform moderator & reader at home
     item.history            author | own leader at home | platform moderator & reader at home
     item.purgeRevision      own leader at home | platform moderator & reader at home
     item.removeFromNetwork  own admin in the network
     reply.edit              author
     reply.withdraw          author | own leader at home
     reply.hide              own leader at home | platform moderator & reader at home
     library.draft           contributor at home
     library.edit            author | own leader at home
     library.publish         own leader at home & contributor in every audience network
     library.review          own leader at home
     library.submit          author
     method.try              contributor at home
     method.want             everyone with an account
     trial.edit              author & contributor in the network | own leader in the network
     trial.withdraw          author | own leader in the network
     trial.hide              own leader at home | platform moderator & reader at home
     network.create          platform administrator | own leader in any network
     network.manage          own admin in the network
     network.members         reader in the network
     network.invite          own leader in the network
     network.requests        own leader in the network
     network.audit           own admin in the network
     network.join            everyone with an account
     network.addSelf         platform administrator
     network.oversee         platform administrator
     person.manage           platform administrator
     federation.manage       platform administrator
     topic.manage            platform moderator | platform administrator
     system.read             platform administrator
     audit.read              platform administrator
     "
    `);
  });
});
