import { graphql } from '../../gql';

export const DocumentPage = graphql(`
  query DocumentPage($id: ID!) {
    document(id: $id) {
      __typename
      id
      kind
      title
      type
      status
      statusReason
      version
      diaryNumber
      reviewDate
      description
      descriptionHtml
      publishWhenScanned
      currentVersion
      helpfulCount
      viewerFoundHelpful
      viewerFollows
      publishedAt
      createdAt
      home {
        id
        slug
        name
      }
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
        purge
      }
      current {
        ...VersionParts
      }
      versions(first: 50) {
        edges {
          node {
            ...VersionParts
          }
        }
      }
    }
  }
`);

export const DocumentReplies = graphql(`
  query DocumentReplies($id: ID!) {
    document(id: $id) {
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

export const VersionParts = graphql(`
  fragment VersionParts on DocumentVersion {
    id
    number
    note
    createdAt
    purgedAt
    uploader {
      id
      name
    }
    file {
      id
      name
      mime
      size
      url
      state
      reason
      place {
        label
        number
        masked
      }
    }
  }
`);

export const DocumentText = graphql(`
  query DocumentText($id: ID!, $after: String) {
    document(id: $id) {
      id
      pages(first: 20, after: $after) {
        edges {
          node {
            number
            label
            heading
            text
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

export const AddVersion = graphql(`
  mutation AddVersion($input: AddDocumentVersionInput!) {
    addDocumentVersion(input: $input) {
      id
      currentVersion
    }
  }
`);

export const PurgeVersion = graphql(`
  mutation PurgeVersion($id: ID!) {
    purgeDocumentVersion(versionId: $id) {
      id
    }
  }
`);

export const PublishDocument = graphql(`
  mutation PublishDocument($id: ID!, $version: Int!) {
    publishDocument(id: $id, version: $version) {
      id
      status
    }
  }
`);

export const SubmitDocument = graphql(`
  mutation SubmitDocument($id: ID!, $version: Int!) {
    submitDocument(id: $id, version: $version) {
      id
      status
    }
  }
`);

export const SendBackDocument = graphql(`
  mutation SendBackDocument($id: ID!) {
    sendBackDocument(id: $id) {
      id
      status
    }
  }
`);
