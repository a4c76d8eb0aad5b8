import { graphql } from '../../gql';

export const QuestionPage = graphql(`
  query QuestionPage($id: ID!, $first: Int!) {
    question(id: $id) {
      __typename
      id
      title
      body
      bodyHtml
      state
      status
      statusReason
      version
      answerCount
      helpfulCount
      files {
        ...FileParts
      }
      viewerFoundHelpful
      viewerFollows
      createdAt
      publishedAt
      authors {
        id
        name
        title
        federation {
          id
          name
        }
      }
      topics {
        id
        name
        nameEn
      }
      addressedProfessions {
        key
        name
        nameEn
      }
      audience {
        leastRole
        network {
          id
          slug
          name
          kind
        }
      }
      acceptedAnswer {
        id
      }
      viewerCan {
        accept
        close
        delete
        edit
        hide
        readHistory
        reply
        restore
        withdraw
      }
      comments(first: 20) {
        edges {
          node {
            ...ReplyParts
          }
        }
      }
      answers(first: $first) {
        edges {
          node {
            ...ReplyParts
            comments {
              ...ReplyParts
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const AcceptAnswer = graphql(`
  mutation AcceptAnswer($questionId: ID!, $answerId: ID) {
    acceptAnswer(questionId: $questionId, answerId: $answerId) {
      id
      state
      acceptedAnswer {
        id
      }
    }
  }
`);

export const CloseQuestion = graphql(`
  mutation CloseQuestion($id: ID!, $closed: Boolean!) {
    closeQuestion(id: $id, closed: $closed) {
      id
      status
    }
  }
`);

export const DeleteQuestion = graphql(`
  mutation DeleteQuestion($id: ID!) {
    deleteQuestion(id: $id)
  }
`);
