import { graphql } from '../../gql';

export const MethodPage = graphql(`
  query MethodPage($id: ID!) {
    method(id: $id) {
      ...MethodParts
      html {
        needAndAim
        targetGroup
        performer
        form
        placeAndPrerequisites
        scopeAndTime
        partners
        adaptation
        changes
        participantsAndIndicators
        equality
        continuation
        cost
        evidence
        contact
      }
    }
  }
`);

/** Asked for by itself: together with the description it would be more than one request may ask for. */
export const MethodTrials = graphql(`
  query MethodTrials($id: ID!) {
    method(id: $id) {
      id
      trials(first: 50) {
        edges {
          node {
            id
            forWhom
            periodFrom
            periodTo
            participants
            again
            howItWentHtml
            changedWhatHtml
            status
            statusReason
            viewerCan {
              edit
              withdraw
              hide
              restore
            }
            federation {
              id
              slug
              name
            }
            person {
              id
              name
            }
          }
        }
      }
      triedByFederations {
        id
        slug
        name
      }
    }
  }
`);

export const MethodReplies = graphql(`
  query MethodReplies($id: ID!) {
    method(id: $id) {
      id
      comments(first: 50) {
        edges {
          node {
            ...ReplyParts
          }
        }
      }
    }
  }
`);

export const MethodParts = graphql(`
  fragment MethodParts on Method {
    __typename
    id
    kind
    title
    status
    statusReason
    version
    summary
    needAndAim
    levels
    targetGroup
    performer
    form
    placeAndPrerequisites
    scopeAndTime
    partners
    adaptation
    changes
    participantsAndIndicators
    equality
    continuation
    cost
    evidence
    contact
    diaryNumber
    reviewDate
    trialCount
    helpfulCount
    viewerFoundHelpful
    viewerFollows
    viewerCanRecordTrial
    publishedAt
    home {
      id
      slug
      name
    }
    authors {
      id
      name
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
    steps {
      title
      text
      textHtml
    }
    goals {
      goal
      achieved
      outcome
    }
    obstacles {
      obstacle
      solution
    }
    lessons {
      party
      lesson
    }
    materials {
      label
      url
      item {
        id
        kind
        title
      }
    }
    viewerCan {
      edit
      publish
      submit
      sendBack
      reply
      readHistory
      withdraw
      hide
      restore
    }
  }
`);
