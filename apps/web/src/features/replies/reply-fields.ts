import { graphql } from '../../gql';

export const ReplyFields = graphql(`
  fragment ReplyParts on Reply {
    __typename
    id
    kind
    body
    bodyHtml
    status
    statusReason
    createdAt
    updatedAt
    version
    helpfulCount
    viewerFoundHelpful
    author {
      id
      name
      title
      federation {
        id
        name
      }
    }
    viewerCan {
      edit
      hide
      restore
      withdraw
    }
  }
`);

export const SendReply = graphql(`
  mutation SendReply($input: ReplyInput!) {
    reply(input: $input) {
      ...ReplyParts
    }
  }
`);

export const EditReply = graphql(`
  mutation EditReply($input: EditReplyInput!) {
    editReply(input: $input) {
      ...ReplyParts
    }
  }
`);

export const SetReplyStanding = graphql(`
  mutation SetReplyStanding($input: StandingInput!) {
    setReplyStanding(input: $input) {
      id
      status
      statusReason
    }
  }
`);
