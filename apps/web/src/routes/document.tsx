import { Alert, Button, Tag } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as Routed, useParams } from 'react-router';
import { useMutation, useQuery } from 'urql';
import { type Fault, faultOf } from '../api/errors';
import {
  DocumentPage,
  DocumentReplies,
  PublishDocument,
  SendBackDocument,
  SubmitDocument,
} from '../features/documents/document-fields';
import { RelatedItems } from '../features/related/related';
import { NewVersion } from '../features/documents/new-version';
import { Versions } from '../features/documents/versions';
import { Pages } from '../features/documents/pages';
import { placeText } from '../features/files/place';
import { kindOfFile, sizeText } from '../features/files/size';
import { CopyLink, FollowButton, HelpfulButton } from '../features/items/acts';
import { CoAuthors } from '../features/items/co-authors';
import { AudienceList } from '../features/items/audience-list';
import { ItemActs } from '../features/items/item-acts';
import { useTopicName } from '../features/items/names';
import { Comments } from '../features/replies/comments';
import { Byline } from '../features/replies/reply-card';
import type { DocumentPageQuery } from '../gql/graphql';
import { paths } from '../paths';
import { announce } from '../ui/announce';
import { FaultNotice, Loaded } from '../ui/fault';
import { Link } from '../ui/link';
import { Page } from '../ui/page';
import { Prose } from '../ui/prose';
import { Aside, Section } from '../ui/section';
import { TextSkeleton } from '../ui/skeletons';
import { date } from '../ui/time';

type Shown = DocumentPageQuery['document'];
const SHOWABLE = /^(application\/pdf|image\/)/;

export default function DocumentRoute() {
  const { id = '' } = useParams();
  const result = useQuery({ query: DocumentPage, variables: { id }, context: REPLIES });
  return (
    <Loaded result={result} scope="page" waiting={<TextSkeleton />}>
      {({ document }) => (
        <DocumentView key={document.id} shown={document} again={() => result[1]({ requestPolicy: 'network-only' })} />
      )}
    </Loaded>
  );
}

const REPLIES = { additionalTypenames: ['Reply', 'DocumentVersion'] };

