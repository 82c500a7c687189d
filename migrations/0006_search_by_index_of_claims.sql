DROP INDEX "claims_article";--> statement-breakpoint
CREATE INDEX "claims_id_article" ON "claims" USING btree ("id","article_id");--> statement-breakpoint
CREATE INDEX "claims_article" ON "claims" USING btree ("article_id","fact_id","published_at");