import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Blobs and files, documents with their versions and pages. */
export class Library1763760300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('files and documents would be lost');
  }
}

const STATEMENTS = [
  `CREATE TABLE "blob" ("hash" text NOT NULL, "size" bigint NOT NULL, "touched_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_8dd6ecf895768c50ed394c53277" PRIMARY KEY ("hash"))`,
  `CREATE TABLE "file" ("id" uuid NOT NULL, "item_id" uuid, "reply_id" uuid, "hash" text, "name" text NOT NULL, "mime" text NOT NULL, "size" bigint NOT NULL, "uploaded_by" uuid NOT NULL, "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "state" text NOT NULL DEFAULT 'waiting', "state_detail" jsonb NOT NULL DEFAULT '{}', "readers" text array, CONSTRAINT "PK_36b46d232307066b3a2c9ea3a1d" PRIMARY KEY ("id"))`,
  `CREATE INDEX "file_unattached" ON "file"  ("uploaded_by", "created_at") WHERE item_id is null`,
  `CREATE INDEX "file_hash" ON "file"  ("hash")`,
  `CREATE INDEX "file_item" ON "file"  ("item_id")`,
  `CREATE TABLE "document" ("item_id" uuid NOT NULL, "type" text NOT NULL, "diary_number" text NOT NULL DEFAULT '', "review_date" date, "description" text NOT NULL DEFAULT '', "current_version" integer NOT NULL DEFAULT '1', "publish_by" uuid, CONSTRAINT "PK_704041a979987ef1ee6e493b991" PRIMARY KEY ("item_id"))`,
  `CREATE INDEX "document_review" ON "document"  ("review_date", "item_id") WHERE review_date is not null`,
  `CREATE TABLE "document_version" ("id" uuid NOT NULL, "item_id" uuid NOT NULL, "number" integer NOT NULL, "file_id" uuid NOT NULL, "note" text NOT NULL DEFAULT '', "uploaded_by" uuid NOT NULL, "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "language" text, "purged_at" TIMESTAMP(3) WITH TIME ZONE, "purged_by" uuid, CONSTRAINT "PK_a4c39c95456c5dbb2e96cca713c" PRIMARY KEY ("id"))`,
  `CREATE UNIQUE INDEX "document_version_file" ON "document_version"  ("file_id")`,
  `CREATE UNIQUE INDEX "document_version_number" ON "document_version"  ("item_id", "number")`,
  `CREATE TABLE "document_page" ("version_id" uuid NOT NULL, "number" integer NOT NULL, "label" text NOT NULL, "heading" text, "text" text NOT NULL, CONSTRAINT "PK_1f30fce1cd03cdb763042cf7428" PRIMARY KEY ("version_id", "number"))`,
  `ALTER TABLE "file" ADD CONSTRAINT "FK_a77281e2c3ea40b1a9472288be1" FOREIGN KEY ("item_id") REFERENCES "item"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
  `ALTER TABLE "file" ADD CONSTRAINT "FK_50da2892bca204d060cf562bdf8" FOREIGN KEY ("hash") REFERENCES "blob"("hash") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "file" ADD CONSTRAINT "FK_7b877394007233a988b1b845378" FOREIGN KEY ("uploaded_by") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "document" ADD CONSTRAINT "FK_704041a979987ef1ee6e493b991" FOREIGN KEY ("item_id") REFERENCES "item"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "document_version" ADD CONSTRAINT "FK_5997ec0a86e8d7df83ebc17ccda" FOREIGN KEY ("item_id") REFERENCES "document"("item_id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "document_version" ADD CONSTRAINT "FK_a7a3b3aa60b0382d8619643dd19" FOREIGN KEY ("file_id") REFERENCES "file"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "document_version" ADD CONSTRAINT "FK_bcd968450ee5ad08af80e1ced17" FOREIGN KEY ("uploaded_by") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "document_page" ADD CONSTRAINT "FK_cc57ee66d4045362ab81cd7925a" FOREIGN KEY ("version_id") REFERENCES "document_version"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
];
