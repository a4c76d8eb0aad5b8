import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Methods and their trials. */
export class Methods1763760400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table "trial"');
    await runner.query('drop table "method"');
  }
}

const STATEMENTS = [
  `CREATE TABLE "method" ("item_id" uuid NOT NULL, "summary" text NOT NULL DEFAULT '', "need_and_aim" text NOT NULL DEFAULT '', "levels" text array NOT NULL DEFAULT '{}', "target_group" text NOT NULL DEFAULT '', "materials" jsonb NOT NULL DEFAULT '[]', "steps" jsonb NOT NULL DEFAULT '[]', "performer" text NOT NULL DEFAULT '', "form" text NOT NULL DEFAULT '', "place_and_prerequisites" text NOT NULL DEFAULT '', "scope_and_time" text NOT NULL DEFAULT '', "partners" text NOT NULL DEFAULT '', "adaptation" text NOT NULL DEFAULT '', "changes" text NOT NULL DEFAULT '', "goals" jsonb NOT NULL DEFAULT '[]', "participants_and_indicators" text NOT NULL DEFAULT '', "equality" text NOT NULL DEFAULT '', "obstacles" jsonb NOT NULL DEFAULT '[]', "lessons" jsonb NOT NULL DEFAULT '[]', "continuation" text NOT NULL DEFAULT '', "cost" text NOT NULL DEFAULT '', "evidence" text NOT NULL DEFAULT '', "contact" text NOT NULL DEFAULT '', "contact_person_id" uuid, "diary_number" text NOT NULL DEFAULT '', "review_date" date, "trial_count" integer NOT NULL DEFAULT '0', CONSTRAINT "PK_e0f3186c13843e0ea592725d2cc" PRIMARY KEY ("item_id"))`,
  `CREATE INDEX "method_review_date" ON "method"  ("review_date")`,
  `CREATE INDEX "method_tried" ON "method"  ("trial_count", "item_id")`,
  `CREATE TABLE "trial" ("id" uuid NOT NULL, "item_id" uuid NOT NULL, "federation_id" uuid NOT NULL, "person_id" uuid NOT NULL, "period_from" date, "period_to" date, "for_whom" text NOT NULL, "changed_what" text NOT NULL DEFAULT '', "how_it_went" text NOT NULL, "again" text NOT NULL, "participants" integer, "status" text NOT NULL DEFAULT 'published', "status_reason" text, "status_by" uuid, "readers" text array, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "trial_participants" CHECK (participants >= 0), CONSTRAINT "PK_9b88700fa823eea233967835856" PRIMARY KEY ("id"))`,
  `CREATE INDEX "trial_federation" ON "trial"  ("federation_id", "item_id")`,
  `CREATE INDEX "trial_method" ON "trial"  ("item_id", "created_at", "id")`,
  `ALTER TABLE "method" ADD CONSTRAINT "FK_e0f3186c13843e0ea592725d2cc" FOREIGN KEY ("item_id") REFERENCES "item"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "method" ADD CONSTRAINT "FK_93c803ff50d4ecc3f607b164730" FOREIGN KEY ("contact_person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "trial" ADD CONSTRAINT "FK_5f54df35dd7aaea3e03f7126a0b" FOREIGN KEY ("item_id") REFERENCES "item"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "trial" ADD CONSTRAINT "FK_eb37c899839564599609ec1dca1" FOREIGN KEY ("federation_id") REFERENCES "network"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "trial" ADD CONSTRAINT "FK_fa43483bda40c317c759e7ee315" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
];