function DocumentView({ shown, again }: { shown: Shown; again: () => void }) {
  const { t } = useTranslation();
  const name = useTopicName();
  const [preview, setPreview] = useState(false);
  const replies = useQuery({ query: DocumentReplies, variables: { id: shown.id }, context: REPLIES });
  const file = shown.current?.file;
  const waiting = file?.state === 'waiting';
  useEffect(() => {
    if (!waiting) return;
    const timer = setInterval(again, 3000);
    return () => clearInterval(timer);
  }, [waiting, again]);
  return (
    <Page
      title={shown.title}
      over={
        <>
          <Tag data-size="sm">{t(`documentType.${shown.type}`)}</Tag>
          {shown.home && <Link to={paths.network(shown.home.slug)}>{shown.home.name}</Link>}
          {shown.reviewDate && <span>{t('item.reviewBy', { when: date(shown.reviewDate) })}</span>}
          {shown.topics.map((topic) => (
            <Routed key={topic.id} to={paths.documents({ amne: topic.id })}>
              {name(topic)}
            </Routed>
          ))}
        </>
      }
    >
      <div className="with-asides">
        <div>
          {shown.status !== 'published' && <Standing shown={shown} />}
          {shown.descriptionHtml && <Prose html={shown.descriptionHtml} />}
          <Byline author={shown.authors[0]} at={shown.publishedAt ?? shown.createdAt} />
          {file && (
            <div className="buttons file-acts">
              <Button asChild>
                <a href={file.url} download={file.name} aria-label={t('document.download', { name: file.name })}>
                  {t('document.downloadShort')} ({kindOfFile(file.mime)}, {sizeText(file.size)})
                </a>
              </Button>
              {SHOWABLE.test(file.mime) && (
                <Button variant="secondary" aria-expanded={preview} onClick={() => setPreview(!preview)}>
                  {t(preview ? 'document.hidePreview' : 'document.preview')}
                </Button>
              )}
            </div>
          )}
          {preview && file && <Preview file={file} />}
          {file && file.state !== 'clean' && (
            <Alert data-color={file.state === 'personal_data' ? 'danger' : 'info'}>
              {file.state === 'personal_data' && file.place
                ? t('document.personal_data', { place: placeText(t, file.place), masked: file.place.masked })
                : t(`document.${file.state}`, { place: '', masked: '' })}
            </Alert>
          )}
          {file?.state === 'clean' && (
            <Section title={t('document.text')}>
              <p className="quiet">{t('document.textLead')}</p>
              <Pages id={shown.id} />
            </Section>
          )}
          <Loaded result={replies}>
            {({ document: { comments } }) => (
              <Comments
                itemId={shown.id}
                authors={shown.authors}
                comments={comments.edges.map(({ node }) => node)}
                canReply={shown.viewerCan.reply}
              />
            )}
          </Loaded>
        </div>
        <div className="asides">
          <RelatedItems id={shown.id} />
          <Aside title={t('item.follow')}>
            <p>{t('item.followCan')}</p>
            <div className="buttons">
              <FollowButton id={shown.id} follows={shown.viewerFollows} />
              <CopyLink />
            </div>
            <HelpfulButton id={shown.id} marked={shown.viewerFoundHelpful} count={shown.helpfulCount} />
          </Aside>
          {shown.viewerCan.edit && <CoAuthors id={shown.id} kind="document" />}
          <AudienceList audience={shown.audience} />
          <Aside title={t('document.versions')}>
            <Versions shown={shown} />
            {shown.viewerCan.edit && <NewVersion documentId={shown.id} />}
          </Aside>
          {shown.diaryNumber && (
            <Aside title={t('item.diary')}>
              <p>{shown.diaryNumber}</p>
            </Aside>
          )}
          <ItemActs id={shown.id} can={shown.viewerCan} editPath={paths.editDocument(shown.id)} />
        </div>
      </div>
    </Page>
  );
}

/** Shown here only when asked for; the frame is the browser's own viewer without scripts of the file. */
function Preview({ file }: { file: { name: string; url: string; mime: string } }) {
  const { t } = useTranslation();
  const source = `${file.url}?inline=1`;
  if (file.mime.startsWith('image/'))
    return <img className="preview-image" src={source} alt={t('document.previewOf', { name: file.name })} />;
  return <iframe className="preview-frame" src={source} title={t('document.previewOf', { name: file.name })} />;
}

/** A document that not everybody sees yet, and what its people can do about it. */
function Standing({ shown }: { shown: Shown }) {
  const { t } = useTranslation();
  const [, publish] = useMutation(PublishDocument);
  const [, submit] = useMutation(SubmitDocument);
  const [, sendBack] = useMutation(SendBackDocument);
  const [fault, setFault] = useState<Fault>();
  const { id, version, viewerCan: can } = shown;
  async function does(act: Promise<{ error?: Parameters<typeof faultOf>[0] }>, said?: string) {
    const { error } = await act;
    setFault(error && faultOf(error));
    if (!error && said) announce(said);
  }
  return (
    <Alert data-color="warning">
      <p>
        {shown.publishWhenScanned ? t('document.publishWhenScanned') : t(`status.${shown.status}`)}
        {shown.statusReason && `: ${shown.statusReason}`}
      </p>
      {fault && <FaultNotice fault={fault} />}
      <div className="buttons">
        {can.publish && !shown.publishWhenScanned && (
          <Button data-size="sm" onClick={() => void does(publish({ id, version }), t('document.published'))}>
            {t('document.publish')}
          </Button>
        )}
        {!can.publish && can.submit && (
          <Button data-size="sm" onClick={() => void does(submit({ id, version }), t('document.submitted'))}>
            {t('document.submit')}
          </Button>
        )}
        {can.sendBack && (
          <Button variant="secondary" data-size="sm" onClick={() => void does(sendBack({ id }))}>
            {t('document.sendBack')}
          </Button>
        )}
      </div>
    </Alert>
  );
}
