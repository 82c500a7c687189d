ALTER TABLE "articles" ADD COLUMN "lease_by" text;--> statement-breakpoint
CREATE INDEX "articles_held" ON "articles" USING btree ("story_id") WHERE lease_by is not null;